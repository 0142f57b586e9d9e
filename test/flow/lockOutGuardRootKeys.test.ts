import { describe, expect, it } from 'vitest';
import { clearWrite } from '../../src/flow/lockOutGuard.ts';
import type { Write } from '../../src/model/change.ts';
import { type KeyWatch, tagOfWatch } from '../../src/model/keyWatch.ts';
import {
  asRole,
  asRoot,
  daysAgo,
  finishedAccount,
  keyOf,
  now,
  signInOf,
  withUnreadable,
} from '../support/snapshots.ts';

const id = 'AKIAROOT';
const off: Write = { action: 'iam:UpdateAccessKey', input: { AccessKeyId: id, Status: 'Inactive' } };
const on: Write = { action: 'iam:UpdateAccessKey', input: { AccessKeyId: id, Status: 'Active' } };
const gone: Write = { action: 'iam:DeleteAccessKey', input: { AccessKeyId: id } };
const watch = (state: KeyWatch['state'], since: number, days: number): KeyWatch => ({
  keyId: id,
  state,
  since: daysAgo(since),
  days,
});
const having = (used: number | null, active: boolean, ...watches: readonly KeyWatch[]) =>
  finishedAccount({
    rootCredentials: { keys: [keyOf(id, used === null ? null : daysAgo(used), active)], certificates: [] },
    keyWatches: watches,
  });
const other = { ...watch('quiet', 80, 7), keyId: 'AKIAOTHER' };

const rows: readonly (readonly [string, Write, ReturnType<typeof having>, string | null])[] = [
  ['off, used lately and never counted', off, having(20, true), 'guard.key-in-use'],
  ['off, another key counted', off, having(20, true, other), 'guard.key-in-use'],
  ['off, quiet for all the days', off, having(20, true, watch('quiet', 14, 14)), null],
  ['off, quiet for fewer', off, having(20, true, watch('quiet', 13.9, 14)), 'guard.key-not-quiet'],
  ['off, used since the count began', off, having(3, true, watch('quiet', 30, 14)), 'guard.key-not-quiet'],
  ['off, used since, and quiet again for long enough', off, having(15, true, watch('quiet', 30, 14)), null],
  ['off, a tag that asks for no days at all', off, having(20, true, watch('quiet', 6, 0)), 'guard.key-not-quiet'],
  ['off, a tag from the future', off, having(20, true, watch('quiet', -100, 7)), 'guard.key-not-quiet'],
  ['off, last used nobody knows when', off, broken(), 'guard.key-not-quiet'],
  ['off, the notes unreadable', off, unread(having(20, true, watch('quiet', 30, 14))), 'guard.key-in-use'],
  ['deleted, only quiet', gone, having(20, true, watch('quiet', 30, 14)), 'guard.key-not-off'],
  ['deleted, off by hand, not noted', gone, having(20, false), 'guard.key-in-use'],
  ['deleted, off by hand while it was counted', gone, having(20, false, watch('quiet', 15, 7)), 'guard.key-in-use'],
  ['deleted, off for fewer days', gone, having(20, false, watch('off', 6.9, 7)), 'guard.key-not-off'],
  ['deleted, off for all the days', gone, having(20, false, watch('off', 7, 7)), null],
  ['deleted, a tag that asks for no days at all', gone, having(20, false, watch('off', 2, 0)), 'guard.key-not-off'],
  ['deleted, noted as off and switched on since', gone, having(20, true, watch('off', 10, 7)), 'guard.key-in-use'],
  ['deleted, used after it was off', gone, having(2, false, watch('off', 10, 7)), 'guard.key-not-off'],
  ['switched on again, whenever', on, having(20, false, watch('off', 1, 7)), null],
];

function broken() {
  return finishedAccount({
    rootCredentials: { keys: [keyOf(id, 'N/A')], certificates: [] },
    keyWatches: [watch('quiet', 60, 14)],
  });
}

function unread(snapshot: ReturnType<typeof having>) {
  return withUnreadable(snapshot, 'keyWatches');
}

const refused = (...asked: Parameters<typeof clearWrite>): readonly string[] => {
  const clearance = clearWrite(...asked);
  return clearance.cleared === null ? clearance.refused.map(({ key }) => key) : [];
};

describe('the guard, of a key of root’s that programs used', () => {
  it.each(rows)('%s', (_, write, snapshot, expected) => {
    expect(refused(write, snapshot, now)).toEqual(expected === null ? [] : [expected]);
  });

  it('asks for somebody proven, and for root, beside the days', () => {
    const due = having(20, true, watch('quiet', 30, 14));
    const unproven = { ...due, signIns: finishedAccount({ signIns: [signInOf('jan', { lastUsedAt: null })] }).signIns };

    expect(refused(off, unproven, now)).toEqual(['guard.no-proven-administrator']);
    expect(refused(off, { ...due, connection: asRole() }, now)).toEqual(['guard.not-root']);
    expect(refused(off, { ...due, connection: asRoot(id) }, now)).toEqual(['guard.own-key']);
  });

  it.each([
    ['now', 0, true],
    ['an hour ago, while the plan lay on the screen', 1 / 24, true],
    ['in a week', -7, true],
    ['two days ago', 2, false],
    ['a year ago', 365, false],
  ])('lets a note count from %s: only one that says more than offroot knows is refused', (_, since, allowed) => {
    const note: Write = {
      action: 'iam:TagPolicy',
      input: {
        PolicyArn: 'arn:aws:iam::123456789012:policy/offroot-require-mfa',
        Tags: [tagOfWatch(watch('quiet', since, 14))],
      },
    };

    expect(refused(note, having(20, true), now)).toEqual(allowed ? [] : ['guard.backdated']);
  });
});
