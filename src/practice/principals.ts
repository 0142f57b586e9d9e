import { defaultCaller } from './defaultCaller.ts';
import { byName } from './paging.ts';
import type { PracticeAccount } from './practiceAccount.ts';

/** Somebody a client can sign as. */
export interface Principal {
  /** `root`, or a user's name */
  readonly name: string;
  /** whether the session was begun with MFA */
  readonly mfa: boolean;
  readonly credentials: {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    /** absent with a long-term key */
    readonly sessionToken?: string;
  };
}

/** So many users are each worth a line of their own; of more, one is enough to begin with. */
const mostListed = 50;

/**
 * Root's session first, then each user, or of a crowd the one whom an audit is done by: by an active access key where it has one,
 * else by a new console session of 12 hours.
 */
export function principalsOf(account: PracticeAccount): readonly Principal[] {
  const state = account.state();
  const { users, keys, devices } = state;
  const one = users.length > mostListed ? defaultCaller(state) : null;
  const session = (name: string, owner: string): Principal => ({
    name,
    mfa: devices.some((device) => device.owner === owner),
    credentials: account.credentialsFor(name),
  });
  const listed = byName(users).filter(({ name }) => one === null || name === one);
  const ofUsers = listed.map(({ name, id }): Principal => {
    const key = keys.find(({ owner, active }) => owner === id && active);
    if (key === undefined) return session(name, id);
    return { name, mfa: false, credentials: { accessKeyId: key.id, secretAccessKey: key.secret } };
  });
  return [session('root', 'root'), ...ofUsers];
}
