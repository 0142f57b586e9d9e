/** What the checks of account say, in English. `check.ID` is the good state, `.why` two sentences, `.fix` what to do by hand. */
export const checksAccount = {
  'check.account-alias-set': 'The sign-in page has a name',
  'check.account-alias-set.why':
    'A sign-in address with a name is remembered; one with twelve digits is looked up, or guessed from a link in a mail. A name people know makes a false page easier to tell.',
  'check.account-alias-set.fix': 'Set an account alias on the IAM dashboard.',
  'check.alias': '{alias}',
} as const;
