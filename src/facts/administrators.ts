import type { AttachedPolicy, Authorization, Group, User } from '../model/iam.ts';
import { grantsFullAdministration } from '../policies/fullAdministration.ts';

/** A user who may do everything, and through which policy. `group` is null where the policy sits on the user itself. */
export interface Administrator {
  readonly user: User;
  readonly policy: string;
  readonly group: string | null;
}

/** True where a group carries full administration, by AWS managed, customer managed or inline policy. */
export const isAdministratorGroup = (group: Group, authorization: Authorization): boolean =>
  administeringPolicies(authorization)(group) !== null;

/** Every user with full administration, the path through a group preferred where there are several. */
export function administrators(authorization: Authorization): readonly Administrator[] {
  const administering = administeringPolicies(authorization);
  const byGroup = new Map(authorization.groups.map((group) => [group.name, administering(group)]));
  return authorization.users.flatMap((user): Administrator[] => {
    for (const group of user.groups) {
      const policy = byGroup.get(group);
      if (policy) return [{ user, policy, group }];
    }
    const policy = administering(user);
    return policy ? [{ user, policy, group: null }] : [];
  });
}

/** True where a user or a role carries full administration by itself, without any group. */
export const administersItself = (holder: Holder, authorization: Authorization): boolean =>
  administeringPolicies(authorization)(holder) !== null;

type Holder = Pick<Group, 'attached' | 'inline'>;

/** Finds a holder's administering policy; each managed policy is read once, however many holders carry it. */
function administeringPolicies({ policies }: Authorization): (holder: Holder) => string | null {
  const documents = new Map(policies.map(({ arn, document }) => [arn, document]));
  const judged = new Map<string, boolean>();
  const administers = ({ arn }: AttachedPolicy): boolean => {
    const before = judged.get(arn);
    if (before !== undefined) return before;
    const document = documents.get(arn);
    // AWS's own policy counts by its ARN even where its document was not listed.
    const ownOfAws = arn.endsWith(':iam::aws:policy/AdministratorAccess');
    const verdict = document === undefined ? ownOfAws : grantsFullAdministration(document);
    judged.set(arn, verdict);
    return verdict;
  };
  return ({ attached, inline }) =>
    attached.find(administers)?.name ?? inline.find(({ document }) => grantsFullAdministration(document))?.name ?? null;
}
