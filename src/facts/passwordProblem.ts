import { say } from '../messages/say.ts';
import type { PasswordPolicy } from '../model/iam.ts';
import type { Words } from '../model/words.ts';

/** The symbols AWS counts as such. Source: IAM user guide, "Setting an account password policy". */
export const passwordSymbols = "!@#$%^&*()_+-=[]{}|'";

/** The first thing AWS would refuse a password for, or null. Without a policy AWS's default asks for 8 and three kinds. */
export function passwordProblem(policy: PasswordPolicy | null, value: string): Words | null {
  const length = policy?.minimumLength ?? 8;
  if (value.length < length) return say('password.short', { length });
  if (value.length > 128) return say('password.long');
  const has = {
    upper: /[A-Z]/.test(value),
    lower: /[a-z]/.test(value),
    digit: /[0-9]/.test(value),
    symbol: [...value].some((letter) => passwordSymbols.includes(letter)),
  };
  if (!policy) {
    return Object.values(has).filter(Boolean).length < 3 ? say('password.three-kinds') : null;
  }
  if (policy.requireUppercase && !has.upper) return say('password.upper');
  if (policy.requireLowercase && !has.lower) return say('password.lower');
  if (policy.requireNumbers && !has.digit) return say('password.digit');
  if (policy.requireSymbols && !has.symbol) return say('password.symbol', { symbols: passwordSymbols });
  return null;
}
