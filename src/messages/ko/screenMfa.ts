import type { screenMfa as english } from '../en/screenMfa.ts';
import type { SameKeys } from '../sameKeys.ts';
/** The screens of the MFA ceremony and of waiting, in Korean. */
export const screenMfa = {
  'screen.mfa.title': 'MFA for {user}',
  'screen.mfa.scan': 'Scan this with an authenticator app. It will show:',
  'screen.mfa.first': 'Code it shows now',
  'screen.mfa.second': 'The code after that',
  'screen.mfa.changes': 'changes in {seconds} s',
  'screen.mfa.right': 'Both codes are right.',
  'screen.mfa.submit': 'enrol this phone',
  'screen.mfa.asText': 'secret as text',
  'screen.mfa.asCode': 'the code again',
  'screen.mfa.asPicture': 'picture file',
  'screen.mfa.practicePhone': 'practice phone',
  'screen.mfa.stop': 'stop, leaves no trace',
  'screen.mfa.stopShort': 'stop',
  'screen.mfa.phoneShows': 'phone: {code}, then {next}',
  'screen.mfa.picture': 'Picture, deleted when this ends: {path}',
  'screen.mfa.secretTitle': 'The secret as text',
  'screen.mfa.secretHow': 'In the app choose “enter a setup key”, time-based, and call it {label}.',
  'screen.mfa.tooSmall':
    'The QR code needs a window of 80 by 24. Make this one larger, or take the secret as text or as a picture.',
  'screen.wait.since': 'Watching since {time} ({age}). AWS can take some minutes to tell.',
  'screen.wait.copied': 'The address is on the clipboard, if this terminal allows it.',
  'screen.wait.copy': 'copy the address',
  'screen.wait.card': 'show the card',
  'screen.wait.hideCard': 'hide the card',
  'screen.wait.console': 'practice console',
} as const satisfies SameKeys<typeof english>;
