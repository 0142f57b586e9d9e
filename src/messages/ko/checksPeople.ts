import type { checksPeople as english } from '../en/checksPeople.ts';
import type { SameKeys } from '../sameKeys.ts';
/** What the checks of people say, in Korean. `check.ID` is the good state, `.why` two sentences, `.fix` what to do by hand. */
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
  'check.console-mfa.administrators': 'nobody but administrators has a password',
  'check.console-mfa.without': '{user} signs in without MFA',
  'check.console-mfa.not-yet': '{user} has not signed in yet, and has no MFA',
  'check.console-mfa.first-sign-in':
    'The first sign-in sets MFA up: the password is less than two weeks old, and without MFA nothing else works.',
  'check.administrators-mfa-enabled': 'Every administrator has MFA',
  'check.administrators-mfa-enabled.why':
    'An administrator can do all that root can, short of closing the account. One stolen password or key without MFA gives the whole account away.',
  'check.administrators-mfa-enabled.fix':
    'Add an MFA device for each of them under Security credentials today, or take them out of the administrators.',
  'check.administrators-mfa.all': ({ count }: { count: number }) =>
    count === 0 ? 'no administrators' : count === 1 ? 'the one administrator' : `all ${count} administrators`,
  'check.administrators-mfa.by-group': '{user} administers without MFA, by {policy} of {group}',
  'check.administrators-mfa.direct': '{user} administers without MFA, by {policy}',
  'check.second-way-back-exists': 'There is more than one way in for administration',
  'check.second-way-back-exists.why':
    'Phones fall into lakes. If the only administrator’s only phone is lost, getting back in means proving to AWS who you are.',
  'check.second-way-back-exists.fix': 'Make a second administrator, or give the administrator a second MFA device.',
  'check.second-way.administrators': '{count} administrators with MFA',
  'check.second-way.devices': 'an administrator has two MFA devices',
  'check.second-way.none': ({ count }: { count: number }) =>
    count === 0 ? 'no administrator with MFA' : 'one administrator, one device',
  'check.second-way.root': ({ count }: { count: number }) =>
    `${count === 0 ? 'no administrator with MFA' : 'one administrator, one device'}; root could still help`,
  'check.mfa-devices-assigned': 'No half-made MFA devices',
  'check.mfa-devices-assigned.why':
    'A device that was made and never enabled protects nobody, and blocks its name for whoever tries again.',
  'check.mfa-devices-assigned.fix':
    'Delete the device that belongs to nobody; offroot or the AWS CLI can, the console shows it nowhere.',
  'check.mfa-orphan': '{name} was created and never enabled',
  'check.users-in-groups': 'Every user is in a group',
  'check.users-in-groups.why':
    'A user outside every group has no rights, or has some that no list of groups shows. Either is forgotten first.',
  'check.users-in-groups.fix':
    'Put the user into the group of their job; a program’s user into a group of its own, or better: give the program a role. Remove whom nobody knows.',
  'check.users-in-groups.none': '{user} is in no group',
  'check.user-rights-through-groups': 'Nobody has rights of their own',
  'check.user-rights-through-groups.why':
    'Rights put on one person stay when the job changes, and nobody who looks at the groups sees them. In a group they are seen, and go with the person’s place in it.',
  'check.user-rights-through-groups.fix':
    'Put the policy on a group, the user into the group, and then take the policy off the user.',
  'check.user-rights.direct': '{user} holds {policies}',
  'check.user-rights.attached': '{policy}',
  'check.user-rights.inline': '{policy} (inline)',
  'check.passwords': ({ count }: { count: number }) =>
    count === 0 ? 'nobody has a password' : count === 1 ? '1 password' : `${count} passwords`,
  'check.user-passwords-first-used': 'New passwords get used',
  'check.user-passwords-first-used.why':
    'A first password was seen by whoever made it, and often lies in a mail or a chat. While nobody signs in and changes it, whoever finds it can.',
  'check.user-passwords-first-used.fix':
    'Ask whether the person still needs to sign in. If so, hand over a new password; if not, remove the password under Security credentials.',
  'check.user-passwords.never': ({ user, days }: { user: string; days: number }) =>
    `${user} has had a password for ${days} days and never signed in`,
  'check.user-passwords-in-use': 'Passwords are in use',
  'check.user-passwords-in-use.why':
    'A password that nobody uses is missed by nobody when somebody else does. It is often the sign of a person who has left.',
  'check.user-passwords-in-use.fix':
    'Ask for the person; remove the password under Security credentials if it is not needed, the whole user if they have left.',
  'check.user-passwords.unused': '{user} last signed in {days} days ago',
  'check.user-passwords-fresh': 'No password is older than the policy allows',
  'check.user-passwords-fresh.why':
    'The longer a password is around, the more places have seen it. Where a policy lets passwords expire, one that is past its day belongs to somebody who has not come by, or cannot.',
  'check.user-passwords-fresh.fix':
    'Ask the person to sign in and change it, or set a new one that must be changed at the next sign-in.',
  'check.user-passwords.no-expiry': 'passwords do not expire, as NIST advises',
  'check.user-passwords.old': '{user} changed it {days} days ago; the policy allows {limit}',
  'check.user-passwords.untold':
    'when {user} last changed it only the credential report says, which was not read (iam:GetCredentialReport)',
  'check.users-not-shared': 'Every user is one person',
  'check.users-not-shared.why':
    'Where several people share a user, the log cannot say who did it, and nobody can be shut out alone. A shared user also ends up with the rights of all of them.',
  'check.users-not-shared.fix':
    'Give each of the people behind it a user of their own, then remove the shared one. If it is one person after all, accept this with that reason.',
  'check.users-not-shared.all': ({ count }: { count: number }) =>
    count === 0
      ? 'nobody has a password'
      : count === 1
        ? 'the one name is a person’s, as far as it tells'
        : `${count} names are persons’, as far as they tell`,
  'check.users-not-shared.shared': '{user} has a password, and is no person’s name',
  'check.user-credentials-needed': 'People have only the credentials they use',
  'check.user-credentials-needed.why':
    'Somebody who only uses the console needs no access key, and a program needs no password. What is not needed can still be stolen.',
  'check.user-credentials-needed.fix':
    'Switch the unused key off, or remove the unused password, under Security credentials; delete the key when nobody has missed it.',
  'check.user-credentials.password': '{user} works with a key; the password was last used {days} days ago',
  'check.user-credentials.password-never': '{user} works with a key; the password was never used in {days} days',
  'check.user-credentials.keys': '{user} works with the password; not needed: {keys}',
  'check.users-require-mfa': 'Nobody can work without MFA',
  'check.users-require-mfa.why':
    'Having MFA is not the same as needing it: with a password and nothing that demands more, one stolen word is enough. With offroot-require-mfa a sign-in without MFA can do nothing but set it up.',
  'check.users-require-mfa.fix':
    'Put the person into a group that carries offroot-require-mfa, after making sure that they have MFA.',
  'check.users-require-mfa.all': ({ count }: { count: number }) =>
    count === 0 ? 'nobody has a password' : count === 1 ? 'the one user' : `all ${count} users`,
  'check.users-require-mfa.free': 'no policy stops {user} without MFA',
} as const satisfies SameKeys<typeof english>;
