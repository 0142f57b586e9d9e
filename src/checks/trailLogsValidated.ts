import { say } from '../messages/say.ts';
import { checkOver, verdictOf } from './judging.ts';

/** Every trail of the account writes digests, by which a changed or missing log file is found out. Without a trail there is nothing to say. */
export const trailLogsValidated = checkOver(
  {
    id: 'trail-logs-validated',
    area: 'watch',
    severity: 'low',
    references: {
      practice: 'P14',
      cis7: '4.2',
      cis3: '3.2',
      securityHub: 'CloudTrail.4',
      prowler: 'cloudtrail_log_file_validation_enabled',
    },
  },
  ['trails'],
  ([{ trails }]) =>
    trails.map(({ arn, name, validated }) => ({
      verdict: verdictOf(validated),
      resource: arn,
      detail: validated ? say('check.trail.validated', { name }) : say('check.trail.unvalidated', { name }),
    })),
);
