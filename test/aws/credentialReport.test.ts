import { expect, test } from 'vitest';
import { createAccount } from '../../src/aws/account.ts';
import { known } from '../../src/model/reading.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { answering, list, noSuchEntity, report, user } from './answering.ts';
import { connectedTo, instantClock } from './connected.ts';

test('the credential report is waited for, with pauses and a limit', async () => {
  const states = ['STARTED', 'INPROGRESS', 'COMPLETE'];
  const table = {
    'iam:GenerateCredentialReport': () => ({ result: `<State>${states.shift() ?? 'INPROGRESS'}</State>` }),
    'iam:GetCredentialReport': {
      result: `<Content>${report(['<root_account>,arn:aws:iam::1:root,not_supported,not_supported,true'])}</Content><GeneratedTime>2026-11-01T11:00:00Z</GeneratedTime>`,
    },
  };
  const clock = instantClock();
  const account = createAccount(await connectedTo(answering(table)), clock);

  const ready = await account.read(['credentialReport']);
  const never = await account.read(['credentialReport']);

  expect(ready.credentialReport).toMatchObject({
    state: 'read',
    asOf: '2026-11-01T11:00:00.000Z',
    value: { rows: [{ user: '<root_account>', mfa_active: 'true' }] },
  });
  expect(never.credentialReport).toMatchObject({ state: 'unreadable', action: 'iam:GenerateCredentialReport' });
  expect(clock.pauses).toHaveLength(2 + 29);
});

test('above a hundred users the report is asked instead, once for both, and its age is theirs', async () => {
  const names = Array.from({ length: 101 }, (_, index) => `user${index}`);
  const rows = names.map(
    (name, index) =>
      `${name},arn:aws:iam::1:user/${name},${index === 0},2026-03-01T00:00:00+00:00,${index === 1 ? 'true' : 'false'}`,
  );
  const connected = await connectedTo(
    answering({
      'iam:ListUsers': {
        result: list(
          'Users',
          names.map((name) => user(name)),
        ),
      },
      'iam:ListVirtualMFADevices': { result: list('VirtualMFADevices', []) },
      'iam:GenerateCredentialReport': { result: '<State>COMPLETE</State>' },
      'iam:GetCredentialReport': {
        result: `<Content>${report(rows)}</Content><GeneratedTime>2026-11-01T09:00:00Z</GeneratedTime>`,
      },
    }),
  );

  const { signIns, mfaDevices } = await createAccount(connected, instantClock()).read(['signIns', 'mfaDevices']);

  expect(signIns).toMatchObject({ state: 'read', asOf: '2026-11-01T09:00:00.000Z' });
  expect(known(signIns)?.filter(({ password }) => password !== null)).toEqual([
    {
      user: 'user0',
      password: {
        createdAt: '2026-03-01T00:00:00.000Z',
        resetRequired: false,
        changedAt: '2026-03-01T00:00:00.000Z',
      },
      lastUsedAt: null,
      from: { live: false, asOf: '2026-11-01T09:00:00.000Z' },
    },
  ]);
  expect(mfaDevices).toMatchObject({ state: 'read', asOf: '2026-11-01T09:00:00.000Z' });
  expect(known(mfaDevices)).toEqual([
    {
      serial: '',
      owner: { kind: 'user', name: 'user1' },
      kind: 'other',
      enabledAt: null,
      from: { live: false, asOf: '2026-11-01T09:00:00.000Z' },
    },
  ]);
  expect(connected.calls.filter(({ action }) => /GetCredentialReport|ListUsers/.test(action))).toHaveLength(2);
});

test('a passkey in the report counts until its owner is asked about, and that she has none is remembered', async () => {
  const passkey =
    '<SerialNumber>arn:aws:iam::123456789012:u2f/user/alice/key</SerialNumber><EnableDate>2026-05-03T00:00:00Z</EnableDate>';
  const kept = new Map([['alice', [passkey]]]);
  const names = ['alice', 'bora', 'carl'];
  const connected = await connectedTo(
    answering({
      'iam:ListUsers': {
        result: list(
          'Users',
          names.map((name) => user(name)),
        ),
      },
      'iam:ListVirtualMFADevices': { result: list('VirtualMFADevices', []) },
      'iam:ListMFADevices': ({ input }) => ({ result: list('MFADevices', kept.get(input.UserName ?? '') ?? []) }),
      'iam:GenerateCredentialReport': { result: '<State>COMPLETE</State>' },
      'iam:GetCredentialReport': {
        result: `<Content>${report(names.map((name) => `${name},arn,TRUE,no_information,${name === 'carl' ? 'FALSE' : 'TRUE'}`))}</Content><GeneratedTime>2026-11-01T11:58:00Z</GeneratedTime>`,
      },
    }),
  );
  const account = createAccount(connected, instantClock());
  const owners = (snapshot: Snapshot) =>
    known(snapshot.mfaDevices)?.map(({ owner, serial, from }) => [
      owner?.kind === 'user' && owner.name,
      serial,
      from?.live,
    ]);

  const first = await account.read(['mfaDevices'], undefined, undefined, []);
  const second = await account.read(['mfaDevices'], first, undefined, ['alice', 'bora']);
  kept.clear();
  const third = await account.read(['mfaDevices'], second, undefined, ['carl']);

  const serial = 'arn:aws:iam::123456789012:u2f/user/alice/key';
  expect(owners(first)).toEqual([
    ['alice', '', false],
    ['bora', '', false],
  ]);
  expect(owners(second)).toEqual([['alice', serial, true]]);
  expect(owners(third)).toEqual([['alice', serial, true]]);
  expect(
    connected.calls.filter(({ action }) => action === 'ListMFADevices').map(({ input }) => input.UserName),
  ).toEqual(names);
});

test('a report that does not say what a password or a key is has its user asked about', async () => {
  const columns = 'access_key_1_active,access_key_1_last_rotated,access_key_2_active,access_key_2_last_rotated';
  const rows = [
    `user,password_enabled,password_last_changed,${columns}`,
    'alice,true,not_supported,false,N/A,false,N/A',
    'bora,false,N/A,true,N/A,false,N/A',
    'carl,false,N/A,false,2026-03-01T00:00:00+00:00,false,N/A',
  ];
  const connected = await connectedTo(
    answering({
      'iam:ListUsers': {
        result: list(
          'Users',
          ['alice', 'bora', 'carl'].map((name) => user(name)),
        ),
      },
      'iam:GetLoginProfile': noSuchEntity,
      'iam:ListAccessKeys': { result: list('AccessKeyMetadata', []) },
      'iam:GenerateCredentialReport': { result: '<State>COMPLETE</State>' },
      'iam:GetCredentialReport': {
        result: `<Content>${Buffer.from(rows.join('\n')).toString('base64')}</Content><GeneratedTime>2026-11-01T11:58:00Z</GeneratedTime>`,
      },
    }),
  );

  const { signIns, accessKeys } = await createAccount(connected, instantClock()).read(
    ['signIns', 'accessKeys'],
    undefined,
    undefined,
    [],
  );

  expect(known(signIns)?.map(({ password, from }) => [password, from?.live])).toEqual([
    [null, true],
    [null, false],
    [null, false],
  ]);
  expect(known(accessKeys)).toMatchObject([
    { user: 'bora', keys: [], from: { live: true } },
    { user: 'carl', keys: [{ id: null, active: false, createdAt: '2026-03-01T00:00:00.000Z' }], from: { live: false } },
  ]);
});
