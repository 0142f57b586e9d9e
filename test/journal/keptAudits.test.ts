import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepAudit, newestKept } from '../../src/journal/keptAudits.ts';
import type { KeptAudit } from '../../src/model/audit.ts';
import { samplePrevious } from '../support/audits.ts';

let root = '';
let folder = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'offroot-kept-'));
  folder = join(root, samplePrevious.account);
});
afterEach(() => rmSync(root, { recursive: true }));

/** after every audit kept here */
const later = new Date('2027-12-31T00:00:00Z');

const kept = (over: Partial<KeptAudit> = {}): KeptAudit => ({ ...samplePrevious, ...over });

test('an audit comes back as it was kept, from a file for its owner alone', () => {
  const path = keepAudit(folder, kept({ at: '2026-11-21T12:00:00.000Z' }));

  expect(path).toBe(join(folder, 'audit-2026-11-21T12-00-00.000Z.json'));
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(newestKept(folder, samplePrevious.account, later)).toEqual(kept({ at: '2026-11-21T12:00:00.000Z' }));
  expect(readdirSync(folder)).toHaveLength(1);
});

test('of many the newest comes back, and all of them stay', () => {
  const days = ['2026-11-21', '2027-01-02', '2026-11-30'];

  for (const day of days) keepAudit(folder, kept({ at: `${day}T12:00:00.000Z` }));

  expect(newestKept(folder, samplePrevious.account, later)?.at).toBe('2027-01-02T12:00:00.000Z');
  expect(readdirSync(folder)).toHaveLength(3);
});

test('an audit of a time that is yet to come is passed over: the clock was put back since', () => {
  for (const day of ['2026-11-21', '2027-01-02']) keepAudit(folder, kept({ at: `${day}T12:00:00.000Z` }));

  const newest = newestKept(folder, samplePrevious.account, new Date('2026-12-01T00:00:00Z'));

  expect(newest?.at).toBe('2026-11-21T12:00:00.000Z');
});

test('where nothing was kept there is nothing to compare with', () => {
  expect(newestKept(folder, samplePrevious.account, later)).toBeNull();
});

test.each([
  ['cut short', '{"version":1,"at":"2027'],
  ['empty', ''],
  ['of a later version', JSON.stringify({ ...kept(), version: 2 })],
  ['of another account', JSON.stringify(kept({ account: '999988887777' }))],
  ['without a date', JSON.stringify({ ...kept(), at: 'yesterday' })],
  ['with a finding that is none', JSON.stringify({ ...kept(), open: [{ check: 'x' }] })],
  ['a list', '[]'],
])('a newer file that is %s is passed over', (_, text) => {
  keepAudit(folder, kept());
  writeFileSync(join(folder, 'audit-2027-02-02T12-00-00.000Z.json'), text);

  expect(newestKept(folder, samplePrevious.account, later)).toEqual(kept());
});

test('a draft that a crash left behind is no audit', () => {
  keepAudit(folder, kept());
  writeFileSync(join(folder, 'audit-2027-02-02T12-00-00.000Z.json.4711'), JSON.stringify(kept({ points: 1 })));

  expect(newestKept(folder, samplePrevious.account, later)?.points).toBe(kept().points);
});
