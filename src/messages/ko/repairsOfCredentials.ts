import type { repairsOfCredentials as english } from '../en/repairsOfCredentials.ts';
import type { SameKeys } from '../sameKeys.ts';
/** What the repairs of passwords, keys and MFA ask, plan and say, in Korean. */
export const repairsOfCredentials = {
  'noun.access-key': 'access key',
  'noun.password': 'password',
  'noun.certificate': 'certificate',

  'repair.enrol-mfa': 'Give everybody MFA',
  'repair.enrol-mfa.why': 'A password alone opens the account to whoever learns it. With MFA it also takes the phone.',
  'enrol-mfa.who.title': 'Whose phone is here?',
  'enrol-mfa.who.next': 'Whose phone comes next?',
  'enrol-mfa.who.why':
    'Its authenticator app scans a code, and two numbers prove that it works: a minute each. Everybody else can do it alone.',
  'enrol-mfa.who.option': '{user}',
  'enrol-mfa.who.second': '{user}, a second device',
  'enrol-mfa.who.silent': 'has never signed in',
  'enrol-mfa.who.nobody': 'Nobody’s now',
  'enrol-mfa.who.nobody.hint': 'they can set it up at their next sign-in',
  'enrol-mfa.plan.orphans': 'Clear half-made MFA devices',
  'enrol-mfa.left': ({ users, more }: { users: string; more: number }) => `Without MFA: ${users}${andMore(more)}`,
  'enrol-mfa.left.how':
    'They do it themselves: sign in, click the name at the top right, then Security credentials, then Assign MFA device.',
  'enrol-mfa.left.password': 'Or take the password away, if it is not needed.',

  'keys.option': '{user}: key {number}, {key}',
  'keys.used': 'last used {at}, by {service} in {region}',
  'keys.never-used': 'made {at}, never used',
  'keys.line': 'key {number}, {use}',
  'keys.off': 'Switch off the access key {key} of {user}',
  'keys.delete': 'Delete the access key {key} of {user}',
  'keys.delete.undo': 'a deleted key cannot come back',
  'keys.left.unnamed': 'The ids of some keys are not known: {users}',
  'keys.left.unnamed.how':
    'Without its id no key can be touched, and the credential report has none. Run “offroot audit --live”, which asks AWS about each user.',
  'keys.left.own': 'This run is signed by a key of {users}, so it is left alone',
  'keys.left.own.how': 'Sign in another way, such as “aws login” or CloudShell, and run offroot audit again.',

  'repair.rotate-keys': 'Replace old access keys',
  'repair.rotate-keys.why':
    'The longer a key lives, the more places it has been copied to. A new one makes all the old copies worthless.',
  'rotate-keys.make.title': 'Whose key gets a successor?',
  'rotate-keys.make.why':
    'A second key is made and shown once. The old one goes on working until the new one is in place.',
  'rotate-keys.again.title': 'Did a new key get lost?',
  'rotate-keys.again.why':
    'Nothing has used these new keys yet. That is fine while they are being put in place. Tick one only if nobody has its secret: it is deleted, and can be made anew.',
  'rotate-keys.off.title': 'Which old keys are switched off?',
  'rotate-keys.off.why':
    'Their successors are in use. A key that is switched off can be switched on again the minute something breaks.',
  'rotate-keys.delete.title': 'Which of these keys are deleted?',
  'rotate-keys.delete.why':
    'They are switched off, and in the way: a user can have two keys, and the one in use is old and needs a successor.',
  'rotate-keys.plan.make': 'Make new access keys',
  'rotate-keys.plan.again': 'Delete new keys that got lost',
  'rotate-keys.plan.off': 'Switch old access keys off',
  'rotate-keys.plan.delete': 'Delete old access keys',
  'rotate-keys.caution.make':
    'AWS shows a key’s secret once. It comes on a card: have a safe place ready for it, such as a password manager.',
  'rotate-keys.caution.again': 'If somebody has put such a key in place after all, what uses it stops.',
  'rotate-keys.caution.busy': 'Something still uses the old key of {user}: {use}. It stops unless it has the new one.',
  'rotate-keys.make': 'Make a new access key for {user}',
  'rotate-keys.make.detail': 'a second key; the old one stays, {use}',
  'rotate-keys.make.undo': 'a key that is not wanted is switched off and deleted like any other',
  'rotate-keys.left': 'The new key of {user} is not in use yet',
  'rotate-keys.left.where': 'The old one still is: {use}. Put the new key in place there.',
  'rotate-keys.left.how':
    'Then run offroot audit again: once the new key was used, it offers to switch the old one off. AWS takes a few minutes to notice.',

  'repair.unused-keys': 'Remove access keys nothing uses',
  'repair.unused-keys.why': 'Nobody notices when a key that nothing uses is stolen. Switching it off costs nothing.',
  'unused-keys.off.title': 'Which of these keys are switched off?',
  'unused-keys.off.why':
    'Nothing has used them for a while, or ever. A key that is switched off can be switched on again, so this is tried first.',
  'unused-keys.delete.title': 'Which of these keys are deleted for good?',
  'unused-keys.delete.why':
    'They are switched off already. If nobody has missed one, it can go: whoever may could switch it on again.',
  'unused-keys.plan.off': 'Switch access keys off',
  'unused-keys.plan.delete': 'Delete access keys',
  'unused-keys.caution.off':
    'If something does use such a key, it stops. Switch the key on again then: IAM, Users, Security credentials.',
  'unused-keys.caution.delete': 'A deleted key cannot come back.',
  'unused-keys.left': ({ count }: { count: number }) =>
    count === 1
      ? 'A key was just switched off, and is still there'
      : `${count} keys were just switched off, and are still there`,
  'unused-keys.left.how':
    'If nobody misses them, the next offroot audit offers to delete them. A week is a good while to wait.',

  'repair.unused-passwords': 'Remove passwords nobody uses',
  'repair.unused-passwords.why':
    'A password that nobody uses is one that nobody misses when it is stolen. People who left often still have one.',
  'unused-passwords.remove.title': 'Whose password is taken away?',
  'unused-passwords.remove.why':
    'They keep their user, groups and keys, but cannot sign in to the console. The password cannot come back; a new one can be made any time.',
  'unused-passwords.renew.title': 'Who never got in and needs a new first password?',
  'unused-passwords.renew.why':
    'They have never signed in. The first password may have got lost on the way: a new one comes on a card.',
  'unused-passwords.option': '{user}',
  'passwords.never': ({ days }: { days: number }) => `never used, made ${ago(days)}`,
  'passwords.unused': ({ days }: { days: number }) => `last used ${ago(days)}`,
  'unused-passwords.plan': 'Passwords nobody uses',
  'unused-passwords.caution': 'Whose password is taken away cannot sign in to the console any more.',
  'passwords.remove': 'Take away the password of {user}',
  'passwords.remove.undo': 'the password is gone; a new one can be made',

  'repair.needless-credentials': 'Remove what people do without',
  'repair.needless-credentials.why':
    'Some have a password and a key, and use only one of them. The other is a second door that nobody watches.',
  'needless-credentials.remove.title': 'What do they do without?',
  'needless-credentials.remove.why':
    'Keys are only switched off, and can be switched on again. A password is gone; a new one can be made any time.',
  'needless-credentials.password': '{user}: the password',
  'needless-credentials.plan': 'Take away what is not used',

  'repair.renew-passwords': 'Renew old passwords',
  'repair.renew-passwords.why':
    'The account’s own rule says how old a password may get. Some are older, from before the rule.',
  'renew-passwords.users.title': 'Who gets a new first password?',
  'renew-passwords.users.why':
    'The old one stops working at once. Best is that people change their own: tick only those who will not.',
  'renew-passwords.option': '{user}',
  'renew-passwords.plan': ({ count }: { count: number }) =>
    count === 1 ? 'A new first password' : `${count} new first passwords`,
  'renew-passwords.caution':
    'Whoever gets a new password cannot sign in with the old one any more. Hand over the card.',
  'renew-passwords.left': 'Passwords older than the rule allows: {users}',
  'renew-passwords.left.how':
    'They change it themselves: sign in, click the name at the top right, then Security credentials, then Update password.',

  'repair.certificates': 'Remove expired certificates',
  'repair.certificates.why':
    'A certificate that has run out is only good for mistakes: put in front of a site, it makes browsers warn everybody.',
  'certificates.delete.title': 'Which expired certificates are deleted?',
  'certificates.delete.why': 'Nothing can use them rightly any more. They cannot be brought back from AWS.',
  'certificates.option': '{name}',
  'certificates.expired': 'expired {at}',
  'certificates.plan': 'Delete expired certificates',
  'certificates.caution':
    'If a load balancer still has one, give it another first: listeners can break without a certificate.',
  'certificates.delete': 'Delete the expired certificate {name}',
  'certificates.undo': 'AWS gives no private key back; upload the files again if you have them',
  'certificates.left': 'The certificate {name} ends on {at}',
  'certificates.left.how': 'Replace it before that, best with one from AWS Certificate Manager, which renews itself.',
} as const satisfies SameKeys<typeof english>;

const ago = (days: number): string => (days === 1 ? '1 day ago' : `${days} days ago`);

const andMore = (more: number): string => (more === 0 ? '' : ` and ${more} more`);
