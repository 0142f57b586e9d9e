import { administersItself } from '../../facts/administrators.ts';
import { sameName } from '../../facts/sameName.ts';
import { trustingRoles } from '../../facts/trustingRoles.ts';
import type { RememberedPasswords } from '../../facts/wayIn.ts';
import { say } from '../../messages/say.ts';
import { known } from '../../model/reading.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { Words } from '../../model/words.ts';
import { isRootSessionWithMfa, provenAdministrators } from './userRefusals.ts';

/**
 * A role may be somebody's way in as well: what may take it away is never done to the one that signs this very run, and to
 * one with full administration only while a proven administrator remains, or while root itself sits here with MFA.
 */
export function roleRefusals(name: string, snapshot: Snapshot, remembered: RememberedPasswords): readonly Words[] {
  const authorization = known(snapshot.authorization);
  if (!authorization) return [say('guard.unknown')];
  if (signsAs(snapshot, name)) return [say('guard.own-role', { role: name })];
  const role = authorization.roles.find((each) => sameName(each.name, name));
  if (role && !administersItself(role, authorization)) return [];
  if (provenAdministrators(snapshot, remembered).length > 0 || isRootSessionWithMfa(snapshot)) return [];
  return [say('guard.administrator-role', { role: name })];
}

/** Without its provider a role that takes web identities cannot be taken any more: as if it were taken away. */
export function providerRefusals(
  provider: string,
  snapshot: Snapshot,
  remembered: RememberedPasswords,
): readonly Words[] {
  const authorization = known(snapshot.authorization);
  if (!authorization) return [say('guard.unknown')];
  return trustingRoles(authorization, provider).flatMap(({ name }) => roleRefusals(name, snapshot, remembered));
}

/** An instance without its profile loses the role in it: as if that were taken away. */
export function profileRefusals(
  profile: string,
  snapshot: Snapshot,
  remembered: RememberedPasswords,
): readonly Words[] {
  const authorization = known(snapshot.authorization);
  if (!authorization) return [say('guard.unknown')];
  return authorization.roles
    .filter(({ instanceProfiles }) => instanceProfiles.some(({ name }) => sameName(name, profile)))
    .flatMap(({ name }) => roleRefusals(name, snapshot, remembered));
}

/** True for the role that this very run is signed in through. */
export const signsAs = ({ connection: { identity } }: Snapshot, role: string): boolean =>
  identity.kind === 'role' && sameName(identity.name ?? '', role);
