import { expect, test } from 'vitest';
import { type Practice, practice } from '../support/practice.ts';

type Params = Readonly<Record<string, string>>;
type Request = readonly [action: string, params: Params];

/** An account with one of each: alice in Admins, with a password, a key, a device; a policy in use and one that is not. */
function furnished(): Practice {
  const built = practice();
  built.addUser('alice', { mfa: true });
  const requests: readonly Request[] = [
    ['CreateGroup', { GroupName: 'Admins' }],
    ['AddUserToGroup', { GroupName: 'Admins', UserName: 'alice' }],
    ['AttachGroupPolicy', { GroupName: 'Admins', PolicyArn: administrator }],
    ['CreatePolicy', { PolicyName: 'used', PolicyDocument: document }],
    ['AttachUserPolicy', { UserName: 'alice', PolicyArn: 'arn:aws:iam::111122223333:policy/used' }],
    ['CreatePolicy', { PolicyName: 'unused', PolicyDocument: document }],
    ['CreateGroup', { GroupName: 'Empty' }],
    ['PutGroupPolicy', { GroupName: 'Empty', PolicyName: 'inline', PolicyDocument: document }],
    ['CreateUser', { UserName: 'bob' }],
    ['CreateAccessKey', { UserName: 'bob' }],
    ['CreateAccessKey', { UserName: 'bob' }],
  ];
  for (const [action, params] of requests) expect(built.ask(action, params)).toMatchObject({ code: 'Success' });
  return built;
}

const administrator = 'arn:aws:iam::aws:policy/AdministratorAccess';
const document = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: 's3:ListAllMyBuckets', Resource: '*' }],
});
const own = (name: string) => `arn:aws:iam::111122223333:policy/${name}`;
const tooLong = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: 'a:'.padEnd(6100, 'b'), Resource: '*' }],
});

const refused: readonly (readonly [string, Params, number, string, string])[] = [
  ['CreateUser', { UserName: 'ALICE' }, 409, 'EntityAlreadyExists', 'User with name ALICE already exists.'],
  [
    'CreateUser',
    { UserName: 'a b' },
    400,
    'ValidationError',
    'The specified value for userName is invalid. It must contain only alphanumeric characters and/or the following: +=,.@_-',
  ],
  [
    'CreateUser',
    { UserName: 'x'.repeat(65) },
    400,
    'ValidationError',
    "1 validation error detected: Value at 'userName' failed to satisfy constraint: Member must have length less than or equal to 64",
  ],
  [
    'CreateUser',
    {},
    400,
    'ValidationError',
    "1 validation error detected: Value at 'userName' failed to satisfy constraint: Member must not be null",
  ],
  [
    'CreateUser',
    { UserName: 'eve', Path: 'team' },
    400,
    'ValidationError',
    'The specified value for path is invalid. It must begin and end with / and contain only alphanumeric characters and/or / characters.',
  ],
  ['GetUser', { UserName: 'eve' }, 404, 'NoSuchEntity', 'The user with name eve cannot be found.'],
  [
    'UpdateUser',
    { UserName: 'bob', NewUserName: 'Alice' },
    409,
    'EntityAlreadyExists',
    'User with name Alice already exists.',
  ],
  ['CreateGroup', { GroupName: 'admins' }, 409, 'EntityAlreadyExists', 'Group with name admins already exists.'],
  ['GetGroup', { GroupName: 'none' }, 404, 'NoSuchEntity', 'The group with name none cannot be found.'],
  [
    'RemoveUserFromGroup',
    { GroupName: 'Admins', UserName: 'bob' },
    404,
    'NoSuchEntity',
    'User with name bob is not in the group Admins.',
  ],
  [
    'DeleteGroup',
    { GroupName: 'Admins' },
    409,
    'DeleteConflict',
    'Cannot delete entity, must remove users from group first.',
  ],
  ['DeleteGroup', { GroupName: 'Empty' }, 409, 'DeleteConflict', 'Cannot delete entity, must delete policies first.'],
  ['DeleteUser', { UserName: 'alice' }, 409, 'DeleteConflict', 'Cannot delete entity, must detach all policies first.'],
  ['DeleteUser', { UserName: 'bob' }, 409, 'DeleteConflict', 'Cannot delete entity, must delete access keys first.'],
  ['CreateAccessKey', { UserName: 'bob' }, 409, 'LimitExceeded', 'Cannot exceed quota for AccessKeysPerUser: 2'],
  [
    'DeleteAccessKey',
    { UserName: 'bob', AccessKeyId: 'AKIAAAAAAAAAAAAAAAAA' },
    404,
    'NoSuchEntity',
    'The Access Key with id AKIAAAAAAAAAAAAAAAAA cannot be found.',
  ],
  [
    'CreateLoginProfile',
    { UserName: 'alice', Password: 'Another-one-2' },
    409,
    'EntityAlreadyExists',
    'Login Profile for user alice already exists.',
  ],
  [
    'CreateLoginProfile',
    { UserName: 'bob', Password: 'short' },
    400,
    'PasswordPolicyViolation',
    'Password does not conform to the account password policy.',
  ],
  ['GetLoginProfile', { UserName: 'bob' }, 404, 'NoSuchEntity', 'Login Profile for User bob cannot be found.'],
  [
    'ChangePassword',
    { OldPassword: 'a', NewPassword: 'b' },
    400,
    'InvalidUserType',
    'Only IAM Users can change their own password',
  ],
  [
    'AttachUserPolicy',
    { UserName: 'bob', PolicyArn: 'arn:aws:iam::aws:policy/Nothing' },
    404,
    'NoSuchEntity',
    'Policy arn:aws:iam::aws:policy/Nothing does not exist or is not attachable.',
  ],
  [
    'DetachUserPolicy',
    { UserName: 'bob', PolicyArn: administrator },
    404,
    'NoSuchEntity',
    `Policy ${administrator} was not found.`,
  ],
  [
    'CreatePolicy',
    { PolicyName: 'Used', PolicyDocument: document },
    409,
    'EntityAlreadyExists',
    'A policy called Used already exists. Duplicate names are not allowed.',
  ],
  [
    'CreatePolicy',
    { PolicyName: 'bad', PolicyDocument: '{' },
    400,
    'MalformedPolicyDocument',
    'Syntax errors in policy.',
  ],
  [
    'CreatePolicy',
    { PolicyName: 'long', PolicyDocument: tooLong },
    409,
    'LimitExceeded',
    'Cannot exceed quota for PolicySize: 6144',
  ],
  [
    'PutUserPolicy',
    { UserName: 'bob', PolicyName: 'long', PolicyDocument: tooLong },
    409,
    'LimitExceeded',
    'Maximum policy size of 2048 bytes exceeded for user bob',
  ],
  [
    'GetUserPolicy',
    { UserName: 'bob', PolicyName: 'none' },
    404,
    'NoSuchEntity',
    'The user policy with name none cannot be found.',
  ],
  ['DeletePolicy', { PolicyArn: own('used') }, 409, 'DeleteConflict', 'Cannot delete a policy attached to entities.'],
  ['GetPolicy', { PolicyArn: own('none') }, 404, 'NoSuchEntity', `Policy ${own('none')} was not found.`],
  [
    'CreateAccountAlias',
    { AccountAlias: '123456789012' },
    400,
    'ValidationError',
    'The account alias must not be a number of 12 digits.',
  ],
  [
    'CreateAccountAlias',
    { AccountAlias: 'example' },
    409,
    'EntityAlreadyExists',
    'The account alias example already exists.',
  ],
  [
    'DeleteAccountAlias',
    { AccountAlias: 'not-ours' },
    404,
    'NoSuchEntity',
    'The account alias not-ours cannot be found.',
  ],
  [
    'GetAccountPasswordPolicy',
    {},
    404,
    'NoSuchEntity',
    'The Password Policy with domain name 111122223333 cannot be found.',
  ],
  [
    'UpdateAccountPasswordPolicy',
    { MinimumPasswordLength: '5' },
    400,
    'ValidationError',
    "1 validation error detected: Value at 'minimumPasswordLength' failed to satisfy constraint: Member must have value greater than or equal to 6",
  ],
  [
    'CreateVirtualMFADevice',
    { VirtualMFADeviceName: 'alice' },
    409,
    'EntityAlreadyExists',
    'MFA device already exists.',
  ],
  [
    'DeleteVirtualMFADevice',
    { SerialNumber: 'arn:aws:iam::111122223333:mfa/alice' },
    409,
    'DeleteConflict',
    'MFA VirtualDevice in use. Must deactivate first.',
  ],
  [
    'UploadSigningCertificate',
    { UserName: 'bob', CertificateBody: 'no certificate' },
    400,
    'MalformedCertificate',
    'Certificate body is invalid.',
  ],
  ['GetRole', { RoleName: 'none' }, 404, 'NoSuchEntity', 'The role with name none cannot be found.'],
  ['NoSuchAction', {}, 400, 'InvalidAction', 'Could not find operation NoSuchAction for version 2010-05-08'],
];

const account = furnished();

test.each(refused)('%s %j is refused: %i %s', (action, params, status, code, message) => {
  expect(account.ask(action, params)).toMatchObject({ status, code, message });
});

test('a refused request changes nothing', () => {
  const before = { ...account.account.state(), sessions: [] };

  for (const [action, params] of refused) account.ask(action, params);

  expect({ ...account.account.state(), sessions: [] }).toEqual(before);
});

test('a user is deleted once everything of theirs is gone, in any of the orders AWS takes', () => {
  const { ask, addUser } = practice();
  addUser('carol', { policy: 'ReadOnlyAccess', mfa: true });
  const serial = 'arn:aws:iam::111122223333:mfa/carol';

  const messages = [
    ask('DeleteUser', { UserName: 'carol' }).message,
    ask('DetachUserPolicy', { UserName: 'carol', PolicyArn: 'arn:aws:iam::aws:policy/ReadOnlyAccess' }).code,
    ask('DeleteUser', { UserName: 'carol' }).message,
    ask('DeactivateMFADevice', { UserName: 'carol', SerialNumber: serial }).code,
    ask('DeleteUser', { UserName: 'carol' }).message,
    ask('DeleteLoginProfile', { UserName: 'carol' }).code,
    ask('DeleteUser', { UserName: 'carol' }).code,
  ];

  expect(messages).toEqual([
    'Cannot delete entity, must detach all policies first.',
    'Success',
    'Cannot delete entity, must remove tokens from principal first.',
    'Success',
    'Cannot delete entity, must delete login profile first.',
    'Success',
    'Success',
  ]);
});

test('adding to a group twice and attaching twice is no error', () => {
  const again: readonly Request[] = [
    ['AddUserToGroup', { GroupName: 'Admins', UserName: 'alice' }],
    ['AttachGroupPolicy', { GroupName: 'Admins', PolicyArn: administrator }],
  ];

  expect(again.map(([action, params]) => account.ask(action, params).code)).toEqual(['Success', 'Success']);
  expect(account.account.state().users.find(({ name }) => name === 'alice')?.groups).toHaveLength(1);
});

test('what a password policy update leaves out goes back to its default', () => {
  const { ask } = practice();
  ask('UpdateAccountPasswordPolicy', { MinimumPasswordLength: '14', RequireSymbols: 'true', MaxPasswordAge: '90' });

  ask('UpdateAccountPasswordPolicy', { RequireNumbers: 'true' });

  const { body } = ask('GetAccountPasswordPolicy');
  expect(body).toContain('<MinimumPasswordLength>6</MinimumPasswordLength>');
  expect(body).toContain('<RequireSymbols>false</RequireSymbols>');
  expect(body).toContain('<ExpirePasswords>false</ExpirePasswords>');
  expect(body).not.toContain('MaxPasswordAge');
});

test('a policy has up to five versions, and its default one stays', () => {
  const { ask } = practice();
  ask('CreatePolicy', { PolicyName: 'p', PolicyDocument: document });
  const PolicyArn = own('p');
  const version = () => ask('CreatePolicyVersion', { PolicyArn, PolicyDocument: document, SetAsDefault: 'true' }).code;

  expect([version(), version(), version(), version(), version()]).toEqual([
    ...Array(4).fill('Success'),
    'LimitExceeded',
  ]);
  expect(ask('DeletePolicyVersion', { PolicyArn, VersionId: 'v5' }).code).toBe('DeleteConflict');
  expect(ask('DeletePolicyVersion', { PolicyArn, VersionId: 'v1' }).code).toBe('Success');
  expect(ask('DeletePolicy', { PolicyArn }).code).toBe('DeleteConflict');
  expect(ask('GetPolicyVersion', { PolicyArn, VersionId: 'v1' }).status).toBe(404);
});
