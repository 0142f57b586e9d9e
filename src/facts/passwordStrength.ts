import type { PasswordPolicy } from '../model/iam.ts';

/** What offroot recommends: CIS v7.0 2.8 and 2.9, no expiry as NIST SP 800-63B advises, users may change their own. */
export const recommendedPasswords: PasswordPolicy = {
  minimumLength: 14,
  requireUppercase: true,
  requireLowercase: true,
  requireNumbers: true,
  requireSymbols: true,
  reusePrevention: 24,
  maxAgeDays: 0,
  hardExpiry: false,
  usersMayChange: true,
};

/** The settings in which `policy` falls short of the recommendation. Expiry is a choice, so it never falls short. */
export function weaknesses(policy: PasswordPolicy): readonly (keyof PasswordPolicy)[] {
  const settings: readonly (keyof PasswordPolicy)[] = [
    'minimumLength',
    'requireUppercase',
    'requireLowercase',
    'requireNumbers',
    'requireSymbols',
    'reusePrevention',
    'hardExpiry',
    'usersMayChange',
  ];
  const stronger = strongerOf(policy, recommendedPasswords);
  return settings.filter((setting) => stronger[setting] !== policy[setting]);
}

/** The stronger of each setting: what is there is never weakened unasked. */
export function strongerOf(policy: PasswordPolicy | null, wanted: PasswordPolicy): PasswordPolicy {
  if (!policy) return wanted;
  return {
    minimumLength: Math.max(policy.minimumLength, wanted.minimumLength),
    requireUppercase: policy.requireUppercase || wanted.requireUppercase,
    requireLowercase: policy.requireLowercase || wanted.requireLowercase,
    requireNumbers: policy.requireNumbers || wanted.requireNumbers,
    requireSymbols: policy.requireSymbols || wanted.requireSymbols,
    reusePrevention: Math.max(policy.reusePrevention, wanted.reusePrevention),
    maxAgeDays: soonest(policy.maxAgeDays, wanted.maxAgeDays),
    hardExpiry: wanted.hardExpiry,
    usersMayChange: policy.usersMayChange || wanted.usersMayChange,
  };
}

const soonest = (a: number, b: number): number => (a === 0 || b === 0 ? Math.max(a, b) : Math.min(a, b));
