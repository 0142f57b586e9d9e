import stringWidth from 'string-width';
import { type MessageKey, say } from '../messages/say.ts';
import type { Translate } from '../messages/translate.ts';

/** One user, as src/facts/listUsers.ts has them. */
interface Person {
  readonly name: string;
  readonly groups: readonly string[];
  readonly administrator: boolean;
  readonly password: 'none' | 'never-used' | 'used' | null;
  readonly lastSignIn: string | null;
  readonly mfa: number | null;
  readonly activeKeys: number | null;
}

/** Everybody as one JSON document, or as a table of text. */
export function formatUsers(people: readonly Person[], format: string, translate: Translate): string {
  if (format === 'json') return `${JSON.stringify({ version: 1, people }, null, 2)}\n`;
  const head = columns.map((key) => translate({ key, params: {} }));
  const rows = people.map((person) => cells(person, translate));
  const widths = head.map((title, at) => Math.max(...[head, ...rows].map((row) => stringWidth(row[at] ?? title))));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - stringWidth(cell)))
      .join('  ')
      .trimEnd();
  return `${[head, ...rows].map(line).join('\n')}\n`;
}

const columns: readonly MessageKey[] = [
  'users.column.name',
  'users.column.groups',
  'users.column.sign-in',
  'users.column.mfa',
  'users.column.keys',
];

const cells = ({ name, groups, password, lastSignIn, mfa, activeKeys }: Person, translate: Translate) => {
  const unknown = translate(say('users.unknown'));
  const signIn =
    password === null
      ? unknown
      : password === 'used'
        ? (lastSignIn ?? '').slice(0, 10)
        : translate(say(password === 'none' ? 'users.no-password' : 'users.never'));
  const text = (count: number | null): string => (count === null ? unknown : String(count));
  return [
    translate(say('users.name', { name })),
    translate(say('users.name', { name: groups.join(', ') })),
    signIn,
    text(mfa),
    text(activeKeys),
  ];
};
