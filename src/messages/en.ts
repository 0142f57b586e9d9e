/**
 * Every word a person reads, in English. Plain, short, kind, exact.
 * `{name}` is filled in; a function stands where grammar needs one. Sorted by who says it.
 */
export const en = {
  'step.connect.title': 'Connect',
  'step.standing.title': 'Where you stand',
  'step.alias.title': 'Sign-in page',
  'step.passwords.title': 'Password policy',
  'step.groups.title': 'Groups',
  'step.people.title': 'People',
  'step.mfa.title': 'MFA',
  'step.prove.title': 'Prove the way in',
  'step.root.title': 'Lock root',
  'step.keep.title': 'Keep',
} as const;
