import { createHash } from 'node:crypto';
import { wireDate } from './operation.ts';
import type { PracticeState, StoredLogin, StoredPasswordPolicy, StoredUser } from './practiceState.ts';
import { AwsFault } from './wire/awsFault.ts';

/** The digest kept in place of a password; the user's id makes equal passwords differ. */
const passwordDigest = (user: StoredUser, password: string): string =>
  createHash('sha256').update(`${user.id} ${password}`).digest('hex');

/** True where this is the user's password now. */
export const isPassword = (user: StoredUser, password: string): boolean =>
  user.login !== null && user.login.digests[0] === passwordDigest(user, password);

/** Throws AWS's PasswordPolicyViolation unless the account's policy, reuse prevention included, takes this password. */
export function checkPassword(state: PracticeState, user: StoredUser, password: string): void {
  const reused = earlierDigests(state.passwordPolicy, user.login).includes(passwordDigest(user, password));
  if (conforms(state, password) && !reused) return;
  throw new AwsFault('PasswordPolicyViolation', 'Password does not conform to the account password policy.');
}

/** Sets a password that was checked; `resetRequired` asks for another one at the next sign-in. */
export function setPassword(user: StoredUser, password: string, resetRequired: boolean, now: Date): void {
  const changedAt = wireDate(now);
  const digests = [passwordDigest(user, password), ...(user.login?.digests ?? [])].slice(0, 25);
  user.login = { createdAt: user.login?.createdAt ?? changedAt, changedAt, resetRequired, digests };
}

/** When a password expires under the policy; null for never. */
export function passwordExpiry(policy: StoredPasswordPolicy | null, login: StoredLogin): Date | null {
  if (policy === null || policy.maxAgeDays === 0) return null;
  return new Date(Date.parse(login.changedAt) + policy.maxAgeDays * 86_400_000);
}

const earlierDigests = (policy: StoredPasswordPolicy | null, login: StoredLogin | null): readonly string[] =>
  login?.digests.slice(0, policy?.reusePrevention ?? 0) ?? [];

// The signs AWS counts as symbols.
const symbols = /[!@#$%^&*()_+\-=[\]{}|']/;

function conforms({ passwordPolicy: policy, accountId, alias }: PracticeState, password: string): boolean {
  const has = {
    requireUppercase: /[A-Z]/.test(password),
    requireLowercase: /[a-z]/.test(password),
    requireNumbers: /[0-9]/.test(password),
    requireSymbols: symbols.test(password),
  };
  if (policy === null) {
    const classes = Object.values(has).filter(Boolean).length;
    return password.length >= 8 && classes >= 3 && password !== accountId && password !== alias;
  }
  if (password.length < policy.minimumLength) return false;
  const classes = ['requireUppercase', 'requireLowercase', 'requireNumbers', 'requireSymbols'] as const;
  return classes.every((name) => !policy[name] || has[name]);
}
