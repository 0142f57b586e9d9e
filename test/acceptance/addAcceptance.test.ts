import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addAcceptance } from '../../src/acceptance/addAcceptance.ts';
import { readAcceptances } from '../../src/acceptance/readAcceptances.ts';
import { BadInput } from '../../src/errors.ts';
import type { AcceptanceEntry } from '../../src/model/audit.ts';
import { now } from '../support/snapshots.ts';

const read = (text: string) => readAcceptances(text, '.offroot.yaml', ['users-in-groups', 'access-keys-rotated'], now);
const entry = (over: Partial<AcceptanceEntry> = {}): AcceptanceEntry => ({
  check: 'users-in-groups',
  resource: 'arn:aws:iam::111122223333:user/ci',
  reason: 'goes away: with the old build server # soon',
  by: 'alice',
  until: '2027-01-31',
  ...over,
});

test('where there is no file it begins one, with a word on what it is', () => {
  const text = addAcceptance(null, entry());

  expect(text).toMatch(/^# Findings of offroot audit that are lived with/);
  expect(read(text)).toEqual([entry()]);
});

test('comments, order and what else is in the file stay', () => {
  const before = `# ours
version: 1
accept:
  # agreed in the meeting of May
  - check: access-keys-rotated # all of them
    reason: the vendor will not
    by: bora
    until: 2026-12-31
`;

  const after = addAcceptance(before, entry({ resource: null }));

  expect(after.startsWith(before)).toBe(true);
  expect(read(after)).toHaveLength(2);
  expect(read(after)[1]).toEqual(entry({ resource: null }));
});

test.each([
  ['an empty list in one line', 'version: 1\naccept: []\n'],
  ['no list', 'version: 1\n'],
  ['nothing after the colon', 'version: 1\naccept:\n'],
  ['nothing at all', '\n'],
])('a file with %s gets its first entry on lines of its own', (_, before) => {
  const after = addAcceptance(before, entry());

  expect(read(after)).toEqual([entry()]);
  expect(after).toMatch(/^ {2}- check: users-in-groups$/m);
});

test('accepting the same thing again takes the place of what was there', () => {
  const before = addAcceptance(addAcceptance(null, entry({ until: '2026-01-01' })), entry({ resource: null }));

  const after = addAcceptance(before, entry({ reason: 'still there' }));

  expect(read(after)).toEqual([entry({ reason: 'still there' }), entry({ resource: null })]);
});

test('what is no YAML is not written over', () => {
  expect(() => addAcceptance('version: "1', entry())).toThrow(BadInput);
});

test('whatever a person types comes back as it was', () => {
  const words = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== '');

  fc.assert(
    fc.property(words, words, (reason, by) => {
      expect(read(addAcceptance(null, entry({ reason, by })))).toEqual([entry({ reason, by })]);
    }),
  );
});
