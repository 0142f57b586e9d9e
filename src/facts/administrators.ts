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
  administeringPolicy(group, authorization) !== null;

/** Every user with full administration, the path through a group preferred where there are several. */
export function administrators(authorization: Authorization): readonly Administrator[] {
  return authorization.users.flatMap((user): Administrator[] => {
    const groups = authorization.groups.filter((group) => user.groups.includes(group.name));
    for (const group of groups) {
      const policy = administeringPolicy(group, authorization);
      if (policy) return [{ user, policy, group: group.name }];
    }
    const policy = administeringPolicy(user, authorization);
    return policy ? [{ user, policy, group: null }] : [];
  });
}

/** True where a user or a role carries full administration by itself, without any group. */
export const administersItself = (holder: Holder, authorization: Authorization): boolean =>
  administeringPolicy(holder, authorization) !== null;

type Holder = Pick<Group, 'attached' | 'inline'>;

function administeringPolicy(holder: Holder, authorization: Authorization): string | null {
  const attached = holder.attached.find((policy) => isAdministering(policy, authorization));
  const inline = holder.inline.find((policy) => grantsFullAdministration(policy.document));
  return attached?.name ?? inline?.name ?? null;
}

function isAdministering(policy: AttachedPolicy, authorization: Authorization): boolean {
  const known = authorization.policies.find(({ arn }) => arn === policy.arn);
  // AWS's own policy counts by its ARN even where its document was not listed.
  return known ? grantsFullAdministration(known.document) : policy.arn.endsWith(':iam::aws:policy/AdministratorAccess');
}
