import { describe, expect, it } from 'vitest';
import { clearWrite } from '../../src/flow/lockOutGuard.ts';
import { changesOf, nextThing } from '../../src/flow/nextThing.ts';
import type { Answer } from '../../src/model/answers.ts';
import type { AccessKey } from '../../src/model/credentials.ts';
import type { KeyWatch } from '../../src/model/keyWatch.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { cutOver } from '../../src/steps/cutOver.ts';
import { root } from '../../src/steps/root.ts';
import {
  asOf,
  asRoot,
  authorizationOf,
  daysAgo,
  finishedAccount,
  keyOf,
  now,
  signInOf,
  summaryOf,
  userOf,
  withUnreadable,
} from '../support/snapshots.ts';
import { contextOf } from '../support/stepContexts.ts';

const watch = (state: KeyWatch['state'], since: number, days = 14, keyId = 'AKIA1'): KeyWatch => ({
  keyId,
  state,
  since: daysAgo(since),
  days,
});
const having = (keys: readonly AccessKey[], keyWatches: readonly KeyWatch[] = [], more = {}) =>
  finishedAccount({
    summary: summaryOf({ rootAccessKeysPresent: true }),
    rootCredentials: { keys, certificates: [] },
    keyWatches,
    ...more,
  });
const used = (days: number, active = true, id = 'AKIA1') => keyOf(id, daysAgo(days), active);
const decided = { 'programs.key-1.instead': 'gone', 'programs.key-2.instead': 'gone' };
const days = { ...decided, 'cut-over.quiet-days': '14', 'cut-over.off-days': '7' };

const asked = (snapshot: Snapshot, answers: Readonly<Record<string, Answer>> = {}) =>
  cutOver.questions(contextOf(snapshot, { ...decided, ...answers })).map(({ id }) => id.replace('cut-over.', ''));
const changes = (snapshot: Snapshot, answers: Readonly<Record<string, Answer>> = {}) =>
  changesOf(cutOver, contextOf(snapshot, { ...days, ...answers })).map(({ id }) => id.replace('cut-over.', ''));
const left = (snapshot: Snapshot) =>
  cutOver
    .left?.(contextOf(snapshot))
    .map(({ summary, instructions }) => [
      summary.key.replace('cut-over.left.', ''),
      ...instructions.map(({ key }) => key.replace('cut-over.', '')),
    ]);

/** state, snapshot, what is asked, what is changed where nothing broke, what is left */
const rows: readonly (readonly [string, Snapshot, readonly string[], readonly string[], string | undefined])[] = [
  ['in use, not counted', having([used(2)]), ['quiet-days'], ['note.quiet.AKIA1'], 'unwatched'],
  ['counting', having([used(20)], [watch('quiet', 13)]), [], [], 'quiet'],
  ['used after the count began', having([used(2)], [watch('quiet', 13)]), [], [], 'used'],
  [
    'quiet for long enough',
    having([used(20)], [watch('quiet', 14)]),
    ['off-days'],
    ['key.off.AKIA1', 'note.off.AKIA1'],
    'due',
  ],
  ['off', having([used(20, false)], [watch('off', 2, 7)]), ['broke'], [], 'off'],
  [
    'off for long enough',
    having([used(20, false)], [watch('off', 7, 7)]),
    ['broke'],
    ['key.delete.AKIA1', 'forget.AKIA1'],
    'over',
  ],
  ['off by hand', having([used(20, false)]), ['off-days'], ['note.off.AKIA1'], 'off-unnoted'],
  [
    'off by hand while counted',
    having([used(20, false)], [watch('quiet', 20)]),
    ['off-days'],
    ['note.off.AKIA1'],
    'off-unnoted',
  ],
  ['on by hand while off', having([used(20)], [watch('off', 20)]), ['quiet-days'], ['note.quiet.AKIA1'], 'unwatched'],
  [
    'before anybody is proven',
    having([used(20)], [watch('quiet', 14)], { signIns: [signInOf('jan', { lastUsedAt: null })] }),
    [],
    [],
    'due',
  ],
  [
    'signed by a key of root’s',
    having([used(20)], [watch('quiet', 14)], { connection: asRoot('AKIA1') }),
    [],
    [],
    'due',
  ],
  [
    'without the policy the notes stand on',
    having([used(20)], [], { authorization: authorizationOf({ policies: [] }) }),
    [],
    [],
    'unwatched',
  ],
];

describe('retiring a key of root’s', () => {
  it.each(rows)('%s', (_, snapshot, questions, writes, remains) => {
    expect(cutOver.appears?.(contextOf(snapshot))).toBe(true);
    expect(asked(snapshot)).toEqual(questions);
    expect(changes(snapshot, { 'cut-over.broke': 'nothing' })).toEqual(writes);
    expect(left(snapshot)?.map(([summary]) => summary)).toEqual([remains]);
    // Root's own step leaves such a key alone, and says nothing twice.
    expect(changesOf(root, contextOf(snapshot))).toEqual([]);
    expect(root.left?.(contextOf(snapshot)).filter(({ id }) => id.includes('keys'))).toEqual([]);
  });

  it('every change the step makes passes the lock-out guard', () => {
    for (const [, snapshot] of rows) {
      for (const change of changesOf(cutOver, contextOf(snapshot, { ...days, 'cut-over.broke': 'nothing' })))
        if (change.kind === 'api') expect(clearWrite(change, snapshot, now).cleared, change.id).not.toBeNull();
    }
  });

  it.each<readonly [string, Readonly<Record<string, Answer>>]>([
    ['put off', { 'programs.key-1.instead': 'later' }],
    ['not answered', {}],
  ])('counts no days while what a program gets instead is %s', (_, answers) => {
    expect(cutOver.questions(contextOf(having([used(2)]), answers))).toEqual([]);
  });

  it('asks in a rehearsal although the policy is only planned, so that no answer is found wrong after the first writes', () => {
    const snapshot = having([used(2)], [], { authorization: authorizationOf({ policies: [] }) });
    const ids = (rehearsal: boolean) =>
      cutOver.questions(contextOf(snapshot, decided, { rehearsal })).map(({ id }) => id);

    expect(ids(false)).toEqual([]);
    expect(ids(true)).toEqual(['cut-over.quiet-days']);
    const planned = {
      'programs.key-1.instead': 'user',
      'programs.key-1.name': 'backup',
      'programs.key-1.s3': 'nothing',
    };
    expect(cutOver.questions(contextOf(snapshot, planned, { rehearsal: true })).map(({ id }) => id)).toContain(
      'cut-over.programs',
    );
  });

  it('switches a key on again where something broke, and counts from there', () => {
    const snapshot = having(
      [used(20, false), used(30, false, 'AKIA2')],
      [watch('off', 2, 7), watch('off', 2, 7, 'AKIA2')],
    );

    expect(asked(snapshot, { 'cut-over.broke': 'AKIA2' })).toEqual(['broke', 'quiet-days']);
    expect(changes(snapshot, { 'cut-over.broke': 'AKIA2' })).toEqual(['key.on.AKIA2', 'note.quiet.AKIA2']);
    expect(changes(snapshot, { 'cut-over.broke': 'all' })).toEqual([
      ...['key.on.AKIA1', 'note.quiet.AKIA1'],
      ...['key.on.AKIA2', 'note.quiet.AKIA2'],
    ]);
  });

  it('removes by typing, and adds by a key', () => {
    const typed = (snapshot: Snapshot, answers = {}) => {
      const next = nextThing([cutOver], contextOf(snapshot, { ...days, ...answers }), new Set());
      return next.kind === 'plan' ? next.plan.typed : next.kind;
    };

    expect(typed(having([used(2)]))).toBeNull();
    expect(typed(having([used(20)], [watch('quiet', 14)]))).toBe('123456789012');
    expect(typed(having([used(20, false)], [watch('off', 7, 7)]), { 'cut-over.broke': 'nothing' })).toBe(
      '123456789012',
    );
    expect(typed(having([used(20, false)], [watch('off', 7, 7)]), { 'cut-over.broke': 'AKIA1' })).toBeNull();
  });

  it('does not ask whether anything broke in the very run that switched the key off', () => {
    const snapshot = having([used(20, false)], [watch('off', 0, 7)]);

    expect(cutOver.questions(contextOf(snapshot, {}, { applied: ['cut-over'] }))).toEqual([]);
  });

  it('takes as many days as make sense, and says how many', () => {
    const [question] = cutOver.questions(contextOf(having([used(2)]), decided));
    const verdict = (value: string) => (question?.kind === 'text' ? (question.validate(value)?.key ?? null) : 'none');

    expect(['7', ' 14 ', '90'].map(verdict)).toEqual([null, null, null]);
    expect(['6', '91', '', 'x', '-7', '7.5', '0x10'].map(verdict)).toEqual(Array(7).fill('cut-over.days'));
  });

  it('says which run of root’s is needed, and that the notes could not be read', () => {
    expect(left(having([used(20)], [watch('quiet', 14)], { connection: asRoot('AKIA1') }))?.[0]).toContain(
      'root.left.session',
    );
    expect(left(withUnreadable(having([used(2)]), 'keyWatches'))).toEqual([['unread', 'left.unread.how']]);
  });

  it('is no part of an account without such a key, or whose keys nothing used for 90 days', () => {
    expect(cutOver.appears?.(contextOf(finishedAccount()))).toBe(false);
    expect(cutOver.appears?.(contextOf(having([used(100)])))).toBe(false);
    expect(changesOf(root, contextOf(having([used(100)]))).map(({ id }) => id)).toEqual(['root.key.off.AKIA1']);
  });
});

describe('the programs that had a key of root’s', () => {
  const program = userOf('backup', ['backup'], { tags: { 'offroot:replaces': 'AKIA1 Boto3' } });
  const account = (lastUsed: string | null, keys = [used(2)]) =>
    having(keys, [watch('quiet', 1)], {
      authorization: authorizationOf({ users: [userOf('jan', ['Admins']), userOf('eva', ['Admins']), program] }),
      accessKeys: [{ user: 'backup', keys: [keyOf('AKIANEW', lastUsed)], from: { live: true, asOf } }],
    });

  it('are waited for until AWS saw the new key used', () => {
    const before = account(null);
    const after = account(daysAgo(0));

    expect(asked(before)).toEqual(['programs']);
    expect(changes(before, { 'cut-over.programs': 'now' })).toEqual(['programs']);
    expect(changes(before, { 'cut-over.programs': 'later' })).toEqual([]);
    expect(cutOver.watch?.(contextOf(before)).map(({ state }) => state)).toEqual(['waiting']);
    expect(asked(after)).toEqual([]);
    expect(cutOver.watch?.(contextOf(after)).map(({ state }) => state)).toEqual(['met']);
  });

  it('where the key of root’s is off are no more waited for', () => {
    expect(asked(account(null, [used(20, false)]))).not.toContain('programs');
  });
});
