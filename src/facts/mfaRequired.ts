import type { AttachedPolicy, Authorization, Group, User } from '../model/iam.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { requireMfaName } from '../policies/requireMfa.ts';
import { isOurRequireMfa } from './wayIn.ts';

/**
 * Tells of each user whether a policy of theirs, on the user or on any group, is our unmodified offroot-require-mfa: without
 * MFA such a user can do nothing but set it up. Policies are read once, however many users there are.
 */
export function mfaRequired(
  { groups, policies }: Authorization,
  { connection }: Pick<Snapshot, 'connection'>,
): (user: User) => boolean {
  const ours = new Set(
    policies
      .filter(({ name, document }) => name === requireMfaName && isOurRequireMfa(document, connection))
      .map(({ arn }) => arn),
  );
  const carries = ({ attached }: { readonly attached: readonly AttachedPolicy[] }) =>
    attached.some(({ arn }) => ours.has(arn));
  const requiring = new Set(groups.filter((group: Group) => carries(group)).map(({ name }) => name));
  return (user) => carries(user) || user.groups.some((name) => requiring.has(name));
}
