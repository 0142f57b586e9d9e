import { beforeEach, expect, test } from 'vitest';
import type { LiveUsers } from '../../src/model/account.ts';
import { known } from '../../src/model/reading.ts';
import type { Snapshot, SnapshotPart } from '../../src/model/snapshot.ts';
import { type Practice, practice, practicePassword } from '../support/practice.ts';
import { practised } from './practised.ts';

const personal: readonly SnapshotPart[] = ['signIns', 'mfaDevices', 'accessKeys'];
const withReport: readonly SnapshotPart[] = ['credentialReport', ...personal];
const reportMade = '2026-11-20T09:00:00.000Z';
const hourMs = 3_600_000;

let practiced: Practice;
let ask: (action: string, params?: Readonly<Record<string, string>>) => void;
let account: Awaited<ReturnType<typeof practised>>;

beforeEach(async () => {
  practiced = practice();
  ask = (action, params) => {
    const { code, message } = practiced.ask(action, params);
    if (code !== 'Success') throw new Error(`${action}: ${code} ${message}`);
  };
  for (const name of ['alice', 'bora', 'carl']) practiced.addUser(name);
  for (const UserName of ['alice', 'bora']) ask('CreateAccessKey', { UserName });
  account = await practised(practiced);
});

const read = (parts: readonly SnapshotPart[], since?: Snapshot, live: LiveUsers = []): Promise<Snapshot> =>
  account.read(parts, since, undefined, live);

const signInOf = (snapshot: Snapshot, name: string) => known(snapshot.signIns)?.find(({ user }) => user === name);
const keysOf = (snapshot: Snapshot, name: string) => known(snapshot.accessKeys)?.find(({ user }) => user === name);
const asked = (): readonly string[] => [...new Set(account.calls.flatMap(({ user }) => user ?? []))].sort();
const keyId = (name: string): string => {
  const { users, keys } = practiced.account.state();
  return keys.find(({ owner }) => owner === users.find((user) => user.name === name)?.id)?.id ?? '';
};

test('with nobody named, everybody is in the report, also where they are few', async () => {
  const snapshot = await read(withReport);

  expect(asked()).toEqual([]);
  expect(snapshot).toMatchObject({
    signIns: { asOf: reportMade },
    mfaDevices: { asOf: reportMade, asked: [] },
    accessKeys: { asOf: reportMade },
  });
  const from = { live: false, asOf: reportMade };
  const password = { createdAt: reportMade, changedAt: reportMade, resetRequired: false };
  expect(known(snapshot.signIns)).toEqual(
    ['alice', 'bora', 'carl'].map((user) => ({ user, password, lastUsedAt: null, from })),
  );
  const key = { id: null, active: true, createdAt: reportMade, lastUsed: null };
  expect(known(snapshot.accessKeys)).toEqual(['alice', 'bora'].map((user) => ({ user, keys: [key], from })));
});

test('after the report went stale, a person who is named is told as they are, the rest as they were', async () => {
  const first = await read(withReport);
  practiced.clock.advance(60_000);
  const [AccessKeyId, newPassword] = [keyId('alice'), 'Practice-makes-2'];
  ask('UpdateAccessKey', { UserName: 'alice', AccessKeyId, Status: 'Inactive' });
  ask('UpdateLoginProfile', { UserName: 'alice', Password: newPassword, PasswordResetRequired: 'true' });
  ask('DeleteLoginProfile', { UserName: 'bora' });
  ask('DeleteAccessKey', { UserName: 'bora', AccessKeyId: keyId('bora') });
  account.calls.length = 0;

  const second = await read(personal, first, ['ALICE']);

  const from = { live: true, asOf: '2026-11-20T09:01:02.000Z' };
  expect(signInOf(second, 'alice')).toMatchObject({ password: { resetRequired: true }, from });
  expect(keysOf(second, 'alice')).toMatchObject({ keys: [{ id: AccessKeyId, active: false, lastUsed: null }], from });
  expect(signInOf(second, 'bora')).toMatchObject({ password: { createdAt: reportMade }, from: { live: false } });
  expect(keysOf(second, 'bora')).toMatchObject({ keys: [{ id: null, active: true }], from: { live: false } });
  expect(second.mfaDevices).toMatchObject({ asked: [{ user: 'alice', asOf: from.asOf }] });
  expect(second.signIns).toMatchObject({ asOf: reportMade });
  expect(asked()).toEqual(['alice']);
  expect(account.calls.filter(({ action }) => /CredentialReport/.test(action))).toEqual([]);
});

test('what was asked about somebody is kept when others are asked about, until the report is newer', async () => {
  const first = await read(withReport, undefined, ['alice']);
  practiced.clock.advance(60_000);
  ask('DeleteAccessKey', { UserName: 'bora', AccessKeyId: keyId('bora') });
  account.calls.length = 0;
  const second = await read(personal, first, ['bora']);
  const askedThen = asked();
  practiced.clock.advance(5 * hourMs);
  const third = await read(withReport, second);

  expect(askedThen).toEqual(['bora']);
  expect(keysOf(second, 'alice')).toEqual(keysOf(first, 'alice'));
  expect(signInOf(second, 'alice')).toEqual(signInOf(first, 'alice'));
  expect(keysOf(second, 'bora')).toMatchObject({ keys: [], from: { live: true } });
  expect(keysOf(third, 'alice')).toMatchObject({ keys: [{ id: null }], from: { live: false } });
  expect(keysOf(third, 'bora')).toBeUndefined();
});

test.each([
  [3, true],
  [5, false],
])('an answer %d minutes older than the report, as two clocks may differ, is kept: %s', async (minutes, live) => {
  const first = await read(personal, undefined, 'all');
  practiced.clock.advance(minutes * 60_000);

  const second = await read(personal, await read(['credentialReport'], first));

  expect(signInOf(second, 'alice')).toMatchObject({ from: { live } });
});

test('the last use of a kept password is as new as the list of users', async () => {
  const first = await read(withReport, undefined, ['alice']);
  practiced.account.desk.console.signIn({ user: 'alice', password: practicePassword });

  const second = await read(['signIns'], first, ['bora']);

  expect(signInOf(first, 'alice')).toMatchObject({ lastUsedAt: null });
  expect(signInOf(second, 'alice')).toMatchObject({ lastUsedAt: expect.any(String), from: { live: true } });
});

test('whoever came after the report is asked about, under an old name too', async () => {
  const first = await read(withReport);
  practiced.clock.advance(60_000);
  practiced.addUser('dana');
  ask('CreateAccessKey', { UserName: 'dana' });
  for (const [action, more] of [
    ['DeleteAccessKey', { AccessKeyId: keyId('bora') }],
    ['DeleteLoginProfile', {}],
    ['DeleteUser', {}],
    ['CreateUser', {}],
  ] as const) {
    ask(action, { UserName: 'bora', ...more });
  }
  account.calls.length = 0;

  const second = await read(personal, first);

  expect(asked()).toEqual(['bora', 'dana']);
  expect(signInOf(second, 'bora')).toMatchObject({ password: null, from: { live: true } });
  expect(keysOf(second, 'bora')).toMatchObject({ keys: [], from: { live: true } });
  expect(signInOf(second, 'dana')?.password).not.toBeNull();
  expect(keysOf(second, 'dana')?.keys).toHaveLength(1);
});

test('an answer about somebody who was removed and made anew since is not kept', async () => {
  const first = await read(withReport, undefined, ['carl']);
  practiced.clock.advance(60_000);
  for (const action of ['DeleteLoginProfile', 'DeleteUser', 'CreateUser']) ask(action, { UserName: 'carl' });

  const second = await read(personal, first);

  expect(signInOf(first, 'carl')?.password).not.toBeNull();
  expect(signInOf(second, 'carl')).toMatchObject({ password: null, from: { live: true } });
});

test('a virtual device shows at once, whoever is asked about', async () => {
  const first = await read(withReport);
  practiced.addUser('mara', { mfa: true });

  const second = await read(['mfaDevices'], first);

  expect(known(second.mfaDevices)).toMatchObject([
    { owner: { kind: 'user', name: 'mara' }, kind: 'virtual', from: { live: true } },
  ]);
});

test('everybody is asked about where all are wanted, the last change of a password still from the report', async () => {
  const snapshot = await read(withReport, undefined, 'all');

  expect(asked()).toEqual(['alice', 'bora', 'carl']);
  expect(signInOf(snapshot, 'alice')).toEqual({
    user: 'alice',
    password: { createdAt: reportMade, changedAt: reportMade, resetRequired: false },
    lastUsedAt: null,
  });
  expect(keysOf(snapshot, 'alice')?.keys).toMatchObject([{ id: keyId('alice') }]);
  expect(keysOf(snapshot, 'carl')?.keys).toEqual([]);
});

test('without a report, nobody but those asked about would be known, so the part is not', async () => {
  const PolicyDocument = JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: ['iam:List*', 'iam:Get*'], Resource: '*' }],
  });
  ask('PutUserPolicy', { UserName: 'alice', PolicyName: 'reads', PolicyDocument });
  account = await practised(practiced, 'alice');

  const everybody = await read(personal, undefined, ['alice', 'bora', 'carl']);
  const some = await read(personal, undefined, ['alice']);

  expect(everybody).toMatchObject({ signIns: { state: 'read' }, accessKeys: { state: 'read' } });
  const refused = { state: 'unreadable', action: 'iam:GenerateCredentialReport' };
  expect(some).toMatchObject({ signIns: refused, mfaDevices: refused, accessKeys: refused });
});

test('reading is counted to the last user', async () => {
  const seen: unknown[] = [];

  await account.read(personal, undefined, (...news) => seen.push(news), ['alice']);

  for (const part of personal) {
    const ofPart = seen.filter((news) => Array.isArray(news) && news[0] === part);
    expect(ofPart[0]).toEqual([part, 0, null]);
    expect(ofPart).toContainEqual([part, 3, null]);
    expect(ofPart.at(-1)).toEqual([part, 3, 3]);
  }
});
