import type { Authorization, Group, ManagedPolicy, User } from '../model/iam.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { forcesMfa } from '../policies/forcesMfa.ts';
import { requireMfaName } from '../policies/requireMfa.ts';
import { isOurRequireMfa } from './wayIn.ts';

/** Tells of each user whether any policy on the user or on a group really closes everyday work to whoever has no MFA. */
export function mfaRequired(authorization: Authorization, { connection }: Connected): (user: User) => boolean {
  const { partition } = connection.identity;
  const forces = ({ document }: { readonly document: string }) => forcesMfa(document, partition);
  return carriers(authorization, authorization.policies.filter(forces), ({ inline }) => inline.some(forces));
}

/**
 * Tells of each user whether they carry our unmodified offroot-require-mfa: then they can do nothing without MFA, and their
 * first sign-in can set it up. Somebody else's policy may force MFA as well, and shut out whoever has none yet.
 */
export function firstSignInSetsMfa(authorization: Authorization, { connection }: Connected): (user: User) => boolean {
  const ours = authorization.policies.filter(
    ({ name, document }) => name === requireMfaName && isOurRequireMfa(document, connection),
  );
  return carriers(authorization, ours, () => false);
}

type Connected = Pick<Snapshot, 'connection'>;
type Holder = Pick<Group, 'attached' | 'inline'>;

/** Groups are looked at once, however many users are in them. */
function carriers(
  { groups }: Authorization,
  policies: readonly ManagedPolicy[],
  byItself: (holder: Holder) => boolean,
): (user: User) => boolean {
  const arns = new Set(policies.map(({ arn }) => arn));
  const carries = (holder: Holder) => holder.attached.some(({ arn }) => arns.has(arn)) || byItself(holder);
  const names = new Set(groups.filter(carries).map(({ name }) => name));
  return (user) => carries(user) || user.groups.some((name) => names.has(name));
}
