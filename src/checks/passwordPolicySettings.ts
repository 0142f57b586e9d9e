import { recommendedPasswords } from '../facts/passwordStrength.ts';
import { say } from '../messages/say.ts';
import type { Check, References } from '../model/finding.ts';
import type { PasswordPolicy } from '../model/iam.ts';
import type { Words } from '../model/words.ts';
import { checkOver, type Frame, verdictOf } from './judging.ts';

interface Setting {
  readonly id: Frame['id'];
  readonly references: Omit<References, 'practice'>;
  readonly isGood: (policy: PasswordPolicy) => boolean;
  readonly worded: (policy: PasswordPolicy) => Words;
}

/**
 * AWS's own rules, in force where an account has set none: eight characters of any three kinds, nothing remembered, and no right
 * for people to change their own. No single kind is asked for, so none counts as required.
 */
const awsDefault: PasswordPolicy = {
  minimumLength: 8,
  requireUppercase: false,
  requireLowercase: false,
  requireNumbers: false,
  requireSymbols: false,
  reusePrevention: 0,
  maxAgeDays: 0,
  hardExpiry: false,
  usersMayChange: false,
};

const required = (id: Setting['id'], setting: Kind, references: Setting['references']): Setting => ({
  id,
  references,
  isGood: (policy) => policy[setting],
  worded: (policy) => (policy[setting] ? say('check.password-policy.asked') : say('check.password-policy.not-asked')),
});

type Kind = 'requireUppercase' | 'requireLowercase' | 'requireNumbers' | 'requireSymbols';

const settings: readonly Setting[] = [
  {
    id: 'password-policy-length',
    references: {
      cis7: '2.8',
      cis3: '1.8',
      securityHub: 'IAM.15',
      prowler: 'iam_password_policy_minimum_length_14',
    },
    isGood: ({ minimumLength }) => minimumLength >= recommendedPasswords.minimumLength,
    worded: ({ minimumLength }) => say('check.password-policy.characters', { count: minimumLength }),
  },
  {
    id: 'password-policy-reuse',
    references: { cis7: '2.9', cis3: '1.9', securityHub: 'IAM.16', prowler: 'iam_password_policy_reuse_24' },
    isGood: ({ reusePrevention }) => reusePrevention >= recommendedPasswords.reusePrevention,
    worded: ({ reusePrevention }) => say('check.password-policy.remembered', { count: reusePrevention }),
  },
  required('password-policy-uppercase', 'requireUppercase', {
    securityHub: 'IAM.11',
    prowler: 'iam_password_policy_uppercase',
  }),
  required('password-policy-lowercase', 'requireLowercase', {
    securityHub: 'IAM.12',
    prowler: 'iam_password_policy_lowercase',
  }),
  required('password-policy-numbers', 'requireNumbers', {
    securityHub: 'IAM.14',
    prowler: 'iam_password_policy_number',
  }),
  required('password-policy-symbols', 'requireSymbols', {
    securityHub: 'IAM.13',
    prowler: 'iam_password_policy_symbol',
  }),
  {
    id: 'password-policy-self-change',
    references: {},
    isGood: ({ usersMayChange }) => usersMayChange,
    worded: ({ usersMayChange }) =>
      usersMayChange ? say('check.password-policy.may') : say('check.password-policy.may-not'),
  },
  {
    id: 'password-policy-no-hard-expiry',
    references: {},
    // Without an expiry the setting has nothing to act on, but it waits for one.
    isGood: ({ hardExpiry }) => !hardExpiry,
    worded: ({ hardExpiry }) => (hardExpiry ? say('check.password-policy.hard') : say('check.password-policy.soft')),
  },
];

/** One check for each setting of the password policy that has a better and a worse value, in the order AWS lists them. */
export const passwordPolicySettings: readonly Check[] = settings.map(({ id, references, isGood, worded }) =>
  checkOver(
    { id, area: 'passwords', severity: 'low', references: { practice: 'P7', ...references } },
    ['passwordPolicy'],
    ([policy]) => {
      const inForce = policy ?? awsDefault;
      const detail = policy ? worded(policy) : say('check.password-policy.by-default', { setting: worded(awsDefault) });
      return [{ verdict: verdictOf(isGood(inForce)), resource: 'password policy', detail }];
    },
  ),
);
