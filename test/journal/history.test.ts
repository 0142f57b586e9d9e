import { expect, test } from 'vitest';
import { readHistory } from '../../src/journal/history.ts';
import type { JournalEntry } from '../../src/journal/journal.ts';

const at = '2026-11-20T09:00:00.000Z';
const group = { GroupName: 'Admins' };

const intent = (more: Partial<Extract<JournalEntry, { kind: 'intent' }>> = {}): JournalEntry => ({
  ...{ kind: 'intent', id: 'a', at, run: 'r', principal: 'root', step: 'groups', change: 'groups.create.Admins' },
  action: 'iam:CreateGroup',
  input: group,
  undo: { possible: true, write: { action: 'iam:DeleteGroup', input: group } },
  ...more,
});

const outcome = (error: string | null, id = 'a'): JournalEntry => ({
  ...{ kind: 'outcome', id, at, ok: error === null, requestId: null, error },
});

const ids = (...entries: readonly JournalEntry[]): readonly string[] => readHistory(entries).map(({ id }) => id);

test('what AWS took is a deed, and what it may have taken although the answer was lost', () => {
  expect(ids(intent(), outcome(null))).toEqual(['a']);
  expect(ids(intent())).toEqual(['a']);
  expect(ids(intent(), outcome('CannotConnect: no-network {}'))).toEqual(['a']);
});

test('what AWS refused is none, but for what a repeated request found there already', () => {
  expect(ids(intent(), outcome('WriteRefused: Cannot exceed quota'))).toEqual([]);
  expect(ids(intent(), outcome('AccessDenied: no'))).toEqual([]);
  expect(ids(intent(), outcome('WriteRefused: Group with name Admins already exists.'))).toEqual(['a']);
  const policy = intent({ action: 'iam:CreatePolicy' });
  expect(ids(policy, outcome('WriteRefused: A policy called x already exists.'))).toEqual([]);
});

test('what an undo took back is undone, once AWS said so', () => {
  const undo = intent({ id: 'b', step: 'undo', change: 'undo.a', action: 'iam:DeleteGroup' });
  const states = (...entries: readonly JournalEntry[]) => readHistory(entries).map(({ undone }) => undone);

  expect(states(intent(), outcome(null), undo, outcome(null, 'b'))).toEqual([true, false]);
  expect(states(intent(), outcome(null), undo)).toEqual([false, false]);
});

test('a way back that this version does not know, or that is not whole, is none', () => {
  const [deed] = readHistory(
    [{ ...intent(), undo: { possible: true, write: { action: 'iam:DeleteGroup', input: {} } } }].map((entry) =>
      JSON.parse(JSON.stringify(entry)),
    ),
  );

  expect(deed?.undo).toEqual({ possible: false, why: null });
});

test.each([
  [{ IsMultiRegionTrail: false, IncludeGlobalServiceEvents: true, EnableLogFileValidation: false }, true],
  [{ IsMultiRegionTrail: false, IncludeGlobalServiceEvents: true }, false],
  [{ IsMultiRegionTrail: 'no', IncludeGlobalServiceEvents: true, EnableLogFileValidation: false }, false],
])('a way back to settings %j is whole: %s', (settings, possible) => {
  const write = { action: 'cloudtrail:UpdateTrail', input: { Region: 'us-east-1', Name: 'main', ...settings } };
  const entry = JSON.parse(JSON.stringify({ ...intent(), undo: { possible: true, write } }));

  expect(readHistory([entry])[0]?.undo.possible).toBe(possible);
});

test('what carried a secret, or would make somebody else, is not made again', () => {
  const made = intent({ action: 'iam:CreateUser', input: { UserName: 'bora' } });

  expect(readHistory([made, intent({ id: 'b' })]).map(({ again }) => again?.action)).toEqual([
    undefined,
    'iam:CreateGroup',
  ]);
});
