import { beforeEach, expect, test } from 'vitest';
import { requireMfa, requireMfaName } from '../../src/policies/requireMfa.ts';
import { type Practice, practice, practicePassword } from '../support/practice.ts';

const account = '111122223333';
const serial = (name: string) => `arn:aws:iam::${account}:mfa/${name}`;
let built: Practice;

/** alice is an administrator in a group that requires MFA, and has none yet. */
beforeEach(() => {
  built = practice();
  const { ask, addUser } = built;
  addUser('alice');
  const PolicyDocument = JSON.stringify(requireMfa({ partition: 'aws' }));
  ask('CreatePolicy', { PolicyName: requireMfaName, PolicyDocument });
  ask('CreateGroup', { GroupName: 'Admins' });
  for (const PolicyArn of [
    'arn:aws:iam::aws:policy/AdministratorAccess',
    `arn:aws:iam::${account}:policy/${requireMfaName}`,
  ]) {
    ask('AttachGroupPolicy', { GroupName: 'Admins', PolicyArn });
  }
  ask('AddUserToGroup', { GroupName: 'Admins', UserName: 'alice' });
});

const enable = (device: string, who: string) =>
  built.ask(
    'EnableMFADevice',
    {
      UserName: 'alice',
      SerialNumber: serial(device),
      AuthenticationCode1: built.codeOf(serial(device), -1),
      AuthenticationCode2: built.codeOf(serial(device)),
    },
    who,
  );

test('a first sign-in with a forced change works without MFA', () => {
  built.ask('UpdateLoginProfile', { UserName: 'alice', PasswordResetRequired: 'true' });

  const answer = built.account.desk.console.signIn({
    user: 'alice',
    password: practicePassword,
    newPassword: 'Another-password-2',
  });

  expect(answer).toMatchObject({ state: 'signed-in', mfa: false });
});

test('without MFA nothing is open but setting it up', () => {
  const without = ['ListUsers', 'GetAccountSummary', 'ListGroups'].map((action) => built.ask(action, {}, 'alice').code);
  const created = built.ask('CreateVirtualMFADevice', { VirtualMFADeviceName: 'phone' }, 'alice').code;
  const enabled = enable('phone', 'alice').code;
  const after = built.ask('ListUsers', {}, 'alice').code;

  expect(without).toEqual(['AccessDenied', 'AccessDenied', 'AccessDenied']);
  expect([created, enabled, after]).toEqual(['Success', 'Success', 'Success']);
});

test('a session that began before MFA stays as weak as it was, and adds no second device', () => {
  const { accessKeyId: keyId, sessionToken: token } = built.account.credentialsFor('alice');
  const bySession = (Action: string, params: Readonly<Record<string, string>> = {}) => {
    const fields = new Map(Object.entries({ Action, Version: '2010-05-08', ...params }));
    const credentials = { keyId, token };
    return built.account.answer({ service: 'iam', region: 'us-east-1', credentials, fields }).status;
  };
  for (const VirtualMFADeviceName of ['phone', 'tablet']) {
    built.ask('CreateVirtualMFADevice', { VirtualMFADeviceName });
  }
  enable('phone', 'root');
  const codes = {
    UserName: 'alice',
    SerialNumber: serial('tablet'),
    AuthenticationCode1: built.codeOf(serial('tablet'), -1),
    AuthenticationCode2: built.codeOf(serial('tablet')),
  };

  expect([bySession('ListUsers'), bySession('EnableMFADevice', codes)]).toEqual([403, 403]);
  expect(enable('tablet', 'alice').code).toBe('Success');
});

test('nobody sets up MFA for somebody else without having it', () => {
  built.addUser('bob');
  built.ask('CreateVirtualMFADevice', { VirtualMFADeviceName: 'phone' });
  const UserName = 'bob';
  const codes = {
    SerialNumber: serial('phone'),
    AuthenticationCode1: built.codeOf(serial('phone'), -1),
    AuthenticationCode2: built.codeOf(serial('phone')),
  };

  expect(built.ask('EnableMFADevice', { UserName, ...codes }, 'alice')).toMatchObject({ code: 'AccessDenied' });
});
