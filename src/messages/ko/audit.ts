import type { audit as english } from '../en/audit.ts';
import type { SameKeys } from '../sameKeys.ts';
/** What the audit and its questions say, in Korean. */
export const audit = {
  'audit.title': 'Security status',
  'audit.read-again': 'Read again just now',
  'audit.repair.done': ({ count }: { count: number }) =>
    count === 1 ? '1 change made, read back' : `${count} changes made, read back`,
  'audit.repair.nothing': 'Nothing was changed',
  'audit.repair.cannot': 'Not yet: {title}',
  'audit.repair.cannot.why': 'Nothing can be done here from this terminal. “By hand” under each finding says how.',
  'audit.repair.first': '{summary}.',
  'audit.repair.sentences': '{said} {next}',
  'audit.repair.left': 'Still to do: {summary}',
  'audit.saved': 'Saved in this folder: {path}',
  'audit.not-saved': 'The report could not be written: {reason}',
  'audit.accepted': 'Accepted until {until}, in {path}',
  'audit.not-accepted': 'It could not be written down: {reason}',

  'accept.reason.title': 'Why is this all right for now?',
  'accept.reason.why':
    '“{title}” will be shown as accepted, with your reason and your name, until the day you choose. It is written into .offroot.yaml in this folder; AWS is not touched.',
  'accept.reason.short': 'A few words that you will still understand next year.',
  'accept.until.title': 'Until when?',
  'accept.until.why': 'A day, as 2027-03-31. After it the finding fails again. At most {days} days from today.',
  'accept.until.no-date': 'That is not a day. Write it as 2027-03-31.',
  'accept.until.past': 'That day is over already.',
  'accept.until.far': 'That is too far away. {day} is the latest.',
} as const satisfies SameKeys<typeof english>;
