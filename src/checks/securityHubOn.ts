import { checkOver } from './judging.ts';
import { judgeWatcher } from './judgingRegions.ts';

/** Security Hub checks the settings of every region in use. It costs, so a founder decides. */
export const securityHubOn = checkOver(
  {
    id: 'security-hub-on',
    area: 'watch',
    severity: 'low',
    references: { practice: 'P17', cis3: '4.16', prowler: 'securityhub_enabled' },
  },
  ['watchers'],
  ([{ securityHub }]) => judgeWatcher(securityHub, 'securityhub:DescribeHub'),
);
