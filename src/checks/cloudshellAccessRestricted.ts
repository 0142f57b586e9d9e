import { holders } from '../facts/holders.ts';
import { say } from '../messages/say.ts';
import { checkOver } from './judging.ts';

/** AWSCloudShellFullAccess lets files out of the account through the browser; a policy of one's own need not. */
export const cloudshellAccessRestricted = checkOver(
  {
    id: 'cloudshell-access-restricted',
    area: 'rights',
    severity: 'medium',
    references: {
      practice: 'P4',
      cis7: '2.20',
      cis3: '1.22',
      securityHub: 'IAM.27',
      prowler: 'iam_policy_cloudshell_admin_not_attached',
    },
  },
  ['authorization'],
  ([authorization]) => {
    const holding = holders(authorization).filter(({ attached }) =>
      attached.some(({ arn }) => arn.endsWith(':iam::aws:policy/AWSCloudShellFullAccess')),
    );
    if (holding.length === 0)
      return [{ verdict: 'pass', resource: 'policies', detail: say('check.cloudshell.nobody') }];
    return holding.map(({ kind, name, arn }) => ({
      verdict: 'fail',
      resource: arn,
      detail: say('check.cloudshell.holds', { holder: say(`check.holder.${kind}`, { name }) }),
    }));
  },
);
