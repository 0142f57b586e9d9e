import type { PracticeState, StoredKey, StoredSession, StoredUser } from './practiceState.ts';
import { AwsFault } from './wire/awsFault.ts';

/** Who signed a request. */
export interface Caller {
  /** null for root */
  readonly user: StoredUser | null;
  readonly arn: string;
  readonly keyId: string;
  /** temporary credentials say whether they were got with MFA; long-term keys say nothing */
  readonly session: {
    readonly kind: StoredSession['kind'];
    readonly mfaAt: string | null;
    readonly issuedAt: string;
  } | null;
}

/** What the Authorization and token headers of a request claim. */
export interface Credentials {
  readonly keyId: string;
  readonly token: string | undefined;
}

/** Finds out who signed. Unknown, inactive and expired keys are refused as AWS refuses them. */
export function findCaller(state: PracticeState, { keyId, token }: Credentials, now: Date): Caller {
  const session = state.sessions.find(({ id }) => id === keyId);
  if (session !== undefined) return sessionCaller(state, session, token, now);
  const key = state.keys.find(({ id }) => id === keyId);
  if (key === undefined || !key.active || token !== undefined) throw invalidToken();
  return keyCaller(state, key);
}

/** The ARN of the account's root user. */
export const rootArn = (state: PracticeState): string => `arn:aws:iam::${state.accountId}:root`;

/** A user's canonical ARN: policies are judged against it whatever case the request used. */
export const userArn = (state: PracticeState, user: Pick<StoredUser, 'path' | 'name'>): string =>
  `arn:aws:iam::${state.accountId}:user${user.path}${user.name}`;

const invalidToken = () =>
  new AwsFault('InvalidClientTokenId', 'The security token included in the request is invalid.');

function sessionCaller(state: PracticeState, session: StoredSession, token: string | undefined, now: Date): Caller {
  if (session.token !== token) throw invalidToken();
  if (Date.parse(session.expiresAt) <= now.getTime()) {
    throw new AwsFault('ExpiredToken', 'The security token included in the request is expired');
  }
  const { kind, mfaAt, issuedAt } = session;
  return { ...owner(state, session.owner), keyId: session.id, session: { kind, mfaAt, issuedAt } };
}

const keyCaller = (state: PracticeState, key: StoredKey): Caller => ({
  ...owner(state, key.owner),
  keyId: key.id,
  session: null,
});

function owner(state: PracticeState, id: string): Pick<Caller, 'user' | 'arn'> {
  if (id === 'root') return { user: null, arn: rootArn(state) };
  const user = state.users.find((candidate) => candidate.id === id);
  if (user === undefined) throw invalidToken();
  return { user, arn: userArn(state, user) };
}
