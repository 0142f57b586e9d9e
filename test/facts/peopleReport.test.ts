import { describe, expect, test } from 'vitest';
import { needsReport, peopleReport, type RememberedCards } from '../../src/facts/peopleReport.ts';
import type { SignIn } from '../../src/model/credentials.ts';
import type { PersonProgress } from '../../src/model/peopleReport.ts';
import { unreadable } from '../../src/model/reading.ts';
import type { Snapshot, SnapshotPart } from '../../src/model/snapshot.ts';
import {
  asOf,
  asRoot,
  authorizationOf,
  daysAgo,
  deviceOf,
  enabled,
  finishedAccount,
  freshAccount,
  keysOf,
  made,
  now,
  type Parts,
  signInOf,
  userKeyOf,
  userOf,
  withUnreadable,
} from '../support/snapshots.ts';

const nothing: RememberedCards = { passwordSetAt: {}, handedOverAt: {} };

/** An account where jan is the only user, in Developers unless said otherwise, and no credential report was asked for. */
const janAlone = (parts: Parts = {}, groups: readonly string[] = ['Developers']): Snapshot => ({
  ...finishedAccount({
    authorization: authorizationOf({ users: [userOf('jan', groups)] }),
    signIns: [signInOf('jan')],
    mfaDevices: [deviceOf('jan')],
    ...parts,
  }),
  credentialReport: unreadable('iam:GetCredentialReport', 'not asked for yet'),
});

const reported = (parts: Parts): Snapshot => ({
  ...janAlone(parts),
  credentialReport: { state: 'read', value: { rows: [] }, asOf },
});

const first = (ageDays: number, more: Partial<SignIn> = {}): Parts => ({
  signIns: [
    signInOf('jan', {
      password: { createdAt: daysAgo(ageDays), resetRequired: true },
      lastUsedAt: null,
      ...more,
    }),
  ],
  mfaDevices: [],
});

const without = (snapshot: Snapshot, ...parts: readonly SnapshotPart[]): Snapshot => withUnreadable(snapshot, ...parts);

const passkey = (enabledAt: string | null = enabled) =>
  deviceOf('jan', { kind: 'other', serial: 'arn:aws:iam::123456789012:u2f/user/jan/k', enabledAt });

const fromReport = { from: { live: false, asOf: daysAgo(0.1) } };

type Row = readonly [
  account: string,
  expected: Partial<Omit<PersonProgress, 'todo'>> & { readonly todo?: readonly string[] },
  snapshot: Snapshot,
  remembered?: RememberedCards,
];

const rows: readonly Row[] = [
  [
    'signed in with both',
    { stage: 'through', signedInWithBoth: true, mfa: ['virtual'], todo: [], firstPassword: null, live: true },
    janAlone(),
  ],
  [
    'signed in, without MFA',
    { stage: 'without-mfa', signedInWithBoth: false, mfa: [], todo: ['set-up-mfa'] },
    janAlone({ mfaDevices: [] }),
  ],
  [
    'MFA set up after the last sign-in',
    { stage: 'not-since-mfa', signedInWithBoth: false, todo: ['sign-in-again'] },
    janAlone({ signIns: [signInOf('jan', { lastUsedAt: enabled })] }),
  ],
  [
    'a password set since by this machine, and not to be changed: not proven again',
    { stage: 'not-since-mfa', todo: ['sign-in-again'] },
    janAlone(),
    { ...nothing, passwordSetAt: { jan: asOf } },
  ],
  ['only a passkey', { stage: 'through', mfa: ['other'], todo: ['app'] }, janAlone({ mfaDevices: [passkey()] })],
  [
    'a passkey and an app',
    { stage: 'through', mfa: ['other', 'virtual'], todo: [] },
    janAlone({ mfaDevices: [passkey(), deviceOf('jan')] }),
  ],
  ['in no group', { stage: 'through', groups: [], todo: ['group'] }, janAlone({}, [])],
  [
    'invited',
    {
      stage: 'invited',
      password: 'never-used',
      todo: ['first-sign-in'],
      firstPassword: { setAt: daysAgo(3), ageDays: 3, tooOld: false, handedOverAt: null },
    },
    janAlone(first(3)),
  ],
  [
    'invited, the card handed over on this machine',
    { firstPassword: { setAt: daysAgo(3), ageDays: 3, tooOld: false, handedOverAt: daysAgo(2) } },
    janAlone(first(3)),
    { ...nothing, handedOverAt: { jan: daysAgo(2) } },
  ],
  [
    'the card of an earlier password',
    { firstPassword: { setAt: daysAgo(3), ageDays: 3, tooOld: false, handedOverAt: null } },
    janAlone(first(3)),
    { ...nothing, handedOverAt: { jan: daysAgo(9) } },
  ],
  [
    'invited too long ago',
    { stage: 'invited', todo: ['new-first-password'], firstPassword: expect.objectContaining({ tooOld: true }) },
    reported(first(20)),
  ],
  [
    'invited long ago, and nobody knows whether it was renewed since',
    {
      stage: 'invited',
      todo: ['first-sign-in'],
      firstPassword: { setAt: null, ageDays: null, tooOld: null, handedOverAt: null },
    },
    janAlone(first(20)),
  ],
  [
    'invited long ago, renewed by this machine',
    { stage: 'invited', todo: ['first-sign-in'], firstPassword: expect.objectContaining({ ageDays: 2 }) },
    janAlone(first(20)),
    { ...nothing, passwordSetAt: { jan: daysAgo(2) } },
  ],
  [
    'invited long ago, renewed elsewhere',
    { todo: ['first-sign-in'], firstPassword: expect.objectContaining({ ageDays: 4 }) },
    reported(first(20, { password: { createdAt: daysAgo(20), resetRequired: true, changedAt: daysAgo(4) } })),
  ],
  [
    'through once, then a new first password by this machine',
    { stage: 'invited', password: 'used', todo: ['first-sign-in'], mfa: ['virtual'] },
    janAlone({ signIns: [signInOf('jan', { password: { createdAt: made, resetRequired: true } })] }),
    { ...nothing, passwordSetAt: { jan: daysAgo(0.5) } },
  ],
  [
    'signed in, first password not changed, no MFA',
    { stage: 'change-due', todo: ['set-up-mfa', 'change-password'] },
    janAlone({ signIns: [signInOf('jan', { password: { createdAt: made, resetRequired: true } })], mfaDevices: [] }),
  ],
  [
    'first password not changed for too long',
    { stage: 'change-due', todo: ['new-first-password'] },
    reported({
      signIns: [signInOf('jan', { password: { createdAt: daysAgo(30), resetRequired: true } })],
    }),
  ],
  [
    'no password, in a group of people',
    { stage: 'no-password', password: 'none', todo: ['give-password'] },
    janAlone({ signIns: [signInOf('jan', { password: null, lastUsedAt: null })], mfaDevices: [] }),
  ],
  [
    'sign-ins unreadable',
    { stage: 'unknown', password: null, signedInWithBoth: null, mfa: ['virtual'], todo: [], asOf: null },
    without(janAlone(), 'signIns'),
  ],
  [
    'MFA unreadable',
    { stage: 'unknown', password: 'used', signedInWithBoth: null, mfa: null, todo: [] },
    without(janAlone(), 'mfaDevices'),
  ],
  [
    'MFA unreadable, and not signed in in any case',
    { stage: 'invited', mfa: null, signedInWithBoth: false, todo: ['first-sign-in'] },
    without(janAlone(first(3)), 'mfaDevices'),
  ],
  [
    'groups unreadable',
    { stage: 'through', groups: null, administrator: null, todo: [] },
    without(janAlone(), 'authorization'),
  ],
  [
    'no password, and whether there is a key is unreadable',
    { stage: 'unknown', password: 'none', todo: [] },
    without(janAlone({ signIns: [signInOf('jan', { password: null, lastUsedAt: null })] }), 'accessKeys'),
  ],
  [
    'by the credential report, which does not say when MFA was enabled',
    { stage: 'unknown', signedInWithBoth: null, todo: ['live', 'app'], live: false, asOf: daysAgo(0.1) },
    janAlone({ signIns: [signInOf('jan', fromReport)], mfaDevices: [passkey(null)] }),
  ],
  [
    'by the credential report, which does not say who changed the password',
    { stage: 'unknown', signedInWithBoth: null, todo: ['live'] },
    janAlone({ signIns: [signInOf('jan', { ...fromReport, password: { createdAt: asOf, resetRequired: false } })] }),
  ],
  [
    'by the credential report, without MFA',
    { stage: 'without-mfa', todo: ['set-up-mfa'], live: false },
    janAlone({ signIns: [signInOf('jan', fromReport)], mfaDevices: [] }),
  ],
];

const cases = rows.map(([account, expected, snapshot, remembered = nothing]) => ({
  account,
  expected,
  snapshot,
  remembered,
}));

test.each(cases)('$account', ({ expected: { todo, ...facts }, snapshot, remembered }) => {
  const { people } = peopleReport(snapshot, remembered, now);

  expect(people).toHaveLength(1);
  expect(people[0]).toMatchObject(facts);
  if (todo) expect(people[0]?.todo.map(({ what }) => what)).toEqual(todo);
});

describe('who is a person', () => {
  const bots = (parts: Parts = {}, groups: readonly string[] = []): Snapshot =>
    finishedAccount({
      authorization: authorizationOf({ users: [userOf('jan', ['Admins']), userOf('ci-bot', groups)] }),
      signIns: [signInOf('jan'), signInOf('ci-bot', { password: null, lastUsedAt: null })],
      mfaDevices: [deviceOf('jan')],
      ...parts,
    });

  test.each([
    ['without a password, in no group', bots()],
    [
      'without a password, with a key, in a group of people',
      bots({ accessKeys: [keysOf('ci-bot', userKeyOf(9, 1))] }, ['Developers']),
    ],
    ['without a password, in no group, keys unreadable', without(bots(), 'accessKeys')],
  ])('%s: a program, left out, and nobody’s verdict', (_, snapshot) => {
    const { people, programs, verdict } = peopleReport(snapshot, nothing, now);

    expect([people.map(({ name }) => name), programs, verdict]).toEqual([['jan'], ['ci-bot'], 'through']);
  });

  test('where sign-ins could not be read nobody is taken for a program', () => {
    const { people, programs, verdict } = peopleReport(without(bots(), 'signIns'), nothing, now);

    expect([people.length, programs, verdict]).toEqual([2, [], 'unknown']);
  });
});

describe('the verdict', () => {
  test.each([
    ['nobody', freshAccount(), []],
    ['through', finishedAccount(), []],
    ['not-yet', finishedAccount({ mfaDevices: [deviceOf('jan')] }), []],
    ['unknown', without(finishedAccount(), 'mfaDevices'), ['iam:Read-mfaDevices']],
    ['unknown', without(finishedAccount(), 'authorization'), ['iam:Read-authorization']],
    ['not-yet', without(janAlone(first(3)), 'mfaDevices'), ['iam:Read-mfaDevices']],
    // Where the address is by number, nothing of it is missing.
    ['through', without(finishedAccount(), 'alias'), []],
  ])('%s', (expected, snapshot, unread) => {
    const report = peopleReport(snapshot, nothing, now);

    expect([report.verdict, report.unread.map(({ action }) => action)]).toEqual([expected, unread]);
  });

  test('worst first, then by name', () => {
    const users = ['ada', 'bob', 'cleo', 'dan'].map((name) => userOf(name, ['Developers']));
    const signIns = [signInOf('dan'), signInOf('cleo'), signInOf('bob', { lastUsedAt: null }), signInOf('ada')];
    const snapshot = finishedAccount({
      authorization: authorizationOf({ users }),
      signIns,
      mfaDevices: [deviceOf('ada'), deviceOf('bob')],
    });

    expect(peopleReport(snapshot, nothing, now).people.map(({ name }) => name)).toEqual(['cleo', 'dan', 'bob', 'ada']);
  });

  test('commands name the user, and the practice account where it is that', () => {
    const commandsOf = (snapshot: Snapshot) =>
      peopleReport(snapshot, nothing, now).people.flatMap(({ todo }) => todo.map(({ command }) => command));

    expect(commandsOf(reported(first(20)))).toEqual(['offroot people reset jan']);
    expect(commandsOf(janAlone({ mfaDevices: [], connection: { ...asRoot(), practice: true } }))).toEqual([
      'offroot enroll jan --practice',
    ]);
  });
});

test.each([
  [true, 'an old first password that was asked about', janAlone(first(20))],
  [false, 'a new one', janAlone(first(3))],
  [false, 'an old one, where the report was read', reported(first(20))],
  [false, 'an old one out of the report', janAlone(first(20, fromReport))],
  [false, 'an old password of one’s own', janAlone()],
  [false, 'nothing to see', without(janAlone(), 'signIns')],
])('the credential report is needed: %s for %s', (expected, _, snapshot) => {
  expect(needsReport(snapshot, now)).toBe(expected);
});
