/** What the checks of people say, in English. `check.ID` is the good state, `.why` two sentences, `.fix` what to do by hand. */
export const checksPeople = {
  'check.own-users-exist': 'People have their own users',
  'check.own-users-exist.why':
    'Where everybody signs in as root, nobody can be told apart and nobody can be shut out alone. One user for each person gives everyone their own key, and the log their own name.',
  'check.own-users-exist.fix': 'Run offroot, which makes a user for each person; or turn on IAM Identity Center.',
  'check.own-users': ({ count }: { count: number }) =>
    count === 0 ? 'no users' : count === 1 ? '1 user' : `${count} users`,
  'check.own-users.identity-center': 'people come from IAM Identity Center',
  'check.administrator-way-in-proven': 'An administrator’s way in is proven',
  'check.administrator-way-in-proven.why':
    'Before root is put away, somebody else must be known to get in: right password, right phone, full rights. A way in that was never tried is a guess.',
  'check.administrator-way-in-proven.fix':
    'Sign in once as the administrator, with password and MFA, in a private window.',
  'check.way-in.proven': '{users}, signed in with password and MFA',
  'check.way-in.nobody': 'nobody but root administers',
  'check.way-in.unproven': '{users}: not signed in with both yet',
  'check.console-users-mfa-enabled': 'Everyone with a password has MFA',
  'check.console-users-mfa-enabled.why':
    'A password is guessed, reused or phished sooner or later. With MFA that alone opens nothing.',
  'check.console-users-mfa-enabled.fix':
    'Let each of these people sign in and add an MFA device under Security credentials, or take the password away if it is not needed.',
  'check.console-mfa.all': ({ count }: { count: number }) =>
    count === 0 ? 'nobody has a password' : count === 1 ? 'the one user' : `all ${count} users`,
  'check.console-mfa.without': '{user} signs in without MFA',
  'check.console-mfa.not-yet': '{user} has not signed in yet; sets MFA up then',
  'check.second-way-back-exists': 'There is a second way back',
  'check.second-way-back-exists.why':
    'Phones fall into lakes. If the only administrator’s only phone is lost, getting back in means proving to AWS who you are.',
  'check.second-way-back-exists.fix': 'Make a second administrator, or give the administrator a second MFA device.',
  'check.second-way.administrators': '{count} administrators with MFA',
  'check.second-way.devices': 'an administrator has two MFA devices',
  'check.second-way.none': ({ count }: { count: number }) =>
    count === 0 ? 'no administrator with MFA' : 'one administrator, one device',
  'check.mfa-devices-assigned': 'No half-made MFA devices',
  'check.mfa-devices-assigned.why':
    'A device that was made and never enabled protects nobody, and blocks its name for whoever tries again.',
  'check.mfa-devices-assigned.fix':
    'Delete the device that belongs to nobody; offroot or the AWS CLI can, the console shows it nowhere.',
  'check.mfa-orphan': '{name} was created and never enabled',
} as const;
