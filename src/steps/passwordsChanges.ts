import { recommendedPasswords, strongerOf } from '../facts/passwordStrength.ts';
import { say } from '../messages/say.ts';
import { choicesAnswer, textAnswer } from '../model/answers.ts';
import type { ApiChange, WriteInputs } from '../model/change.ts';
import type { PasswordPolicy } from '../model/iam.ts';
import { known } from '../model/reading.ts';
import type { StepContext } from '../model/step.ts';
import type { Words } from '../model/words.ts';

/** The settings that are on or off. */
export const passwordSwitches = [
  'requireUppercase',
  'requireLowercase',
  'requireNumbers',
  'requireSymbols',
  'usersMayChange',
  'hardExpiry',
] as const;

/** The policy written whole, where it is not what is wanted. AWS knows no partial update. */
export function passwordsChanges(context: StepContext): readonly ApiChange[] {
  const current = known(context.snapshot.passwordPolicy);
  const wanted = wantedPolicy(context);
  if (current === undefined || !wanted || (current && samePolicy(current, wanted))) return [];
  return [
    {
      id: 'passwords.policy',
      step: 'passwords',
      kind: 'api',
      action: 'iam:UpdateAccountPasswordPolicy',
      input: policyInput(wanted),
      summary: say('passwords.update'),
      line: { noun: say('noun.password-policy'), name: '', detail: describePasswords(wanted) },
      effect: current ? 'change' : 'add',
      undo: {
        possible: true,
        write: current
          ? { action: 'iam:UpdateAccountPasswordPolicy', input: policyInput(current) }
          : { action: 'iam:DeleteAccountPasswordPolicy', input: {} },
      },
      fixes: ['password-policy-strong'],
      touches: ['passwordPolicy'],
    },
  ];
}

/** The policy as answered, merged with what is there where something stronger is; null where it stays. */
export function wantedPolicy({ snapshot, answers }: StepContext): PasswordPolicy | null {
  const current = known(snapshot.passwordPolicy) ?? null;
  switch (textAnswer(answers, 'passwords.policy')) {
    case 'recommended':
      return strongerOf(current, recommendedPasswords);
    case 'expiring':
      return strongerOf(current, { ...recommendedPasswords, maxAgeDays: 90 });
    case 'own': {
      const on = choicesAnswer(answers, 'passwords.rules');
      const value = (id: string): number => Number(textAnswer(answers, id));
      return {
        minimumLength: value('passwords.length'),
        reusePrevention: value('passwords.reuse'),
        maxAgeDays: value('passwords.expiry'),
        requireUppercase: on.includes('requireUppercase'),
        requireLowercase: on.includes('requireLowercase'),
        requireNumbers: on.includes('requireNumbers'),
        requireSymbols: on.includes('requireSymbols'),
        usersMayChange: on.includes('usersMayChange'),
        hardExpiry: on.includes('hardExpiry'),
      };
    }
    default:
      return null;
  }
}

/** True where all nine settings agree. */
export const samePolicy = (a: PasswordPolicy, b: PasswordPolicy): boolean =>
  a.minimumLength === b.minimumLength &&
  a.reusePrevention === b.reusePrevention &&
  a.maxAgeDays === b.maxAgeDays &&
  passwordSwitches.every((name) => a[name] === b[name]);

/** AWS has no partial update, and takes 0 neither for age nor for reuse: not set is left out. */
const policyInput = (policy: PasswordPolicy): WriteInputs['iam:UpdateAccountPasswordPolicy'] => ({
  MinimumPasswordLength: policy.minimumLength,
  RequireUppercaseCharacters: policy.requireUppercase,
  RequireLowercaseCharacters: policy.requireLowercase,
  RequireNumbers: policy.requireNumbers,
  RequireSymbols: policy.requireSymbols,
  AllowUsersToChangePassword: policy.usersMayChange,
  HardExpiry: policy.hardExpiry,
  ...(policy.reusePrevention > 0 ? { PasswordReusePrevention: policy.reusePrevention } : {}),
  ...(policy.maxAgeDays > 0 ? { MaxPasswordAge: policy.maxAgeDays } : {}),
});

/** A policy in a few words. */
export const describePasswords = (policy: PasswordPolicy): Words =>
  say('passwords.described', {
    length: policy.minimumLength,
    kinds: [policy.requireUppercase, policy.requireLowercase, policy.requireNumbers, policy.requireSymbols].filter(
      Boolean,
    ).length,
    reuse: policy.reusePrevention,
    days: policy.maxAgeDays,
  });
