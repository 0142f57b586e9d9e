import type { SignIn, UserKey, UserKeys } from '../model/credentials.ts';
import type { Authorization, User } from '../model/iam.ts';

/** How many days a new password may take to be used for the first time. */
export const newPasswordDays = 14;

/** The same for a key, which is made to be used at once; and how many days either may lie idle after that. */
const newKeyDays = 7;
const longestIdleDays = 45;

/** A key made this close to its user, in milliseconds, came out of the same form: nobody asked for it by itself. */
const setUpMs = 10 * 60_000;

const dayMs = 86_400_000;

/**
 * `in-use`: used within 45 days. `unused`: used, but not for 45 days. `never`: never used, and no longer new. `new`: too new
 * to tell. Only for a key: `set-up`, made together with a user who has a password, and never used; `off`, switched off.
 */
export type PasswordState = 'in-use' | 'unused' | 'never' | 'new';
/** As for a password, and what only a key can be. */
export type KeyState = PasswordState | 'set-up' | 'off';

/** A user's password, and how long it lies. */
export interface PasswordUse {
  readonly state: PasswordState;
  /** whole days since it was set, by anybody */
  readonly ageDays: number;
  /** whole days since it was used; null where it never was */
  readonly idleDays: number | null;
}

/** One access key, and how long it lies. */
export interface KeyUse {
  readonly key: UserKey;
  /** 1 or 2, as the credential report counts them */
  readonly number: number;
  readonly state: KeyState;
  readonly ageDays: number;
  readonly idleDays: number | null;
}

/** One user's password and keys, and what they are used for. */
export interface CredentialUse {
  readonly user: User;
  readonly signIn: SignIn | null;
  readonly held: UserKeys | null;
  readonly password: PasswordUse | null;
  readonly keys: readonly KeyUse[];
  /**
   * Which of the two this user does without: there where password and keys are both there and exactly one of them is in use.
   * Such a credential is this fact's business alone; where it is null, each idle credential is reported by itself. A key from
   * set-up is never part of it.
   */
  readonly needless: 'password' | 'keys' | null;
}

/** The credentials of every user, judged once for all checks, so that one idle credential makes one finding. */
export function credentialUses(
  { users }: Pick<Authorization, 'users'>,
  signIns: readonly SignIn[],
  accessKeys: readonly UserKeys[],
  now: Date,
): readonly CredentialUse[] {
  const signInOf = new Map(signIns.map((signIn) => [signIn.user, signIn]));
  const keysOf = new Map(accessKeys.map((keys) => [keys.user, keys]));
  return users.map((user) => {
    const signIn = signInOf.get(user.name) ?? null;
    const held = keysOf.get(user.name) ?? null;
    const password = signIn && passwordUse(signIn, now);
    const keys = (held?.keys ?? []).map((key, index) => keyUse(user, password !== null, key, index + 1, now));
    return { user, signIn, held, password, keys, needless: needless(password, keys) };
  });
}

/** True for a password or key that was not used for long enough to be missed by nobody. */
export const isIdle = ({ state }: PasswordUse | KeyUse): boolean => state === 'unused' || state === 'never';

/** Whole days since an ISO 8601 date. */
export const daysSince = (date: string, now: Date): number => Math.floor((now.getTime() - Date.parse(date)) / dayMs);

/** When a password was last set: by the report's word where it was read, else when it was first made. */
export const passwordSetAt = ({ createdAt, changedAt }: NonNullable<SignIn['password']>): string =>
  changedAt && Date.parse(changedAt) > Date.parse(createdAt) ? changedAt : createdAt;

/** True while a password may still wait for its first use. Written so that a date that cannot be read counts as old. */
export const isNewPassword = (password: NonNullable<SignIn['password']>, now: Date): boolean =>
  now.getTime() - Date.parse(passwordSetAt(password)) <= newPasswordDays * dayMs;

function passwordUse({ password, lastUsedAt }: SignIn, now: Date): PasswordUse | null {
  if (!password) return null;
  const setAt = passwordSetAt(password);
  const days = { ageDays: daysSince(setAt, now), idleDays: lastUsedAt === null ? null : daysSince(lastUsedAt, now) };
  return { ...days, state: stateOf(setAt, lastUsedAt, newPasswordDays, now) };
}

function keyUse(user: User, hasPassword: boolean, key: UserKey, number: number, now: Date): KeyUse {
  const usedAt = key.lastUsed?.at ?? null;
  const days = { ageDays: daysSince(key.createdAt, now), idleDays: usedAt === null ? null : daysSince(usedAt, now) };
  const fromSetUp =
    hasPassword && usedAt === null && Math.abs(Date.parse(key.createdAt) - Date.parse(user.createdAt)) <= setUpMs;
  const state = fromSetUp ? 'set-up' : stateOf(key.createdAt, usedAt, newKeyDays, now);
  return { ...days, key, number, state: key.active ? state : 'off' };
}

// Comparisons are written so that a date that cannot be read counts as old.
function stateOf(setAt: string, usedAt: string | null, graceDays: number, now: Date): PasswordState {
  const within = (date: string, days: number) => now.getTime() - Date.parse(date) <= days * dayMs;
  if (usedAt !== null && now.getTime() - Date.parse(usedAt) < longestIdleDays * dayMs) return 'in-use';
  // A password set anew for somebody who comes back gets its time, too.
  if (within(setAt, graceDays)) return 'new';
  return usedAt === null ? 'never' : 'unused';
}

function needless(password: PasswordUse | null, keys: readonly KeyUse[]): CredentialUse['needless'] {
  const wanted = keys.filter(({ state }) => state !== 'off' && state !== 'set-up');
  if (!password || wanted.length === 0) return null;
  if (isIdle(password) && wanted.some(({ state }) => state === 'in-use')) return 'password';
  return password.state === 'in-use' && wanted.every(isIdle) ? 'keys' : null;
}
