import type { enroll as english } from '../en/enroll.ts';
import type { SameKeys } from '../sameKeys.ts';
/** What `offroot enroll` asks and says to a team member, in Korean. */
export const enroll = {
  'screen.part.oneself': 'yourself',
  'connecting.oneself': 'Reading what you may see of yourself',
  'enroll.no-credentials': 'Nobody is signed in here yet.',
  'enroll.start.login':
    'Sign in as yourself, with your name and your first password, with the AWS CLI 2.32 or later: `aws login --profile {profile}`, then `offroot enroll --profile {profile}`',
  'enroll.start.practice': 'Or only try it out, without any account: `offroot enroll --practice`',
  'enroll.start.leave.hint':
    'nothing was changed; in the console, the page “Security credentials” under your name sets MFA up as well',
  'enroll.title': 'Your MFA',
  'enroll.why': 'MFA: besides the password, a code from your phone. A stolen password alone is then worth nothing.',
  'enroll.you.title': 'You are {user}',
  'enroll.you.why':
    'In account {account}. {mfa} {session} Only your own sign-in is set up here; nobody else’s is touched.',
  'enroll.mfa.none': 'You have no MFA yet.',
  'enroll.mfa.passkey':
    'Your MFA is a passkey or a key to plug in: good in the browser, but it shows no codes to type, so commands that ask for one cannot use it.',
  'enroll.mfa.app': 'You have MFA: {names}.',
  'enroll.session.without': 'This session carries no MFA.',
  'enroll.session.unknown': 'Whether this session carries MFA AWS does not say; nothing was refused for want of it.',
  'enroll.phone.title': 'Set up your phone as MFA now?',
  'enroll.phone.why': 'An authenticator app on your phone shows a new six-digit code every 30 seconds.',
  'enroll.phone.beside': 'Set up an authenticator app beside it?',
  'enroll.phone.beside.why': 'The passkey stays. The app is a second way in, and its codes can be typed in a terminal.',
  'enroll.phone.later.hint': 'until then AWS may refuse you nearly everything',
  'enroll.phone.beside.later.hint': 'the passkey goes on working in the browser',
  'enroll.left': 'You have no MFA yet',
  'enroll.left.passkey': 'No authenticator app beside your passkey',
  'enroll.left.how': 'Run offroot enroll again with the phone at hand.',
  'enroll.left.console':
    'AWS takes a further device only from a session with MFA, which this one is not. Sign in in the browser with the passkey, open {url} and choose “Assign MFA device”.',
  'enroll.orphan-left':
    'The unused device could not be deleted: only an administrator may. It is harmless; an administrator clears it with “offroot audit”.',
  'enroll.orphan-passed':
    'A device called {name} is there that was not a moment ago: AWS’s answer to this run may have been lost. It is passed by; an administrator clears it with “offroot audit”.',
  'enroll.sign-in.title': 'Sign in with it',
  'enroll.sign-in.why': 'The new phone, used once for real, while the old session still helps if something is wrong.',
  'enroll.sign-in.now.title': 'Sign in with password and code now?',
  'enroll.sign-in.now.passkey': 'Sign in with password and passkey now?',
  'enroll.sign-in.now.why': 'AWS has not seen you sign in since your MFA was set up.',
  'enroll.sign-in.later.hint': 'run offroot enroll again afterwards to see it noted',
  'enroll.sign-in.enter':
    'Sign in as {user} with your password and the code on your phone. If the page asks for a new password first, choose one that nobody else knows.',
  'enroll.sign-in.passkey':
    'Sign in as {user} with your password, then the passkey. If the page asks for a new password first, choose one that nobody else knows.',
  'enroll.sign-in.cli': 'Or in another terminal: `aws login --profile {profile}`',
  'enroll.sign-in.expired':
    'If the page says that your password has expired, it alone lets you choose a new one; if it does not, ask an administrator to run: `offroot people reset {user}`',
  'enroll.sign-in.noted-from': ({ time }: { time: string }) =>
    `AWS notes a sign-in only once in five minutes. You signed in just now, so do it after ${time.slice(11, 16)} UTC.`,
  'enroll.sign-in.keys':
    'If you have access keys and no password, prove it with a code: `aws sts get-session-token --serial-number {serial} --token-code CODE`. AWS answers with keys for 12 hours that carry MFA.',
  'enroll.sign-in.left': 'AWS has not seen you sign in with MFA yet',
  'enroll.watch.devices': '{names}',
  'enroll.watch.signed-in': 'Signed in since then',
  'enroll.watch.seen': 'AWS has noted it',
  'enroll.watch.not-yet': 'AWS has noted none yet',
  'enroll.keys.title': 'Your access keys',
  'enroll.keys.why':
    'Keys of yours that last until somebody deletes them. “aws login” gives ones that end by themselves.',
  'enroll.keys.plan': 'Your access keys',
  'enroll.keys.caution': 'Whatever still uses a key stops working at once.',
  'enroll.keys.off.title': 'Which of your access keys are no longer needed?',
  'enroll.keys.off.why': 'They are switched off first, and can be switched on again.',
  'enroll.keys.delete.title': 'Which of your switched-off keys are to be deleted?',
  'enroll.keys.delete.why': 'A deleted key never comes back.',
  'enroll.keys.option': '{id}',
  'enroll.keys.used': 'last used on {date} for {service}',
  'enroll.keys.never-used': 'never used',
  'enroll.keys.off': 'Switch off your access key {id}',
  'enroll.keys.delete': 'Delete your access key {id}',
  'enroll.keys.final': 'a deleted key cannot come back; a new one is made instead',
  'enroll.denied':
    'All of what setting up one’s own MFA needs an administrator gets from: `offroot permissions enroll`. The policy offroot-require-mfa, which “offroot setup” puts on its groups, holds it too.',
  'enroll.denied.session':
    'You have MFA already, and AWS takes a further device only from a session that carries it; no policy changes that. Sign in in the browser with the MFA you have, open https://console.aws.amazon.com/iam/home#/security_credentials and choose “Assign MFA device”.',
  'enroll.not-root':
    'This is root, which no team member should be. Sign in as yourself: `aws login --profile {profile}`, then offroot enroll --profile {profile}. For root’s own MFA run: offroot setup',
  'enroll.not-role':
    'This is the role {name}, which has no MFA of its own. Sign in as your IAM user: offroot enroll --profile NAME.',
  'enroll.not-identity-center':
    'You sign in through IAM Identity Center, where MFA is set up in the access portal: open it, your name at the top right, “MFA devices”. There is nothing for offroot to do.',
  'enroll.not-other':
    '{arn} is no IAM user, so it has no MFA to set up. Sign in as your IAM user: offroot enroll --profile NAME.',
  'enroll.somebody-else':
    'You are signed in as {name}, not as {named}. Sign in as yourself: `aws login --profile {profile}`, then offroot enroll --profile {profile}.',
  'enroll.report.who': '{user} in account {account}',
  'enroll.report.proven': 'MFA is set up, and AWS has seen you sign in since.',
  'enroll.report.unproven': 'MFA is set up.',
  'enroll.report.lacks-mfa':
    'This session began without MFA and stays without. Sign in again. Should a session of “aws login” be refused things as well, it carries no MFA: use the console then, {url}',
  'enroll.report.rights-unread':
    'What you may do could not be read: that needs {action}. Ask an administrator which groups you are in.',
  'enroll.report.no-rights': 'You are in no group and have no policy: you may do nothing yet. Ask an administrator.',
  'enroll.report.group': 'Through the group {group}: {held}',
  'enroll.report.direct': 'By yourself: {held}',
  'enroll.report.profile': 'To work in a terminal, sign in with: `{command}` and add the profile to commands: `{use}`',
  'enroll.may.administrator': 'everything',
  'enroll.may.power': 'every service, but not users and rights',
  'enroll.may.read': 'look at everything, also into files',
  'enroll.may.view': 'look at what there is, not into it',
  'enroll.may.billing': 'bills and costs',
  'enroll.may.login': 'sign in with aws login',
  'enroll.may.require-mfa': 'look after your own password, keys and MFA; nothing else without MFA',
  'enroll.may.other': 'what {policy} allows',
} as const satisfies SameKeys<typeof english>;
