import { expect, test } from 'vitest';
import { z } from 'zod';
import { acceptanceShape } from '../../src/acceptance/acceptanceShape.ts';
import { readAcceptances } from '../../src/acceptance/readAcceptances.ts';
import { BadInput } from '../../src/errors.ts';
import { en } from '../../src/messages/en.ts';
import { translator } from '../../src/messages/translate.ts';
import { now } from '../support/snapshots.ts';

const translate = translator(en);
const ids = ['access-keys-rotated', 'users-in-groups', 'root-mfa-hardware'];
const read = (text: string) => readAcceptances(text, '.offroot.yaml', ids, now);

/** Every fault of a file, as it is printed. */
function faults(text: string): readonly string[] {
  try {
    read(text);
    return [];
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    return error.issues.map(({ path, words }) => `${path}: ${translate(words)}`);
  }
}

const entry = (over: Readonly<Record<string, string>> = {}): string => {
  const fields = { check: 'users-in-groups', reason: 'for a while', by: 'alice', until: '2027-01-31', ...over };
  return `  - { ${Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}`)
    .join(', ')} }\n`;
};
const file = (...entries: readonly string[]): string => `version: 1\naccept:\n${entries.join('')}`;

test('an entry accepts one resource, several with a wildcard, or all of a check', () => {
  const text = file(
    entry({ resource: 'arn:aws:iam::111122223333:user/ci' }),
    entry({ resource: '"*:user/ci-*"' }),
    entry(),
  );

  expect(read(text).map(({ resource }) => resource)).toEqual([
    'arn:aws:iam::111122223333:user/ci',
    '*:user/ci-*',
    null,
  ]);
  expect(read(text)[2]).toEqual({
    check: 'users-in-groups',
    resource: null,
    reason: 'for a while',
    by: 'alice',
    until: '2027-01-31',
  });
});

test.each([
  ['no list', 'version: 1\n'],
  ['a list of which every line is a comment', 'version: 1\naccept:\n  # - check: users-in-groups\n'],
  ['an empty list', 'version: 1\naccept: []\n'],
])('a file with %s accepts nothing', (_, text) => {
  expect(read(text)).toEqual([]);
});

test('an entry whose day is over is read: it is for the audit to say so', () => {
  expect(read(file(entry({ until: '2020-01-01' })))).toHaveLength(1);
});

test('every fault is listed at once, each with its line', () => {
  const text = `version: 2
accepts: []
accept:
  - check: user-in-groups
    reason: for a while
    by: alice
    until: 2027-02-30
  - check: users-in-groups
    resource: arn:aws:iam::111122223333:user/ci
    note: x
    by: 7
    until: 2031-01-01
  - check: something-else-entirely
    reason: '  '
    by:
    until: soon
  - eve
  - check: users-in-groups
    resource: arn:aws:iam::111122223333:user/ci
`;

  expect(faults(text)).toEqual([
    '.offroot.yaml:1 version: Here belongs version: 1.',
    '.offroot.yaml:4 accept[0].check: No check has the id user-in-groups. Did you mean users-in-groups?',
    '.offroot.yaml:7 accept[0].until: Here belongs a day, as 2027-03-31.',
    '.offroot.yaml:8 accept[1].reason: Missing: why it is all right for now.',
    '.offroot.yaml:11 accept[1].by: Here belongs a text.',
    '.offroot.yaml:12 accept[1].until: That is too far away: at most a year, 2027-11-22 today. Accept it again when the day comes.',
    '.offroot.yaml:10 accept[1].note: Not known here. An entry has check, resource, reason, by and until.',
    '.offroot.yaml:13 accept[2].check: No check has the id something-else-entirely. All ids: offroot audit --list-checks.',
    '.offroot.yaml:14 accept[2].reason: Missing: why it is all right for now.',
    '.offroot.yaml:15 accept[2].by: Missing: who says so.',
    '.offroot.yaml:16 accept[2].until: Here belongs a day, as 2027-03-31.',
    '.offroot.yaml:17 accept[3]: Here belongs an entry with check, reason, by and until.',
    '.offroot.yaml:18 accept[4].reason: Missing: why it is all right for now.',
    '.offroot.yaml:18 accept[4].by: Missing: who says so.',
    '.offroot.yaml:18 accept[4].until: Missing: the last day it holds, as 2027-03-31.',
    '.offroot.yaml:2 accepts: Not known here. The file has version and accept.',
    '.offroot.yaml:18 accept[4]: Said already at .offroot.yaml:8 accept[1]. One of the two is enough.',
  ]);
});

test.each([
  ['a broken line', `${file(entry())}  - check: "open`, /^\.offroot\.yaml:\d+: This is not YAML/],
  ['the same key twice', 'version: 1\nversion: 1\n', /^\.offroot\.yaml:2: This is not YAML: Map keys must be unique/],
  ['a list', '- a\n', /^\.offroot\.yaml:?1?: Here belongs version: 1 on one line/],
  ['nothing', '', /^\.offroot\.yaml version: Here belongs version: 1\./],
  ['a text where the list belongs', 'version: 1\naccept: all\n', /^\.offroot\.yaml:2 accept: Here belongs a list\./],
])('%s is refused', (_, text, message) => {
  expect(faults(text)[0]).toMatch(message);
});

test('aliases that multiply without end are refused', () => {
  const levels = Array.from({ length: 9 }, (_, at) => `x${at + 1}: &a${at + 1} [${`*a${at},`.repeat(9)}]`);

  expect(faults(`x0: &a0 [a]\n${levels.join('\n')}`)[0]).toContain('This is not YAML');
});

test('the schema in docs is the one the file is held to; vitest -u writes it anew', async () => {
  const shape = acceptanceShape({ checkIds: ids, latest: '2027-11-22' });
  const schema = z.toJSONSchema(shape, { io: 'input' });

  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../docs/offroot-yaml.schema.json');
});
