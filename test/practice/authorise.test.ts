import { expect, test } from 'vitest';
import { type Practice, practice } from '../support/practice.ts';

const document = (...Statement: readonly object[]) => JSON.stringify({ Version: '2012-10-17', Statement });
const put = ({ ask }: Practice, UserName: string, ...statements: readonly object[]) =>
  ask('PutUserPolicy', { UserName, PolicyName: 'own', PolicyDocument: document(...statements) });

test('who has no policy may do nothing but say who they are', () => {
  const built = practice();
  built.addUser('alice');

  expect(built.ask('GetCallerIdentity', {}, 'alice').code).toBe('Success');
  expect(built.ask('ListUsers', {}, 'alice')).toMatchObject({
    status: 403,
    code: 'AccessDenied',
    message:
      'User: arn:aws:iam::111122223333:user/alice is not authorized to perform: iam:ListUsers on resource: arn:aws:iam::111122223333:user/ because no identity-based policy allows the iam:ListUsers action',
  });
});

test('an explicit deny wins over an administrator policy, and says so', () => {
  const built = practice();
  built.addUser('alice', { policy: 'AdministratorAccess' });
  put(built, 'alice', { Effect: 'Deny', Action: 'iam:DeleteUser', Resource: '*' });

  expect(built.ask('CreateUser', { UserName: 'bob' }, 'alice').code).toBe('Success');
  expect(built.ask('DeleteUser', { UserName: 'bob' }, 'alice').message).toBe(
    'User: arn:aws:iam::111122223333:user/alice is not authorized to perform: iam:DeleteUser on resource: arn:aws:iam::111122223333:user/bob with an explicit deny in an identity-based policy',
  );
});

test('rights come from groups, and names resolve to the canonical ARN', () => {
  const built = practice();
  built.addUser('alice');
  built.ask('CreateGroup', { GroupName: 'Helpers' });
  built.ask('AddUserToGroup', { GroupName: 'Helpers', UserName: 'alice' });
  const Resource = 'arn:aws:iam::*:user/$' + '{aws:username}';
  const PolicyDocument = document({ Effect: 'Allow', Action: 'iam:GetUser', Resource });
  built.ask('PutGroupPolicy', { GroupName: 'Helpers', PolicyName: 'self', PolicyDocument });

  const codes = [{}, { UserName: 'ALICE' }, { UserName: 'bob' }].map(
    (params) => built.ask('GetUser', params, 'alice').code,
  );

  expect(codes).toEqual(['Success', 'Success', 'AccessDenied']);
});

test('a permissions boundary limits what policies allow', () => {
  const built = practice();
  built.addUser('alice', { policy: 'AdministratorAccess' });
  built.ask('PutUserPermissionsBoundary', {
    UserName: 'alice',
    PermissionsBoundary: 'arn:aws:iam::aws:policy/ReadOnlyAccess',
  });

  expect(built.ask('ListUsers', {}, 'alice').code).toBe('Success');
  expect(built.ask('CreateUser', { UserName: 'bob' }, 'alice').message).toContain(
    'because no permissions boundary allows the iam:CreateUser action',
  );
});

const denyWithoutMfa = (operator: string) => ({
  Effect: 'Deny',
  Action: 'iam:ListUsers',
  Resource: '*',
  Condition: { [operator]: { 'aws:MultiFactorAuthPresent': 'false' } },
});

test.each([
  { operator: 'Bool', session: 'AccessDenied', key: 'Success' },
  { operator: 'BoolIfExists', session: 'AccessDenied', key: 'AccessDenied' },
])('$operator on MFA denies a session without it; a long-term key: $key', ({ operator, session, key }) => {
  const built = practice();
  built.addUser('alice', { policy: 'AdministratorAccess' });
  built.addUser('mia', { policy: 'AdministratorAccess', mfa: true });
  for (const name of ['alice', 'mia']) put(built, name, denyWithoutMfa(operator));
  built.ask('CreateAccessKey', { UserName: 'mia' });
  const keyId = built.account.state().keys[0]?.id ?? '';
  const fields = new Map([
    ['Action', 'ListUsers'],
    ['Version', '2010-05-08'],
  ]);
  const credentials = { keyId, token: undefined };
  const byKey = built.account.answer({ service: 'iam', region: 'us-east-1', credentials, fields });

  expect(built.ask('ListUsers', {}, 'alice').code).toBe(session);
  expect(built.ask('ListUsers', {}, 'mia').code).toBe('Success');
  expect(byKey.status).toBe(key === 'Success' ? 200 : 403);
});

test('the password policy alone may let users change their own password, and no one else the policy', () => {
  const built = practice();
  built.addUser('alice');
  const change = () =>
    built.ask('ChangePassword', { OldPassword: 'Practice-makes-1', NewPassword: 'Practice-makes-2' }, 'alice').code;

  const before = change();
  built.ask('UpdateAccountPasswordPolicy', { AllowUsersToChangePassword: 'true' });

  expect(before).toBe('AccessDenied');
  expect(built.ask('GetAccountPasswordPolicy', {}, 'alice').code).toBe('Success');
  expect(change()).toBe('Success');
  expect(change()).toBe('AccessDenied');
  expect(built.ask('DeleteAccountPasswordPolicy', {}, 'alice').code).toBe('AccessDenied');
});

test('a boundary that denies says so, whatever policies allow', () => {
  const built = practice();
  built.addUser('alice', { policy: 'AdministratorAccess' });
  const PolicyDocument = document(
    { Effect: 'Allow', Action: '*', Resource: '*' },
    { Effect: 'Deny', Action: 'iam:ListUsers', Resource: '*' },
  );
  built.ask('CreatePolicy', { PolicyName: 'edge', PolicyDocument });
  const PermissionsBoundary = 'arn:aws:iam::111122223333:policy/edge';
  built.ask('PutUserPermissionsBoundary', { UserName: 'alice', PermissionsBoundary });

  expect(built.ask('ListGroups', {}, 'alice').code).toBe('Success');
  expect(built.ask('ListUsers', {}, 'alice').message).toContain('with an explicit deny in a permissions boundary');
});

test('conditions on the time and the address of a request are held to', () => {
  const built = practice();
  built.addUser('alice');
  const allow = { Effect: 'Allow', Resource: '*' };
  put(
    built,
    'alice',
    { ...allow, Action: 'iam:ListUsers', Condition: { DateLessThan: { 'aws:CurrentTime': '2026-11-20T10:00:00Z' } } },
    { ...allow, Action: 'iam:ListGroups', Condition: { IpAddress: { 'aws:SourceIp': '127.0.0.0/8' } } },
    { ...allow, Action: 'iam:ListRoles', Condition: { IpAddress: { 'aws:SourceIp': '192.0.2.0/24' } } },
  );
  const codes = () => ['ListUsers', 'ListGroups', 'ListRoles'].map((action) => built.ask(action, {}, 'alice').code);

  const before = codes();
  built.clock.advance(2 * 3_600_000);

  expect(before).toEqual(['Success', 'Success', 'AccessDenied']);
  expect(codes()).toEqual(['AccessDenied', 'Success', 'AccessDenied']);
});

test('the simulator judges as the account does, with the context it is given', () => {
  const built = practice();
  built.addUser('alice', { policy: 'AdministratorAccess' });
  put(built, 'alice', { ...denyWithoutMfa('BoolIfExists'), Action: '*' });
  const asked = {
    PolicySourceArn: 'arn:aws:iam::111122223333:user/alice',
    'ActionNames.member.1': 'iam:CreateUser',
    'ContextEntries.member.1.ContextKeyName': 'aws:MultiFactorAuthPresent',
    'ContextEntries.member.1.ContextKeyType': 'boolean',
  };
  const decision = (mfa: string) =>
    /<EvalDecision>(.*?)</.exec(
      built.ask('SimulatePrincipalPolicy', { ...asked, 'ContextEntries.member.1.ContextKeyValues.member.1': mfa }).body,
    )?.[1];

  expect([decision('true'), decision('false')]).toEqual(['allowed', 'explicitDeny']);
  expect(
    built.ask('SimulatePrincipalPolicy', { ...asked, PolicySourceArn: 'arn:aws:iam::111122223333:root' }),
  ).toMatchObject({
    code: 'InvalidInput',
  });
});
