import type { PracticeState, StoredRole, StoredUser } from './practiceState.ts';
import type { StoredKey } from './storedCredentials.ts';
import type { StoredSession } from './storedSession.ts';
import { AwsFault } from './wire/awsFault.ts';

/** Who signed a request. */
export interface Caller {
  /** null for root and for roles */
  readonly user: StoredUser | null;
  /** null for root and for users */
  readonly role: StoredRole | null;
  readonly arn: string;
  /** as GetCallerIdentity's UserId */
  readonly id: string;
  readonly keyId: string;
  /** temporary credentials say whether they were got with MFA; long-term keys say nothing */
  readonly session: {
    readonly kind: StoredSession['kind'];
    readonly mfaAt: string | null;
    readonly issuedAt: string;
    readonly role?: StoredSession['role'];
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

/** The secret key that belongs to a key id; null for one that nobody knows. */
export const findSecret = ({ sessions, keys }: PracticeState, keyId: string): string | null =>
  (sessions.find(({ id }) => id === keyId) ?? keys.find(({ id }) => id === keyId))?.secret ?? null;

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
  const { kind, mfaAt, issuedAt, role } = session;
  const who = role === undefined ? owner(state, session.owner) : assumed(state, session.owner, role.name);
  return { ...who, keyId: session.id, session: { kind, mfaAt, issuedAt, role } };
}

const keyCaller = (state: PracticeState, key: StoredKey): Caller => ({
  ...owner(state, key.owner),
  keyId: key.id,
  session: null,
});

type Who = Pick<Caller, 'user' | 'role' | 'arn' | 'id'>;

function owner(state: PracticeState, id: string): Who {
  if (id === 'root') return { user: null, role: null, arn: rootArn(state), id: state.accountId };
  const user = state.users.find((candidate) => candidate.id === id);
  if (user === undefined) throw invalidToken();
  return { user, role: null, arn: userArn(state, user), id };
}

function assumed(state: PracticeState, id: string, session: string): Who {
  const role = state.roles.find((candidate) => candidate.id === id);
  if (role === undefined) throw invalidToken();
  const arn = `arn:aws:sts::${state.accountId}:assumed-role/${role.name}/${session}`;
  return { user: null, role, arn, id: `${id}:${session}` };
}
