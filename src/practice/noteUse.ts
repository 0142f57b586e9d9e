import { wireDate } from './operation.ts';
import type { PracticeState, StoredRole } from './practiceState.ts';
import type { StoredKey, StoredUse } from './storedCredentials.ts';
import type { SignedQuery } from './wire/signedRequest.ts';

/** Recorded at most once in a quarter of an hour, which is about as fine as AWS is. */
const useEveryMs = 15 * 60_000;

const isNoted = (lastUsed: { readonly at: string } | null, now: Date): boolean =>
  lastUsed === null || now.getTime() - Date.parse(lastUsed.at) >= useEveryMs;

/** True where this request is a use of a key or role that is to be remembered. */
export function isUseNoted(state: PracticeState, { credentials }: SignedQuery, now: Date): boolean {
  const key = state.keys.find(({ id }) => id === credentials?.keyId);
  const session = state.sessions.find(({ id }) => id === credentials?.keyId);
  const role = session?.kind === 'role' ? state.roles.find(({ id }) => id === session.owner) : undefined;
  return [key, role].some((used) => used !== undefined && isNoted(used.lastUsed, now));
}

/** Remembers that a long-term key signed this request. */
export function noteUse(state: PracticeState, { service, region, credentials }: SignedQuery, now: Date): void {
  const key = state.keys.find(({ id }) => id === credentials?.keyId);
  if (key !== undefined) noteKeyUse(key, { at: wireDate(now), service, region });
}

/** Remembers one use of a key, and the one before. */
export function noteKeyUse(key: StoredKey, use: StoredUse): void {
  if (!isNoted(key.lastUsed, new Date(use.at))) return;
  key.usedBefore = key.lastUsed;
  key.lastUsed = use;
}

/** Remembers that a session of the role was used. */
export function noteRoleUse(role: StoredRole, region: string, now: Date): void {
  if (isNoted(role.lastUsed, now)) role.lastUsed = { at: wireDate(now), region };
}
