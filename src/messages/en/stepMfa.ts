/** The MFA ceremony and the proof by signing in, in English. */
export const stepMfa = {
  'mfa.who.title': 'Which of these users are you?',
  'mfa.who.why': 'Your own phone is set up here. The others do theirs at their first sign-in.',
  'mfa.who.option': '{user}',
  'mfa.orphans.title': ({ count }: { count: number }) =>
    count === 1 ? 'Delete a half-made MFA device?' : `Delete ${count} half-made MFA devices?`,
  'mfa.orphans.why':
    'Somebody began to set up MFA and did not finish. Such a device protects nobody and blocks its name. Tick what may go.',
  'mfa.orphans.option': '{name}',
  'mfa.phone.title': 'Set up MFA for {user} now?',
  'mfa.phone.why':
    'You need an authenticator app on your phone, such as Google Authenticator, Microsoft Authenticator, 1Password or Authy.',
  'mfa.phone.now': 'Now, the phone is here',
  'mfa.phone.now.hint': 'scan a code, type two numbers: a minute',
  'mfa.phone.later': 'Later',
  'mfa.phone.later.hint': 'root stays unlocked until then',
  'mfa.plan': 'MFA for {user}',
  'mfa.caution.orphan': 'A device was created earlier and never enabled. It protects nobody, so it is deleted first.',
  'mfa.left': '{user} has no MFA yet',
  'mfa.left.how': 'Run offroot again with the phone at hand.',
  'mfa.clear': 'Delete the half-made MFA device {name}',
  'mfa.clear.detail': 'half-made, never enabled',
  'mfa.clear.undo': 'a deleted device cannot come back; a new one is made instead',
  'mfa.enrol': 'Set up MFA for {user}',
  'mfa.enrol.detail': 'an authenticator app for {user}',
  'mfa.enrol.undo': 'taking MFA away again is done in the console, where the code is asked for',
  'prove.sign-in.title': 'Sign in as {user} now?',
  'prove.sign-in.why': 'Root is locked only after AWS itself has seen {user} sign in with password and MFA.',
  'prove.sign-in.now': 'Now',
  'prove.sign-in.now.hint': 'offroot watches for it and goes on by itself',
  'prove.sign-in.later': 'Later',
  'prove.sign-in.later.hint': 'root stays unlocked until then',
  'prove.wait': 'Sign in as {user}',
  'prove.open': 'Open a private browser window: {url}',
  'prove.enter': 'Sign in as {user}, with the password on the card and the code on your phone.',
  'prove.aws-login': 'Or in another terminal: aws login --profile offroot-{user}',
  'prove.left': '{user} has not signed in with password and MFA yet',
  'codes.not-six-digits': 'A code is six digits. A space in the middle does not matter.',
  'codes.same-twice': ({ seconds }: { seconds: number }) =>
    `That is the same code again. The next one appears in ${seconds === 1 ? '1 second' : `${seconds} seconds`}.`,
  'codes.swapped': 'Those are the right codes, the other way round.',
  'codes.skipped': 'Those two codes do not follow each other. Type the one it shows now, then the very next one.',
  'codes.not-of-this-entry':
    'That is not a code of this entry: a typo, or another entry in your app. Look for {label}.',
  'codes.one-not-of-this-entry':
    'Those are not codes of this entry: a typo, or another entry in your app. Look for {label}.',
  'codes.clock-ahead': ({ minutes }: { minutes: number }) => wrongClock(minutes, 'ahead'),
  'codes.clock-behind': ({ minutes }: { minutes: number }) => wrongClock(minutes, 'behind'),
  'mfa.refused': 'AWS did not take these codes. Wait for the next code on the phone, then type two new ones.',
  'mfa.orphan-left': 'The unused device could not be deleted now. The next run finds it and clears it.',
} as const;

function wrongClock(minutes: number, where: 'ahead' | 'behind'): string {
  const hours = Math.round(minutes / 60);
  const off =
    minutes === 1 ? '1 minute' : minutes < 60 ? `${minutes} minutes` : hours === 1 ? '1 hour' : `${hours} hours`;
  return `Your phone’s clock is about ${off} ${where}. Set its time to automatic, then type two new codes. (AWS would remember the difference and refuse the phone once its clock is right.)`;
}
