import type { stepPasswords as english } from '../en/stepPasswords.ts';
import type { SameKeys } from '../sameKeys.ts';
/** The password policy and its settings, in Korean. */
export const stepPasswords = {
  'setting.minimumLength': 'length',
  'setting.requireUppercase': 'capital letters',
  'setting.requireLowercase': 'small letters',
  'setting.requireNumbers': 'digits',
  'setting.requireSymbols': 'symbols',
  'setting.reusePrevention': 'no reuse',
  'setting.maxAgeDays': 'expiry',
  'setting.hardExpiry': 'hard expiry',
  'setting.usersMayChange': 'people may change their own',
  'passwords.policy.title': 'Which rules should passwords follow?',
  'passwords.policy.why':
    'The rules count when a password is next set. They do not touch root. Stronger rules already here stay.',
  'passwords.policy.recommended': 'Recommended',
  'passwords.policy.expiring': 'Recommended, and a new one every 90 days',
  'passwords.policy.expiring.hint': 'some auditors want it; NIST advises against: passwords grow weaker',
  'passwords.policy.own': 'Go through all nine settings',
  'passwords.policy.own.hint': 'length, kinds, reuse, expiry: each with what it means',
  'passwords.policy.keep': 'Keep what is here',
  'passwords.policy.default': 'AWS’s default: 8 characters, three kinds',
  'passwords.described': ({
    length,
    kinds,
    reuse,
    days,
  }: {
    length: number;
    kinds: number;
    reuse: number;
    days: number;
  }) =>
    [
      `${length} characters`,
      kinds === 4 ? 'all four kinds' : kinds === 0 ? 'any kind' : `${kinds} kinds`,
      reuse > 0 ? `not the last ${reuse}` : 'reuse allowed',
      days > 0 ? `new every ${days} days` : 'no expiry',
    ].join(', '),
  'passwords.length.title': 'How many characters at least?',
  'passwords.length.why': '14 is what CIS, the usual benchmark, asks for. AWS allows 6 to 128.',
  'passwords.reuse.title': 'How many earlier passwords may not come back?',
  'passwords.reuse.why': '24 is the most AWS can remember, and what CIS asks for. 0 allows any.',
  'passwords.expiry.title': 'After how many days must a password be changed?',
  'passwords.expiry.why':
    '0 is never, which NIST recommends: with MFA, forced changes mostly make passwords worse. Takes effect at once for everyone.',
  'passwords.rules.title': 'Which of these should hold?',
  'passwords.rules.why': 'What is ticked is required.',
  'passwords.rules.requireUppercase': 'at least one of A to Z',
  'passwords.rules.requireLowercase': 'at least one of a to z',
  'passwords.rules.requireNumbers': 'at least one of 0 to 9',
  'passwords.rules.requireSymbols': 'at least one of ! @ # $ and their like',
  'passwords.rules.usersMayChange': 'needed for a forced first change',
  'passwords.rules.hardExpiry': 'an expired password then needs an administrator: risky with only one',
  'passwords.number': 'A whole number from {low} to {high}, please.',
  'passwords.update': 'Set the account’s password policy',
  'passwords.plan': 'Rules for passwords',
  'passwords.caution.hard-expiry-sole':
    'With hard expiry and one administrator, an expired password locks everybody out but root. Better leave it off.',
  'passwords.caution.hard-expiry':
    'With hard expiry, whoever lets a password expire needs an administrator to get back in.',
  'passwords.caution.expiry': 'Passwords older than {days} days expire at once, not only new ones.',
  'passwords.caution.no-change': 'People could not change their own passwords, so a forced first change would fail.',
  'passwords.caution.weaker': 'Some of these settings are weaker than what is here now.',
} as const satisfies SameKeys<typeof english>;
