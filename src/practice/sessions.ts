import { newId, newSecretKey, newSessionToken } from './identifiers.ts';
import { type RandomBytes, wireDate } from './operation.ts';
import type { PracticeState } from './practiceState.ts';
import type { StoredRoleSession, StoredSession } from './storedSession.ts';

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

/** The same session, so many milliseconds later; earlier where they are negative. */
export function shiftSession(session: StoredSession, ms: number): StoredSession {
  const moved = (at: string): string => wireDate(new Date(Date.parse(at) + ms));
  const { mfaAt, issuedAt, expiresAt } = session;
  return {
    ...session,
    mfaAt: mfaAt === null ? null : moved(mfaAt),
    issuedAt: moved(issuedAt),
    expiresAt: moved(expiresAt),
  };
}

/** Credentials as STS hands them out. */
export const viewCredentials = (session: StoredSession) => ({
  AccessKeyId: session.id,
  SecretAccessKey: session.secret,
  SessionToken: session.token,
  Expiration: session.expiresAt,
});
