import { plural } from '../en/plural.ts';
import type { screenKeys as english } from '../en/screenKeys.ts';
import type { SameKeys } from '../sameKeys.ts';

/** Keys, parts of an account, and other words that several screens share, in Korean. */
export const screenKeys = {
  'screen.scroll.above': '{count} above',
  'screen.scroll.below': '{count} more below',
  'screen.age.now': 'just now',
  'screen.age.seconds': ({ count }: { count: number }) => `${plural(count, 'second')} ago`,
  'screen.age.minutes': ({ count }: { count: number }) => `${plural(count, 'minute')} ago`,
  'screen.age.hours': ({ count }: { count: number }) => `${plural(count, 'hour')} ago`,
  'screen.age.days': ({ count }: { count: number }) => `${plural(count, 'day')} ago`,
  'screen.key.next': 'go on',
  'screen.key.back': 'back',
  'screen.key.leave': 'leave',
  'screen.key.later': 'later',
  'screen.key.clear': 'clear',
  'screen.key.choose': 'choose',
  'screen.key.move': 'move',
  'screen.key.tick': 'tick',
  'screen.key.tickAll': 'all or none',
  'screen.key.yesNo': 'yes or no',
  'screen.part.summary': 'account summary',
  'screen.part.alias': 'sign-in page',
  'screen.part.passwordPolicy': 'password policy',
  'screen.part.authorization': 'users, groups and policies',
  'screen.part.signIns': 'sign-ins',
  'screen.part.mfaDevices': 'MFA devices',
  'screen.part.rootCredentials': 'root’s own keys',
  'screen.part.credentialReport': 'credential report',
  'screen.part.accessKeys': 'access keys',
  'screen.part.serverCertificates': 'certificates',
  'screen.part.contacts': 'contacts',
  'screen.part.otherCredentials': 'certificates and SSH keys',
  'screen.part.keyWatches': 'what was noted of root’s keys',
  'screen.part.rootEvents': 'events of root',
  'screen.part.simulations': 'what administrators may do',
  'screen.exact.more': 'exact values',
  'screen.exact.less': 'in short',
  'screen.exact.finding': '{resource}, as of {at}',
  'screen.exact.unread': '{resource}, not read',
  'screen.leave.title': 'Leave now?',
  'screen.leave.stay': 'stay',
  'screen.leave.applying':
    'Changes are being made. The one under way is finished, then offroot stops. Run it again and it goes on from there.',
  'screen.leave.enrolling':
    'The phone is not enrolled yet. What it scanned will not work: delete that entry. The unused device is cleared.',
  'screen.leave.cards':
    'Nobody has taken the password of {users} yet. It is shown nowhere else; the next run would offer a new one.',
  'screen.hangul': 'Your keyboard writes Hangul now. Switch it to Latin letters for these keys (한/영).',
  'screen.text.take': 'take {suggestion}',
  'screen.people.take': 'take what is proposed',
} as const satisfies SameKeys<typeof english>;
