import { type PasswordPolicy as AwsPasswordPolicy, GetAccountPasswordPolicyCommand } from '@aws-sdk/client-iam';
import type { PasswordPolicy } from '../../model/iam.ts';
import { read } from '../../model/reading.ts';
import { codeOf } from '../wordAwsError.ts';
import { attempt } from './attempt.ts';
import type { Reader } from './reader.ts';

/** The account's own password policy; null where AWS's default applies. */
export const readPasswordPolicy: Reader<PasswordPolicy | null> = async ({ iam, clock }) => {
  const policy = await attempt('iam:GetAccountPasswordPolicy', async () => {
    try {
      return (await iam.send(new GetAccountPasswordPolicyCommand({}))).PasswordPolicy ?? {};
    } catch (error) {
      if (codeOf(error) === 'NoSuchEntity') return null;
      throw error;
    }
  });
  return read(policy && settingsOf(policy), clock.now().toISOString());
};

// A setting AWS leaves out has AWS's default: 6 characters, everything else off (API Reference, PasswordPolicy).
const settingsOf = (policy: AwsPasswordPolicy): PasswordPolicy => ({
  minimumLength: policy.MinimumPasswordLength ?? 6,
  requireUppercase: policy.RequireUppercaseCharacters ?? false,
  requireLowercase: policy.RequireLowercaseCharacters ?? false,
  requireNumbers: policy.RequireNumbers ?? false,
  requireSymbols: policy.RequireSymbols ?? false,
  reusePrevention: policy.PasswordReusePrevention ?? 0,
  maxAgeDays: policy.MaxPasswordAge ?? 0,
  hardExpiry: policy.HardExpiry ?? false,
  usersMayChange: policy.AllowUsersToChangePassword ?? false,
});
