import { administersItself, administrators } from '../../facts/administrators.ts';
import { type RightsWrite, rightsAfter } from '../../facts/rightsAfter.ts';
import type { RememberedPasswords } from '../../facts/wayIn.ts';
import { say } from '../../messages/say.ts';
import type { Authorization } from '../../model/iam.ts';
import { known } from '../../model/reading.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { Words } from '../../model/words.ts';
import { roleRefusals, signsAs } from './roleRefusals.ts';
import { userRefusals } from './userRefusals.ts';

/** The writes that may take a right away: by removing a policy, putting another in its place, or ending a membership. */
type TakingWrite = Extract<
  RightsWrite,
  {
    action:
      | `iam:${'Detach' | 'Delete' | 'Put'}${'Group' | 'User' | 'Role'}Policy`
      | 'iam:RemoveUserFromGroup'
      | 'iam:DeleteGroup'
      | 'iam:CreatePolicyVersion';
  }
>;

/**
 * Judges what may take full administration by what remains: whoever still has it afterwards, as surely as before, loses
 * nothing. Who had it through a group and would have it by a policy of their own has a weaker way in, and loses.
 */
export function lossRefusals(
  write: TakingWrite,
  snapshot: Snapshot,
  remembered: RememberedPasswords,
): readonly Words[] {
  const before = known(snapshot.authorization);
  if (!before) return [say('guard.unknown')];
  const after = rightsAfter(before, write, snapshot.connection.identity);
  return [
    ...userRefusals(snapshot, losingUsers(before, after), remembered),
    ...losingRoles(before, after, snapshot).flatMap((role) => roleRefusals(role, snapshot, remembered)),
  ];
}

function losingUsers(before: Authorization, after: Authorization): readonly string[] {
  const left = new Map(administrators(after).map(({ user, group }) => [user.name, group !== null]));
  return administrators(before)
    .filter(({ user, group }) => {
      const throughGroup = left.get(user.name);
      return throughGroup === undefined || (group !== null && !throughGroup);
    })
    .map(({ user }) => user.name);
}

/** Roles that administered and no longer do; and the one of this run as soon as it loses anything and does not administer. */
const losingRoles = (before: Authorization, after: Authorization, snapshot: Snapshot): readonly string[] => {
  const reworded = new Set(
    before.policies.filter((policy, index) => policy !== after.policies[index]).map(({ arn }) => arn),
  );
  return before.roles
    .filter((role, index) => {
      const then = after.roles[index];
      // Whoever is as before is passed over quickly: there may be a thousand.
      if (role === then && !role.attached.some(({ arn }) => reworded.has(arn))) return false;
      const mattered = signsAs(snapshot, role.name) || administersItself(role, before);
      return mattered && !(then && administersItself(then, after));
    })
    .map(({ name }) => name);
};
