import { expect, test } from 'vitest';
import { AccessDenied } from '../../src/errors.ts';
import type { ClearedWrite } from '../../src/model/account.ts';
import type { Write } from '../../src/model/change.ts';
import { known } from '../../src/model/reading.ts';
import { secret } from '../../src/model/secret.ts';
import { partActions, type Snapshot, snapshotParts } from '../../src/model/snapshot.ts';
import { type Practice, practice } from '../support/practice.ts';
import { practised } from './practised.ts';

const cleared = (write: Write): ClearedWrite => ({ ...write, clearedBy: 'lock-out guard' });
const Tags = [{ Key: 'offroot:created', Value: '2026-11-20' }];
const PolicyDocument = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }],
});

/** alice in Admins, with a password: made by the writer. */
async function setUpAlice(practiced: Practice) {
  const account = await practised(practiced);
  const write = (change: Write) => account.write(cleared(change));
  const user = await write({ action: 'iam:CreateUser', input: { UserName: 'alice', Tags } });
  const group = await write({ action: 'iam:CreateGroup', input: { GroupName: 'Admins' } });
  const PolicyArn = 'arn:aws:iam::aws:policy/AdministratorAccess';
  await write({ action: 'iam:AttachGroupPolicy', input: { GroupName: 'Admins', PolicyArn } });
  await write({ action: 'iam:AddUserToGroup', input: { GroupName: 'Admins', UserName: 'alice' } });
  const Password = secret('Correct-Horse-7-Battery');
  await write({
    action: 'iam:CreateLoginProfile',
    input: { UserName: 'alice', Password, PasswordResetRequired: true },
  });
  return { account, write, user, group };
}

test('a new account is read whole as root', async () => {
  const { read, connection } = await practised(practice());

  const snapshot = await read();

  expect(connection).toMatchObject({ practice: true, identity: { kind: 'root', partition: 'aws' } });
  expect(snapshot).toMatchObject({
    summary: { state: 'read', value: { rootMfaEnabled: false, rootAccessKeysPresent: false } },
    alias: { state: 'read', value: null },
    passwordPolicy: { state: 'read', value: null },
    authorization: { state: 'read', value: { users: [], groups: [] } },
    signIns: { state: 'read', value: [] },
    mfaDevices: { state: 'read', value: [] },
    rootCredentials: { state: 'read', value: { keys: [], certificates: [] } },
    credentialReport: { state: 'read', value: { rows: [{ user: '<root_account>' }] } },
    simulations: { state: 'unreadable' },
  });
});

test('people and groups are written and read back', async () => {
  const { account, user, group } = await setUpAlice(practice());

  const { authorization, signIns, simulations } = await account.read(['authorization', 'signIns', 'simulations']);

  expect(user).toMatchObject({ created: expect.stringMatching(/:user\/alice$/), reveal: null });
  expect(user.requestId).not.toBe('');
  expect(group.created).toMatch(/:group\/Admins$/);
  const attached = [{ name: 'AdministratorAccess', arn: 'arn:aws:iam::aws:policy/AdministratorAccess' }];
  expect(known(authorization)).toMatchObject({
    users: [{ name: 'alice', groups: ['Admins'], tags: { 'offroot:created': '2026-11-20' }, boundary: null }],
    groups: [{ name: 'Admins', attached, inline: [] }],
    policies: [{ name: 'AdministratorAccess', awsManaged: true, document: expect.stringContaining('"*"') }],
  });
  expect(known(signIns)).toMatchObject([{ user: 'alice', password: { resetRequired: true }, lastUsedAt: null }]);
  expect(known(simulations)).toEqual({ alice: 'allowed' });
});

test('policy, alias and password policy are written, read back and taken back', async () => {
  const practiced = practice();
  const account = await practised(practiced);
  const write = (change: Write) => account.write(cleared(change));
  const settings = {
    MinimumPasswordLength: 14,
    RequireUppercaseCharacters: true,
    RequireLowercaseCharacters: true,
    RequireNumbers: true,
    RequireSymbols: true,
    AllowUsersToChangePassword: true,
    HardExpiry: false,
    PasswordReusePrevention: 24,
  };

  const policy = await write({
    action: 'iam:CreatePolicy',
    input: { PolicyName: 'dev', PolicyDocument, Description: 'd', Tags },
  });
  const PolicyArn = policy.created ?? '';
  await write({ action: 'iam:CreatePolicyVersion', input: { PolicyArn, PolicyDocument, SetAsDefault: true } });
  await write({ action: 'iam:CreateAccountAlias', input: { AccountAlias: 'acme-practice' } });
  await write({ action: 'iam:UpdateAccountPasswordPolicy', input: settings });
  const made = await account.read(['authorization', 'alias', 'passwordPolicy']);
  await write({ action: 'iam:DeleteAccountAlias', input: { AccountAlias: 'acme-practice' } });
  await write({ action: 'iam:DeleteAccountPasswordPolicy', input: {} });
  const undone = await account.read(['alias', 'passwordPolicy']);

  expect(known(made.authorization)?.policies).toEqual([
    {
      name: 'dev',
      arn: PolicyArn,
      document: PolicyDocument,
      awsManaged: false,
      versions: 2,
      olderVersions: ['v1'],
      attachments: 0,
    },
  ]);
  expect(known(made.alias)).toBe('acme-practice');
  expect(known(made.passwordPolicy)).toEqual({
    minimumLength: 14,
    requireUppercase: true,
    requireLowercase: true,
    requireNumbers: true,
    requireSymbols: true,
    reusePrevention: 24,
    maxAgeDays: 0,
    hardExpiry: false,
    usersMayChange: true,
  });
  expect([known(undone.alias), known(undone.passwordPolicy)]).toEqual([null, null]);
});

test('a device is made, its seed works on the phone, and an orphan is seen', async () => {
  const practiced = practice();
  const { account, write } = await setUpAlice(practiced);

  const device = await write({
    action: 'iam:CreateVirtualMFADevice',
    input: { VirtualMFADeviceName: 'alice', Tags },
  });
  const SerialNumber = device.created ?? '';
  const orphaned = await account.read(['mfaDevices']);
  const seed = device.reveal?.open() ?? '';
  const entry = practiced.account.desk.phone.scan(`otpauth://totp/AWS:alice?secret=${seed}`);
  await write({
    action: 'iam:EnableMFADevice',
    input: {
      UserName: 'alice',
      SerialNumber,
      AuthenticationCode1: secret(entry.code),
      AuthenticationCode2: secret(entry.nextCode),
    },
  });
  const enrolled = await account.read(['mfaDevices']);

  expect(seed).toMatch(/^[A-Z2-7]{64}$/);
  expect(JSON.stringify(device)).not.toContain(seed);
  expect(known(orphaned.mfaDevices)).toEqual([{ serial: SerialNumber, owner: null, kind: 'virtual', enabledAt: null }]);
  expect(known(enrolled.mfaDevices)).toEqual([
    {
      serial: SerialNumber,
      owner: { kind: 'user', name: 'alice' },
      kind: 'virtual',
      enabledAt: expect.stringMatching(/^2026/),
    },
  ]);
});

test('everything made can be removed again', async () => {
  const { account, write } = await setUpAlice(practice());
  const PolicyArn = 'arn:aws:iam::aws:policy/AdministratorAccess';

  await write({ action: 'iam:DeleteLoginProfile', input: { UserName: 'alice' } });
  await write({ action: 'iam:RemoveUserFromGroup', input: { GroupName: 'Admins', UserName: 'alice' } });
  await write({ action: 'iam:DeleteUser', input: { UserName: 'alice' } });
  await write({ action: 'iam:DetachGroupPolicy', input: { GroupName: 'Admins', PolicyArn } });
  await write({ action: 'iam:DeleteGroup', input: { GroupName: 'Admins' } });

  expect(known((await account.read(['authorization'])).authorization)).toMatchObject({ users: [], groups: [] });
});

test('root switches its own key off and deletes it', async () => {
  const practiced = practice();
  const account = await practised(practiced);
  const made = practiced.account.desk.console;
  made.signInAsRoot({});
  const key = made.addRootAccessKey();
  const AccessKeyId = key.ok ? key.keyId : '';

  const before = await account.read(['rootCredentials', 'summary']);
  await account.write(cleared({ action: 'iam:UpdateAccessKey', input: { AccessKeyId, Status: 'Inactive' } }));
  const off = await account.read(['rootCredentials']);
  await account.write(cleared({ action: 'iam:DeleteAccessKey', input: { AccessKeyId } }));
  const after = await account.read(['rootCredentials', 'summary']);

  expect(known(before.rootCredentials)?.keys).toMatchObject([{ id: AccessKeyId, active: true, lastUsed: null }]);
  expect(known(before.summary)?.rootAccessKeysPresent).toBe(true);
  expect(known(off.rootCredentials)?.keys).toMatchObject([{ active: false }]);
  expect(known(after.rootCredentials)?.keys).toEqual([]);
  expect(known(after.summary)?.rootAccessKeysPresent).toBe(false);
});

test('a user with no rights reads nothing, and each part says which action was refused', async () => {
  const practiced = practice();
  const root = await practised(practiced);
  await root.write(cleared({ action: 'iam:CreateUser', input: { UserName: 'nobody', Tags } }));
  const nobody = await practised(practiced, 'nobody');

  const { connection, ...parts }: Snapshot = await nobody.read(
    snapshotParts.filter((part) => !['otherCredentials', 'serviceUse', 'resources'].includes(part)),
  );

  expect(connection.identity).toMatchObject({ kind: 'user', name: 'nobody' });
  const actions = Object.entries(parts).map(([part, reading]) => [
    part,
    reading.state === 'unreadable' ? reading.action : 'read',
  ]);
  expect(Object.fromEntries(actions)).toEqual({
    summary: 'iam:GetAccountSummary',
    alias: 'iam:ListAccountAliases',
    passwordPolicy: 'iam:GetAccountPasswordPolicy',
    authorization: 'iam:GetAccountAuthorizationDetails',
    signIns: 'iam:ListUsers',
    mfaDevices: expect.stringMatching(/^iam:List(Users|VirtualMFADevices)$/),
    rootCredentials: 'iam:ListAccessKeys',
    credentialReport: 'iam:GenerateCredentialReport',
    simulations: 'iam:GetAccountAuthorizationDetails',
    accessKeys: 'iam:ListUsers',
    serverCertificates: 'iam:ListServerCertificates',
    contacts: 'account:GetAlternateContact',
    instances: 'ec2:DescribeRegions',
    analyzers: partActions.analyzers,
    watchers: partActions.watchers,
    budgets: partActions.budgets,
    rootAlarms: partActions.rootAlarms,
    oidcProviders: partActions.oidcProviders,
    otherCredentials: partActions.otherCredentials,
    keyWatches: partActions.keyWatches,
    rootEvents: partActions.rootEvents,
    serviceUse: partActions.serviceUse,
    resources: partActions.resources,
    trails: partActions.trails,
    oneself: 'iam:GetUser',
  });
  expect(parts.summary).toMatchObject({ reason: expect.stringContaining('not authorized') });
});

test('a refused write names action and principal, and holds no secret', async () => {
  const practiced = practice();
  const { write } = await setUpAlice(practiced);
  await write({ action: 'iam:CreateUser', input: { UserName: 'nobody', Tags } });
  const nobody = await practised(practiced, 'nobody');
  const change = (password: string) =>
    cleared({
      action: 'iam:UpdateLoginProfile',
      input: { UserName: 'alice', Password: secret(password), PasswordResetRequired: false },
    });

  const denied = await nobody.write(change('sEcReT-password-1')).catch((error: unknown) => error);
  const refused = await write(change('aB1')).catch((error: unknown) => error);

  expect(denied).toBeInstanceOf(AccessDenied);
  expect(denied).toMatchObject({
    action: 'iam:UpdateLoginProfile',
    principal: expect.stringMatching(/:user\/nobody$/),
    message: expect.stringContaining('iam:UpdateLoginProfile'),
  });
  expect(refused).toMatchObject({ name: 'WriteRefused', code: 'PasswordPolicyViolation' });
  for (const error of [denied, refused]) {
    expect(error).not.toHaveProperty('cause');
    expect(JSON.stringify(error) + String(error)).not.toContain('sEcReT');
  }
});
