import { expect, test } from 'vitest';
import { createAccount } from '../../src/aws/account.ts';
import { CannotConnect } from '../../src/errors.ts';
import { known } from '../../src/model/reading.ts';
import { answering, list, members, noSuchEntity, user } from './answering.ts';
import { connectedTo, instantClock } from './connected.ts';

test('lists are read to the last page, an empty page on the way', async () => {
  const document = encodeURIComponent('{"Version":"2012-10-17","Statement":[]} 100%');
  const connected = await connectedTo(
    answering({
      'iam:GetAccountAuthorizationDetails': ({ input }) => {
        if (input.Marker === undefined) return { result: list('UserDetailList', [user('alice')], 'two') };
        if (input.Marker === 'two') return { result: list('UserDetailList', [], 'three') };
        const policy = `<PolicyName>p</PolicyName><Arn>arn:aws:iam::123456789012:policy/p</Arn><AttachmentCount>1</AttachmentCount><PolicyVersionList><member><VersionId>v10</VersionId><Document>${document}</Document><IsDefaultVersion>true</IsDefaultVersion></member><member><VersionId>v9</VersionId><Document>old</Document><IsDefaultVersion>false</IsDefaultVersion></member><member><VersionId>v8</VersionId><Document>old</Document><IsDefaultVersion>false</IsDefaultVersion></member></PolicyVersionList>`;
        return { result: members('UserDetailList', [user('bora')]) + list('Policies', [policy]) };
      },
    }),
  );
  const seen: unknown[] = [];

  const snapshot = await createAccount(connected, instantClock()).read(['authorization'], undefined, (...news) =>
    seen.push(news),
  );

  const authorization = known(snapshot.authorization);
  expect(authorization?.users.map(({ name }) => name)).toEqual(['alice', 'bora']);
  expect(authorization?.policies).toEqual([
    {
      name: 'p',
      arn: 'arn:aws:iam::123456789012:policy/p',
      document: '{"Version":"2012-10-17","Statement":[]} 100%',
      awsManaged: false,
      versions: 3,
      olderVersions: ['v8', 'v9'],
      attachments: 1,
    },
  ]);
  expect(
    connected.calls.filter(({ action }) => action !== 'GetCallerIdentity').map(({ input }) => input),
  ).toMatchObject([{ MaxItems: '1000' }, { Marker: 'two' }, { Marker: 'three' }]);
  expect(seen).toEqual([
    ['authorization', 0, null],
    ['authorization', 1, null],
    ['authorization', 1, null],
    ['authorization', 3, 3],
  ]);
});

test('a list that is cut off and names no next page is unreadable, not short', async () => {
  const connected = await connectedTo(
    answering({ 'iam:GetAccountAuthorizationDetails': { result: '<IsTruncated>true</IsTruncated>' } }),
  );

  const { authorization } = await createAccount(connected, instantClock()).read(['authorization']);

  expect(authorization).toMatchObject({ state: 'unreadable', action: 'iam:GetAccountAuthorizationDetails' });
});

test('each refused part says which action was refused, and the rest is read', async () => {
  const connected = await connectedTo(
    answering({
      'iam:ListUsers': { result: list('Users', [user('alice')]) },
      'iam:ListVirtualMFADevices': { result: list('VirtualMFADevices', []) },
      'iam:GetAccountPasswordPolicy': noSuchEntity,
    }),
    'arn:aws:iam::123456789012:user/alice',
  );

  const snapshot = await createAccount(connected, instantClock()).read();

  const refused = (action: string) => ({ state: 'unreadable', action, reason: `may not ${action.slice(4)}` });
  expect(snapshot).toMatchObject({
    summary: refused('iam:GetAccountSummary'),
    alias: refused('iam:ListAccountAliases'),
    passwordPolicy: { state: 'read', value: null, asOf: '2026-11-01T12:00:00.000Z' },
    authorization: refused('iam:GetAccountAuthorizationDetails'),
    signIns: refused('iam:GetLoginProfile'),
    mfaDevices: refused('iam:ListMFADevices'),
    rootCredentials: { state: 'unreadable', action: 'iam:ListAccessKeys' },
    credentialReport: refused('iam:GenerateCredentialReport'),
    simulations: { state: 'unreadable', action: 'iam:SimulatePrincipalPolicy', reason: 'not asked for yet' },
  });
});

test('a read of some parts keeps the others as they were', async () => {
  const connected = await connectedTo(
    answering({
      'iam:ListAccountAliases': { result: list('AccountAliases', ['acme']) },
      'iam:GetAccountPasswordPolicy': noSuchEntity,
    }),
  );
  const clock = instantClock();
  const account = createAccount(connected, clock);

  const first = await account.read(['alias']);
  await clock.sleep(60_000);
  const second = await account.read(['passwordPolicy'], first);

  expect(first.passwordPolicy).toMatchObject({ state: 'unreadable', reason: 'not asked for yet' });
  expect(second.alias).toBe(first.alias);
  expect(second.passwordPolicy).toMatchObject({ state: 'read', asOf: '2026-11-01T12:01:00.000Z' });
});

test.each([
  [{ error: 'ExpiredToken', status: 403 }, 'expired'],
  [{ fails: Object.assign(new Error('no such host'), { code: 'ENOTFOUND' }) }, 'no-network'],
] as const)('where nothing can be read at all, reading fails', async (answer, problem) => {
  const account = createAccount(await connectedTo(() => answer), instantClock());

  await expect(account.read(['alias'])).rejects.toMatchObject({ problem });
  await expect(account.read()).rejects.toBeInstanceOf(CannotConnect);
});

test('sign-ins are read user by user, and counted', async () => {
  const connected = await connectedTo(
    answering({
      'iam:ListUsers': {
        result: list('Users', [
          user('alice', '<PasswordLastUsed>2026-10-01T00:00:00Z</PasswordLastUsed>'),
          user('bora'),
        ]),
      },
      'iam:GetLoginProfile': ({ input }) =>
        input.UserName === 'bora'
          ? noSuchEntity
          : {
              result:
                '<LoginProfile><UserName>alice</UserName><CreateDate>2026-02-01T00:00:00Z</CreateDate><PasswordResetRequired>true</PasswordResetRequired></LoginProfile>',
            },
    }),
  );
  const seen: unknown[] = [];

  const { signIns } = await createAccount(connected, instantClock()).read(['signIns'], undefined, (...news) =>
    seen.push(news),
  );

  expect(known(signIns)).toEqual([
    {
      user: 'alice',
      password: { createdAt: '2026-02-01T00:00:00.000Z', resetRequired: true, changedAt: null },
      lastUsedAt: '2026-10-01T00:00:00.000Z',
    },
    { user: 'bora', password: null, lastUsedAt: null },
  ]);
  expect(seen.slice(-2)).toEqual([
    ['signIns', 1, 2],
    ['signIns', 2, 2],
  ]);
});

test('MFA devices: root’s is told by its owner, an orphan has none, passkeys are asked for user by user', async () => {
  const virtual = (name: string, owner: string) =>
    `<SerialNumber>arn:aws:iam::123456789012:mfa/${name}</SerialNumber>${owner}`;
  const connected = await connectedTo(
    answering({
      'iam:ListUsers': { result: list('Users', [user('alice'), user('bora')]) },
      'iam:ListVirtualMFADevices': {
        result: list('VirtualMFADevices', [
          virtual(
            'phone',
            '<User><Arn>arn:aws:iam::123456789012:root</Arn></User><EnableDate>2026-05-01T00:00:00Z</EnableDate>',
          ),
          virtual('alice', `<User>${user('alice')}</User><EnableDate>2026-05-02T00:00:00Z</EnableDate>`),
          virtual('orphan', ''),
        ]),
      },
      'iam:ListMFADevices': {
        result: list('MFADevices', [
          '<UserName>bora</UserName><SerialNumber>arn:aws:iam::123456789012:u2f/user/bora/key-1</SerialNumber><EnableDate>2026-05-03T00:00:00Z</EnableDate>',
        ]),
      },
    }),
  );

  const { mfaDevices } = await createAccount(connected, instantClock()).read(['mfaDevices']);

  expect(known(mfaDevices)).toMatchObject([
    { serial: 'arn:aws:iam::123456789012:mfa/phone', owner: { kind: 'root' }, kind: 'virtual' },
    { owner: { kind: 'user', name: 'alice' }, kind: 'virtual', enabledAt: '2026-05-02T00:00:00.000Z' },
    { owner: null, kind: 'virtual', enabledAt: null },
    { owner: { kind: 'user', name: 'bora' }, kind: 'other', serial: 'arn:aws:iam::123456789012:u2f/user/bora/key-1' },
  ]);
  expect(connected.calls.filter(({ action }) => action === 'ListMFADevices')).toHaveLength(1);
});

test('root sees its own keys and certificates', async () => {
  const connected = await connectedTo(
    answering({
      'iam:ListAccessKeys': {
        result: list('AccessKeyMetadata', [
          '<AccessKeyId>AKIA1</AccessKeyId><Status>Active</Status><CreateDate>2026-01-01T00:00:00Z</CreateDate>',
          '<AccessKeyId>AKIA2</AccessKeyId><Status>Inactive</Status><CreateDate>2026-01-02T00:00:00Z</CreateDate>',
        ]),
      },
      'iam:GetAccessKeyLastUsed': ({ input }) => ({
        result:
          input.AccessKeyId === 'AKIA1'
            ? '<AccessKeyLastUsed><LastUsedDate>2026-10-01T00:00:00Z</LastUsedDate><ServiceName>s3</ServiceName><Region>eu-west-1</Region></AccessKeyLastUsed>'
            : '<AccessKeyLastUsed><ServiceName>N/A</ServiceName><Region>N/A</Region></AccessKeyLastUsed>',
      }),
      'iam:ListSigningCertificates': { result: list('Certificates', []) },
    }),
  );

  const { rootCredentials } = await createAccount(connected, instantClock()).read(['rootCredentials']);

  expect(known(rootCredentials)).toEqual({
    keys: [
      {
        id: 'AKIA1',
        active: true,
        createdAt: '2026-01-01T00:00:00.000Z',
        lastUsed: { at: '2026-10-01T00:00:00.000Z', service: 's3', region: 'eu-west-1' },
      },
      { id: 'AKIA2', active: false, createdAt: '2026-01-02T00:00:00.000Z', lastUsed: null },
    ],
    certificates: [],
  });
  expect(connected.calls.find(({ action }) => action === 'ListAccessKeys')?.input).not.toHaveProperty('UserName');
});

test('administrators are simulated with MFA present, on request', async () => {
  const admins =
    '<GroupName>Admins</GroupName><AttachedManagedPolicies><member><PolicyName>AdministratorAccess</PolicyName><PolicyArn>arn:aws:iam::aws:policy/AdministratorAccess</PolicyArn></member></AttachedManagedPolicies>';
  const inAdmins = '<GroupList><member>Admins</member></GroupList>';
  const verdict = (action: string, decision: string) =>
    `<EvalActionName>${action}</EvalActionName><EvalDecision>${decision}</EvalDecision>`;
  const connected = await connectedTo(
    answering({
      'iam:GetAccountAuthorizationDetails': {
        result:
          members('UserDetailList', [user('alice', inAdmins), user('bora', inAdmins), user('carl')]) +
          list('GroupDetailList', [admins]),
      },
      'iam:SimulatePrincipalPolicy': ({ input }) => ({
        result: list(
          'EvaluationResults',
          Object.entries(input)
            .filter(([key]) => key.startsWith('ActionNames'))
            .map(([, action]) =>
              verdict(
                action,
                action === 's3:CreateBucket' && /bora/.test(input.PolicySourceArn ?? '') ? 'explicitDeny' : 'allowed',
              ),
            ),
        ),
      }),
    }),
  );

  const { simulations } = await createAccount(connected, instantClock()).read(['simulations']);

  expect(known(simulations)).toEqual({ alice: 'allowed', bora: 'denied' });
  expect(connected.calls.at(-1)?.input).toMatchObject({
    'ContextEntries.member.1.ContextKeyName': 'aws:MultiFactorAuthPresent',
    'ContextEntries.member.1.ContextKeyValues.member.1': 'true',
  });
});

test('an answer that is not AWS’s is unreadable, by its HTTP status', async () => {
  const connected = await connectedTo(() => ({ page: '<html><title>Not here</html>', status: 404 }));

  const { alias } = await createAccount(connected, instantClock()).read(['alias']);

  expect(alias).toEqual({ state: 'unreadable', action: 'iam:ListAccountAliases', reason: 'HTTP 404' });
});
