import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonFault } from '../../src/acceptance/jsonFault.ts';
import { readBaseline } from '../../src/acceptance/readBaseline.ts';
import { BadInput } from '../../src/errors.ts';
import { en } from '../../src/messages/en.ts';
import { translator } from '../../src/messages/translate.ts';
import { samplePrevious } from '../support/audits.ts';
import { account } from '../support/snapshots.ts';

const translate = translator(en);

/** Every fault of a file, as it is printed. */
function faults(text: string): readonly string[] {
  try {
    readBaseline(text, 'last.json', account);
    return [];
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    return error.issues.map(({ path, words }) => `${path}: ${translate(words)}`);
  }
}

const finding = {
  check: 'users-in-groups',
  resource: 'arn:x',
  severity: 'medium',
  verdict: 'fail',
  since: '2026-05-05',
};
const report = {
  version: 1,
  account,
  at: '2026-08-12T10:00:00.000Z',
  score: { points: 94, open: {} },
  findings: [finding, { ...finding, verdict: 'pass', since: null }, { ...finding, verdict: 'unknown', since: null }],
  more: 'that a later version may write',
};

test('an audit as it is kept in the state folder is read', () => {
  expect(readBaseline(JSON.stringify(samplePrevious), 'x', account)).toEqual(samplePrevious);
});

test('of a report what was open then is read, since its day where it does not say', () => {
  expect(readBaseline(JSON.stringify(report), 'x', account)).toEqual({
    version: 1,
    account,
    at: report.at,
    points: 94,
    open: [finding, { ...finding, verdict: 'unknown', since: report.at }],
  });
});

test.each<[string, unknown, string]>([
  [
    'of a later version',
    { ...report, version: 2 },
    'last.json version: This offroot compares with audits of version 1.',
  ],
  ['without a version', { findings: [] }, 'last.json version: This offroot compares with audits of version 1.'],
  [
    'of another account',
    { ...report, account: '999988887777' },
    'last.json account: This is an audit of account 999988887777, and these credentials are for 123456789012.',
  ],
  ['that is something else', { version: 1, name: 'x' }, 'last.json: This is no audit.'],
  ['that is a list', [report], 'last.json: This is no audit.'],
  [
    'with a verdict that is none',
    { ...report, findings: [finding, { ...finding, verdict: 'ok' }] },
    'last.json findings[1].verdict: ',
  ],
  ['with a day that is none', { ...samplePrevious, at: 'May' }, 'last.json at: '],
  ['without points', { ...report, score: {} }, 'last.json score.points: '],
])('a file %s is refused, with the place', (_, value, message) => {
  expect(faults(JSON.stringify(value))[0]).toContain(message);
});

test('no more than ten faults of one file are named', () => {
  expect(faults(JSON.stringify({ ...report, findings: Array.from({ length: 99 }, () => ({})) }))).toHaveLength(10);
});

test.each([
  ['', 1, 1],
  ['{\n  "a": 1,\n  b: 2\n}', 3, 3],
  ['{"a": tru}', 1, 10],
  ['[1,\n2,\n]', 3, 1],
  ['{"a": "b', 1, 9],
  ['# a report\n{}', 1, 1],
  ['{}\n{}', 2, 1],
  ['{"a": x, "b": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]}', 1, 7],
])('in %j JSON ends at line %i, column %i', (text, line, column) => {
  expect(jsonFault(text)).toEqual({ line, column });
  expect(faults(text)).toEqual([`last.json:${line}:${column}: From here on this is not JSON.`]);
});

test('in JSON there is no fault, and in what was cut off it is at the end', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), (text, at) => {
      const cut = `{"a":${text}`.slice(0, 1 + (at % (text.length + 5)));

      expect(jsonFault(text)).toBeNull();
      expect(jsonFault(cut)).toMatchObject({ line: cut.split('\n').length });
    }),
  );
});
