import { type MessageKey, say } from '../messages/say.ts';
import type { Translate } from '../messages/translate.ts';
import type { Words } from '../model/words.ts';
import { jsonDocument } from './jsonDocument.ts';
import { tableText } from './tableText.ts';

/** One user, as src/facts/listUsers.ts has them. */
interface Person {
  readonly name: string;
  readonly groups: readonly string[] | null;
  readonly administrator: boolean | null;
  readonly password: 'none' | 'never-used' | 'used' | null;
  readonly lastSignIn: string | null;
  readonly mfa: number | null;
  readonly activeKeys: number | null;
}

/** Everybody as one JSON document, or as a table of text. */
export function formatUsers(people: readonly Person[], format: string, translate: Translate): string {
  if (format === 'json') return jsonDocument({ version: 1, people });
  const head = columns.map((key) => translate({ key, params: {} }));
  const rows = people.map((person) => cells(person, translate));
  return `${tableText([head, ...rows]).join('\n')}\n`;
}

const columns: readonly MessageKey[] = [
  'users.column.name',
  'users.column.groups',
  'users.column.sign-in',
  'users.column.mfa',
  'users.column.keys',
];

/** When somebody last signed in: a day, never, that they have no password, or that nobody knows. */
export const signInWords = ({ password, lastSignIn }: Pick<Person, 'password' | 'lastSignIn'>): Words => {
  if (password === null) return say('users.unknown');
  if (password === 'used') return say('users.name', { name: (lastSignIn ?? '').slice(0, 10) });
  return say(password === 'none' ? 'users.no-password' : 'users.never');
};

/** Groups by name, or that nobody knows. */
export const groupsWords = (groups: readonly string[] | null): Words =>
  groups === null ? say('users.unknown') : say('users.name', { name: groups.join(', ') });

const countWords = (count: number | null): Words =>
  count === null ? say('users.unknown') : say('users.name', { name: String(count) });

const cells = (person: Person, translate: Translate): readonly string[] =>
  [
    say('users.name', { name: person.name }),
    groupsWords(person.groups),
    signInWords(person),
    countWords(person.mfa),
    countWords(person.activeKeys),
  ].map(translate);
