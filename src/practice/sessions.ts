import { newId, newSecretKey, newSessionToken } from './identifiers.ts';
import { type RandomBytes, wireDate } from './operation.ts';
import type { PracticeState, StoredSession } from './practiceState.ts';

/** Makes temporary credentials and forgets the ones that ended a day ago. */
export function addSession(
  state: PracticeState,
  { owner, kind, mfa, seconds }: { owner: string; kind: StoredSession['kind']; mfa: boolean; seconds: number },
  now: Date,
  random: RandomBytes,
): StoredSession {
  const session: StoredSession = {
    id: newId('ASIA', random),
    secret: newSecretKey(random),
    token: newSessionToken(random),
    owner,
    kind,
    mfaAt: mfa ? wireDate(now) : null,
    issuedAt: wireDate(now),
    expiresAt: wireDate(new Date(now.getTime() + seconds * 1000)),
  };
  const kept = state.sessions.filter(({ expiresAt }) => Date.parse(expiresAt) > now.getTime() - 86_400_000);
  state.sessions = [...kept, session];
  return session;
}
