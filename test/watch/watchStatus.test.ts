import { expect, test } from 'vitest';
import { judgeAll } from '../../src/checks/index.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { watchers } from '../../src/watch/watchers.ts';
import { watchStatus } from '../../src/watch/watchStatus.ts';
import { finishedAccount, freshAccount, now, watchersOf, withUnreadable } from '../support/snapshots.ts';

const statusOf = (snapshot: Snapshot) => watchStatus(snapshot, judgeAll(snapshot, now), now);
const verdicts = (snapshot: Snapshot) =>
  Object.fromEntries(statusOf(snapshot).things.map(({ id, verdict }) => [id, verdict]));

test('everything that offroot watch sets up is told, and what a founder switches on', () => {
  const { things, complete } = statusOf(finishedAccount());

  const ours = things.filter(({ by }) => by === 'offroot').map(({ id }) => id);
  expect(ours).toEqual(watchers.map(({ id }) => id));
  expect(things.filter(({ by }) => by === 'hand').map(({ id }) => id)).toEqual([
    'outside',
    'guardduty',
    'security-hub',
    'config',
  ]);
  expect(new Set(things.map(({ verdict }) => verdict))).toEqual(new Set(['pass']));
  expect(complete).toBe(true);
});

test('what costs is a founder’s to decide: an account without it is complete', () => {
  const off = finishedAccount({ watchers: watchersOf({ state: 'off', since: null }) });

  expect(verdicts(off)).toMatchObject({ guardduty: 'fail', 'security-hub': 'fail', config: 'fail' });
  expect(statusOf(off).complete).toBe(true);
});

test('what could not be read is unknown, and not in place', () => {
  const unread = withUnreadable(finishedAccount(), 'budgets');

  expect(verdicts(unread)).toMatchObject({ budget: 'unknown', contacts: 'pass' });
  expect(statusOf(unread).complete).toBe(false);
});

test('of one thing what is missing is told before what is there', () => {
  const partly = finishedAccount({ contacts: { ...contacts, billing: null } });

  const { findings, verdict } = statusOf(partly).things.find(({ id }) => id === 'contacts') ?? { findings: [] };
  expect([verdict, findings.map((finding) => finding.verdict)]).toEqual(['fail', ['fail', 'pass']]);
});

test('where no analyzer looks nothing is said of whom it found', () => {
  expect(Object.keys(verdicts(freshAccount()))).not.toContain('outside');
});

const somebody = { name: 'Ops', title: 'On call', email: 'ops@acme.example', phone: '+1 555 0100' };
const contacts = { security: somebody, billing: somebody, operations: somebody };
