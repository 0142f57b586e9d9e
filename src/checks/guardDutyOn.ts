import { checkOver } from './judging.ts';
import { judgeWatcher } from './judgingRegions.ts';

/** GuardDuty looks for attacks in every region in use. It costs, so a founder decides. */
export const guardDutyOn = checkOver(
  {
    id: 'guardduty-on',
    area: 'watch',
    severity: 'low',
    references: { practice: 'P17', securityHub: 'GuardDuty.1', prowler: 'guardduty_is_enabled' },
  },
  ['watchers'],
  ([{ guardDuty }]) => judgeWatcher(guardDuty, 'guardduty:GetDetector'),
);
