import { CreateUserCommand, GetUserCommand, ListUsersCommand } from '@aws-sdk/client-iam';
import { AssumeRoleCommand, type AssumeRoleCommandInput, GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { expect, test } from 'vitest';
import { type Practice, practice, refusal } from '../support/practice.ts';

const account = '444455556666';
const RoleArn = `arn:aws:iam::${account}:role/reader`;
const operator = `arn:aws:iam::${account}:user/practice-operator`;
const document = (statement: object) => JSON.stringify({ Version: '2012-10-17', Statement: statement });
const allow = (Action: string) => document({ Effect: 'Allow', Action, Resource: '*' });

/** The role `reader` with some trust, and a client of the operator's key; the operator is an administrator unless said. */
function trusting(trust: object, { administrator = true } = {}) {
  const built = practice({ scenario: 'blank' });
  const AssumeRolePolicyDocument = document({ Effect: 'Allow', Action: 'sts:AssumeRole', ...trust });
  expect(built.ask('CreateRole', { RoleName: 'reader', AssumeRolePolicyDocument }).code).toBe('Success');
  built.ask('PutRolePolicy', { RoleName: 'reader', PolicyName: 'p', PolicyDocument: allow('iam:List*') });
  const PolicyArn = 'arn:aws:iam::aws:policy/AdministratorAccess';
  if (!administrator) built.ask('DetachUserPolicy', { UserName: 'practice-operator', PolicyArn });
  return { ...built, operator: clientsOfKey(built) };
}

function clientsOfKey({ account: { state }, clientsOf }: Practice) {
  const { id: accessKeyId = '', secret: secretAccessKey = '' } = state().keys[0] ?? {};
  return clientsOf({ accessKeyId, secretAccessKey });
}

type Trusting = ReturnType<typeof trusting>;

async function assume({ operator, clientsOf }: Trusting, more: Partial<AssumeRoleCommandInput> = {}) {
  const input = { RoleArn, RoleSessionName: 'morning', ...more };
  const { Credentials, ...answer } = await operator.sts.send(new AssumeRoleCommand(input));
  const { AccessKeyId = '', SecretAccessKey = '', SessionToken = '' } = Credentials ?? {};
  const keys = { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken };
  return { ...answer, ...clientsOf(keys) };
}

const notAuthorised = {
  name: 'AccessDenied',
  status: 403,
  message: `User: ${operator} is not authorized to perform: sts:AssumeRole on resource: ${RoleArn}`,
};

test('a role session acts as the role, with the role’s rights', async () => {
  const built = trusting({ Principal: { AWS: account } });
  const { sts, iam, AssumedRoleUser } = await assume(built);
  const arn = `arn:aws:sts::${account}:assumed-role/reader/morning`;

  expect(AssumedRoleUser).toMatchObject({ Arn: arn, AssumedRoleId: expect.stringMatching(/^AROA.*:morning$/) });
  expect(await sts.send(new GetCallerIdentityCommand())).toMatchObject({ Arn: arn, Account: account });
  expect((await iam.send(new ListUsersCommand())).Users).toHaveLength(1);
  expect(await refusal(iam.send(new CreateUserCommand({ UserName: 'x' })))).toMatchObject({
    name: 'AccessDenied',
    message: `User: ${arn} is not authorized to perform: iam:CreateUser on resource: arn:aws:iam::${account}:user/x because no identity-based policy allows the iam:CreateUser action`,
  });
  expect(built.ask('GetRole', { RoleName: 'reader' }).body).toMatch(/<RoleLastUsed><LastUsedDate>.*<Region>us-east-1/);
});

test('a role has no user of its own to speak of', async () => {
  const built = trusting({ Principal: { AWS: account } });
  built.ask('PutRolePolicy', { RoleName: 'reader', PolicyName: 'p', PolicyDocument: allow('*') });
  const { iam } = await assume(built);

  expect(await refusal(iam.send(new GetUserCommand({})))).toMatchObject({
    name: 'ValidationError',
    message: 'Must specify userName when calling with non-User credentials',
  });
});

test('a session’s own policies narrow what it may do, and are named when they do', async () => {
  const built = trusting({ Principal: { AWS: account } });
  const narrow = await assume(built, { Policy: allow('iam:ListGroups') });
  const denied = await assume(built, { Policy: document({ Effect: 'Deny', Action: '*', Resource: '*' }) });
  const wide = await assume(built, { PolicyArns: [{ arn: 'arn:aws:iam::aws:policy/ReadOnlyAccess' }] });

  expect((await refusal(narrow.iam.send(new ListUsersCommand()))).message).toMatch(
    /because no session policy allows the iam:ListUsers action$/,
  );
  expect((await refusal(denied.iam.send(new ListUsersCommand()))).message).toMatch(
    /with an explicit deny in a session policy$/,
  );
  expect((await wide.iam.send(new ListUsersCommand())).Users).toHaveLength(1);
  expect(wide.PackedPolicySize).toBeDefined();
});

test.each([
  ['names the account', { Principal: { AWS: account } }, true, true],
  ['names the account, and the user may not', { Principal: { AWS: account } }, false, false],
  ['names the user, who needs no right of their own', { Principal: { AWS: operator } }, false, true],
  ['trusts a service only', { Principal: { Service: 'ec2.amazonaws.com' } }, true, false],
  ['trusts another account', { Principal: { AWS: '123456789012' } }, true, false],
  ['excludes the user', { NotPrincipal: { AWS: operator } }, true, false],
])('trust that %s', async (_name, trust, administrator, allowed) => {
  const built = trusting(trust, { administrator });
  const attempt = assume(built);

  if (allowed) expect((await attempt).AssumedRoleUser?.Arn).toContain('assumed-role/reader');
  else expect(await refusal(attempt)).toEqual(notAuthorised);
});

test('trust on a condition: an external id, MFA', async () => {
  const external = trusting({ Principal: '*', Condition: { StringEquals: { 'sts:ExternalId': 'right' } } });
  const mfa = trusting({ Principal: '*', Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } });
  const SerialNumber = `arn:aws:iam::${account}:mfa/phone`;
  mfa.ask('CreateVirtualMFADevice', { VirtualMFADeviceName: 'phone' });
  const codes = { AuthenticationCode1: mfa.codeOf(SerialNumber, -1), AuthenticationCode2: mfa.codeOf(SerialNumber) };
  mfa.ask('EnableMFADevice', { UserName: 'practice-operator', SerialNumber, ...codes });

  expect(await refusal(assume(external))).toEqual(notAuthorised);
  expect((await assume(external, { ExternalId: 'right' })).AssumedRoleUser).toBeDefined();
  expect(await refusal(assume(mfa))).toEqual(notAuthorised);
  expect((await assume(mfa, { SerialNumber, TokenCode: mfa.codeOf(SerialNumber) })).AssumedRoleUser).toBeDefined();
});

test('sessions are limited in length, and root assumes nothing', async () => {
  const built = trusting({ Principal: '*' });
  const asRoot = built.sts().send(new AssumeRoleCommand({ RoleArn, RoleSessionName: 'morning' }));

  expect(await refusal(assume(built, { DurationSeconds: 7200 }))).toMatchObject({
    name: 'ValidationError',
    message: 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
  });
  expect(await refusal(asRoot)).toMatchObject({ message: 'Roles may not be assumed by root accounts.' });
});

test('a session ends with its role', async () => {
  const built = trusting({ Principal: '*' });
  const { sts } = await assume(built);
  built.ask('DeleteRolePolicy', { RoleName: 'reader', PolicyName: 'p' });
  built.ask('DeleteRole', { RoleName: 'reader' });

  expect(await refusal(sts.send(new GetCallerIdentityCommand()))).toMatchObject({ name: 'InvalidClientTokenId' });
});
