import type { checksPasswords as english } from '../en/checksPasswords.ts';
import type { SameKeys } from '../sameKeys.ts';
/** What the checks of passwords say, in Korean. `check.ID` is the good state, `.why` two sentences, `.fix` what to do by hand. */
export const checksPasswords = {
  'check.password-policy-strong': 'Passwords follow a policy',
  'check.password-policy-strong.why':
    'AWS by itself asks for eight characters and lets an old password come back. A longer one, never used before, takes guessing out of reach.',
  'check.password-policy-strong.fix':
    'Set the password policy under IAM, Account settings: 14 characters, four kinds, the last 24 refused.',
  'check.password-policy.default': 'AWS default, 8 characters',
  'check.password-policy.strong': '{length} characters, four kinds',
  'check.password-policy.weak': 'weaker than recommended: {settings}',
  'check.password-policy.by-default': 'AWS default: {setting}',
  'check.password-policy.asked': 'asked for',
  'check.password-policy.not-asked': 'not asked for',
  'check.password-policy-length': 'Passwords have at least 14 characters',
  'check.password-policy-length.why':
    'Every further character makes guessing many times longer. At 14 it is out of reach, at 8 it is not.',
  'check.password-policy-length.fix': 'Under IAM, Account settings, set the minimum length to 14.',
  'check.password-policy.characters': '{count} characters',
  'check.password-policy-reuse': 'Old passwords do not come back',
  'check.password-policy-reuse.why':
    'A password that was changed because it leaked is no better when it comes back. AWS can remember the last 24 and refuse them.',
  'check.password-policy-reuse.fix': 'Under IAM, Account settings, prevent password reuse: remember 24.',
  'check.password-policy.remembered': ({ count }: { count: number }) =>
    count === 0 ? 'none remembered' : `the last ${count} refused`,
  'check.password-policy-uppercase': 'Passwords need a capital letter',
  'check.password-policy-uppercase.why':
    'Without it many people type small letters only, which is what guessing tries first. One capital letter makes the search far longer.',
  'check.password-policy-uppercase.fix': 'Under IAM, Account settings, require an uppercase letter.',
  'check.password-policy-lowercase': 'Passwords need a small letter',
  'check.password-policy-lowercase.why':
    'Four kinds of characters together are more than a list of words can cover. Small letters are the one of them that costs nobody anything.',
  'check.password-policy-lowercase.fix': 'Under IAM, Account settings, require a lowercase letter.',
  'check.password-policy-numbers': 'Passwords need a digit',
  'check.password-policy-numbers.why':
    'A word out of a dictionary is guessed in minutes. A digit in it takes it off the short lists.',
  'check.password-policy-numbers.fix': 'Under IAM, Account settings, require a number.',
  'check.password-policy-symbols': 'Passwords need a symbol',
  'check.password-policy-symbols.why':
    'Passwords used elsewhere mostly have no symbol, and so do the lists of leaked ones. Asking for one keeps many of those out.',
  'check.password-policy-symbols.fix': 'Under IAM, Account settings, require a non-alphanumeric character.',
  'check.password-policy-self-change': 'People may change their own password',
  'check.password-policy-self-change.why':
    'Whoever suspects a leak should be able to change the password at once, without asking. A first password that cannot be changed stays known to two people.',
  'check.password-policy-self-change.fix': 'Under IAM, Account settings, allow users to change their own password.',
  'check.password-policy.may': 'allowed',
  'check.password-policy.may-not': 'not allowed',
  'check.password-policy-no-hard-expiry': 'An expired password can still be changed',
  'check.password-policy-no-hard-expiry.why':
    'With hard expiry somebody whose password runs out cannot get in until an administrator sets a new one. If that happens to the only administrator, nobody can get in but root.',
  'check.password-policy-no-hard-expiry.fix':
    'Under IAM, Account settings, take away “Password expiration requires administrator reset”.',
  'check.password-policy.hard': 'an expired password locks its owner out',
  'check.password-policy.soft': 'no lock-out by expiry',
} as const satisfies SameKeys<typeof english>;
