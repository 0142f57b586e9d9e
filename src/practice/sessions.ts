import { newId, newSecretKey, newSessionToken } from './identifiers.ts';
import { type RandomBytes, wireDate } from './operation.ts';
import type { PracticeState, StoredRoleSession, StoredSession } from './practiceState.ts';

interface NewSession {
  readonly owner: string;
  readonly kind: StoredSession['kind'];
  readonly mfa: boolean;
  readonly seconds: number;
  readonly role?: StoredRoleSession;
}

/** Makes temporary credentials and forgets the ones that ended a day ago. */
export function addSession(
  state: PracticeState,
  { owner, kind, mfa, seconds, role }: NewSession,
  now: Date,
  random: RandomBytes,
): StoredSession {
  const session: StoredSession = {
    id: newId('ASIA', random),
    secret: newSecretKey(random),
    token: newSessionToken(random),
    owner,
    kind,
    ...(role === undefined ? {} : { role }),
    mfaAt: mfa ? wireDate(now) : null,
    issuedAt: wireDate(now),
    expiresAt: wireDate(new Date(now.getTime() + seconds * 1000)),
  };
  const kept = state.sessions.filter(({ expiresAt }) => Date.parse(expiresAt) > now.getTime() - 86_400_000);
  state.sessions = [...kept, session];
  return session;
}

/** Credentials as STS hands them out. */
export const viewCredentials = (session: StoredSession) => ({
  AccessKeyId: session.id,
  SecretAccessKey: session.secret,
  SessionToken: session.token,
  Expiration: session.expiresAt,
});
