import type { answers as english } from '../en/answers.ts';
import type { SameKeys } from '../sameKeys.ts';
/** The answers file and a run without a terminal, in Korean. */
export const answers = {
  'answers.unreadable': 'This is not YAML: {reason}',
  'answers.not-a-map': 'An answers file has one answer a line: the id of the question, a colon, the answer.',
  'answers.unknown': ({ id, suggestion }: { id: string; suggestion: string }) =>
    `No question has the id ${id}.${suggestion ? ` Did you mean ${suggestion}?` : ' All ids: offroot questions.'}`,
  'answers.empty': "Nothing stands after the colon. For an empty answer write ''.",
  'answers.expected': 'Here belongs {expected}.',
  'answers.expected.answer': 'a text, true or false, or a list',
  'answers.expected.text': 'a text',
  'answers.expected.true': 'true or false',
  'answers.expected.list': 'a list',
  'answers.expected.person': 'a person: name, and group or groups',
  'answers.strange-key': ({ keys }: { keys: string }) =>
    `Not known here: ${keys}. A person has name, and group or groups.`,
  'answers.group-or-groups': 'Give either group or groups.',
  'answers.password':
    'A password has no place in a file. Answer people.you-password with generate, and offroot makes one up.',
  'answers.no-account':
    'Missing: the number of the account this file is for, twelve digits in quotes. It is compared before anything else.',
  'answers.other-account':
    'This file is for account {wanted}, and these credentials are for {account}. Nothing was changed.',
  'answers.missing': ({ title, options }: { title: string; options: string }) =>
    `No answer to “${title}”${options ? ` One of: ${options}.` : ''}`,
  'answers.not-an-option': 'Not one of the answers: {value}. There are: {options}.',
  'answers.need': 'The answer is {expected}.',
  'answers.need.text': 'a text',
  'answers.need.confirm': 'true or false',
  'answers.need.choice': 'one of {options}',
  'answers.need.choices': 'a list of any of {options}, or []',
  'answers.need.people': 'a list of people, each with name and group, or []',
  'answers.need-person': ({ options }: { options: string }) =>
    `Without a terminal nobody is there to do this. One of: ${options}.`,
  'answers.need-yes':
    'Add --yes to approve the plans of this run, or --dry-run to see them first. Nothing was applied of: {plan}.',
  'answers.need-removals':
    'Something is to be removed or switched off: {changes}. Add approve.removals: true if that is right.',
  'answers.need-cards':
    'Passwords are about to be made. Name the file they are written to, readable by you alone: cards.save: cards.md',
  'answers.cards-exist':
    'The file {file} is there already and may hold passwords nobody has taken yet. Move it away, or name another.',
  'answers.cards-failed': 'The cards cannot be written to {file} ({reason}). The next run offers new passwords.',
  'answers.applied': '  {summary}: done',
  'answers.failed': '  {summary}: failed',
  'answers.note': '  {words}',
  'answers.key-saved':
    '  The card of {user} is in {file}, with the secret of its key. Put it where the old key is, then delete the file.',
  'answers.key-not-kept':
    '  The new key of {user} is put in place by the practice account itself; cards.save would keep its secret in a file.',
  'answers.cards-saved': '  The card of {user} is in {file}, with the password. Hand it over, then delete it.',
  'answers.cards-remembered': '  The person of the practice account remembers the password of {user}.',
  'answers.console-refused': '  The practice console says: {message}',
} as const satisfies SameKeys<typeof english>;
