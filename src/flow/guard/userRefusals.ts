import { administrators } from '../../facts/administrators.ts';
import { sameName } from '../../facts/sameName.ts';
import { isProven, nothingRemembered, proveWayIn, type RememberedPasswords } from '../../facts/wayIn.ts';
import { say } from '../../messages/say.ts';
import { known } from '../../model/reading.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { Words } from '../../model/words.ts';

/** Taking access from `users` is safe while somebody proven remains, or while root itself sits here with MFA. */
export function userRefusals(
  snapshot: Snapshot,
  users: readonly string[],
  remembered: RememberedPasswords,
): readonly Words[] {
  const authorization = known(snapshot.authorization);
  if (!authorization) return [say('guard.unknown')];
  const affected = administrators(authorization).filter(({ user }) => isAmong(user.name, users));
  if (affected.length === 0) return [];
  const remaining = provenAdministrators(snapshot, remembered).filter((name) => !isAmong(name, users));
  if (remaining.length > 0 || isRootSessionWithMfa(snapshot)) return [];
  return [say('guard.last-administrator', { users: affected.map(({ user }) => user.name).join(', ') })];
}

/** True where root itself signs this run, for a while, and has MFA. */
export const isRootSessionWithMfa = ({ connection, summary }: Snapshot): boolean =>
  connection.identity.kind === 'root' && connection.keyKind === 'temporary' && known(summary)?.rootMfaEnabled === true;

/** The administrators whose every proof is met; nobody where it could not be read. */
export function provenAdministrators(snapshot: Snapshot, remembered: RememberedPasswords): readonly string[] {
  const authorization = known(snapshot.authorization);
  if (!authorization) return [];
  return administrators(authorization)
    .map(({ user }) => user.name)
    .filter((name) => isProven(proveWayIn(snapshot, name, remembered)));
}

/**
 * A Deny matters to those whose way in is proven, or may be where something is unknown: whoever is not proven anyway
 * is no reason to refuse. What offroot remembers must not make anybody such a one.
 */
export function denialRefusals(
  snapshot: Snapshot,
  users: readonly string[],
  remembered: RememberedPasswords,
): readonly Words[] {
  if (!known(snapshot.authorization)) return [say('guard.unknown')];
  const maybe = users.filter((name) =>
    proveWayIn(snapshot, name, nothingRemembered).every(({ state }) => state !== 'unmet'),
  );
  return maybe.length === 0 ? [] : userRefusals(snapshot, maybe, remembered);
}

/** The users of a group, as far as they are known. */
export const membersOf = ({ authorization }: Snapshot, group: string): readonly string[] =>
  known(authorization)
    ?.users.filter((user) => isAmong(group, user.groups))
    .map((user) => user.name) ?? [];

/** True where nobody ever used the user's password: it is nobody's way in yet. */
export const neverSignedIn = ({ signIns }: Snapshot, name: string): boolean =>
  known(signIns)?.some(({ user, lastUsedAt }) => sameName(user, name) && lastUsedAt === null) ?? false;

const isAmong = (name: string, names: readonly string[]): boolean => names.some((other) => sameName(other, name));
