import { administratorsGroup, isAdministratorAccess } from '../facts/administratorsGroup.ts';
import { type Holder, holders } from '../facts/holders.ts';
import { say } from '../messages/say.ts';
import type { AttachedPolicy } from '../model/iam.ts';
import { checkOver, type Judgement } from './judging.ts';

/**
 * Full administration comes from AWS's own policies through one group, and from nowhere else. IAMFullAccess counts: whoever
 * holds it gives themselves the rest. The group itself is told and explained, since CIS and Prowler count it.
 */
export const administratorAccessInAdminGroup = checkOver(
  {
    id: 'administrator-access-in-admin-group',
    area: 'rights',
    severity: 'high',
    references: {
      practice: 'P4',
      cis7: '2.14',
      cis3: '1.16',
      prowler: 'iam_group_administrator_access_policy',
    },
  },
  ['authorization'],
  ([authorization]) => {
    const home = administratorsGroup(authorization.groups)?.arn;
    const found = holders(authorization).flatMap((holder): readonly Judgement[] => {
      const policy = holder.attached.find(isAdministratorAccess) ?? holder.attached.find(leadsThere);
      return policy === undefined ? [] : [judgeHolder(holder, policy, holder.arn === home)];
    });
    if (found.length > 0) return found;
    return [{ verdict: 'pass', resource: 'groups', detail: say('check.administrator-access.nobody') }];
  },
);

const leadsThere = ({ arn }: AttachedPolicy): boolean => arn.endsWith(':iam::aws:policy/IAMFullAccess');

function judgeHolder({ kind, name, arn }: Holder, policy: AttachedPolicy, isHome: boolean): Judgement {
  const holder = say(`check.holder.${kind}`, { name });
  const detail = say('check.administrator-access.holds', { holder, policy: policy.name });
  if (!isHome) return { verdict: 'fail', resource: arn, detail };
  const reason = say('check.administrator-access.home');
  return { verdict: 'accepted', resource: arn, detail, accepted: { reason, by: 'offroot', until: null } };
}
