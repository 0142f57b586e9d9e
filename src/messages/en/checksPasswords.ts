/** What the checks of passwords say, in English. `check.ID` is the good state, `.why` two sentences, `.fix` what to do by hand. */
export const checksPasswords = {
  'check.password-policy-strong': 'Passwords follow a policy',
  'check.password-policy-strong.why':
    'AWS by itself asks for eight characters and lets an old password come back. A longer one, never used before, takes guessing out of reach.',
  'check.password-policy-strong.fix':
    'Set the password policy under IAM, Account settings: 14 characters, four kinds, the last 24 refused.',
  'check.password-policy.default': 'AWS default, 8 characters',
  'check.password-policy.strong': '{length} characters, four kinds',
  'check.password-policy.weak': 'weaker than recommended: {settings}',
} as const;
