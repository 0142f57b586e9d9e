import { expect, test } from 'vitest';
import { sandboxForTest } from '../support/prepared.ts';
import { servedPractice } from './background.ts';
import { boto3Script } from './runPython.ts';

/** Runs a script as the administrator of a fresh account. */
async function asked(script: string): Promise<unknown> {
  const sandbox = sandboxForTest();
  const { operator } = await servedPractice(sandbox);
  return boto3Script(sandbox, operator, script);
}

test('boto3 reads users, groups and policies as it wrote them, documents decoded', async () => {
  expect(await asked('users')).toEqual({
    arn: 'arn:aws:iam::444455556666:user/staff/zoe',
    created: 'datetime',
    groups: ['crew'],
    inline: { Effect: 'Allow', Action: 'iam:ListUsers', Resource: '*' },
    policy: { Effect: 'Deny', Action: 'iam:CreateUser', Resource: '*' },
    allowed: ['practice-operator', 'zoe'],
    denied: {
      Code: 'AccessDenied',
      Message:
        'User: arn:aws:iam::444455556666:user/staff/zoe is not authorized to perform: iam:CreateUser on resource: arn:aws:iam::444455556666:user/bo with an explicit deny in an identity-based policy',
      Type: 'Sender',
    },
    details: { users: ['practice-operator', 'zoe'], groups: ['crew'], policies: ['AdministratorAccess', 'no-users'] },
    left: ['practice-operator'],
  });
});

test('boto3 enrols an authenticator that Python computes, and what requires MFA opens with it alone', async () => {
  expect(await asked('mfa')).toEqual({
    seed: 64,
    sameCodeTwice: ['InvalidAuthenticationCode', 403],
    devices: ['arn:aws:iam::444455556666:mfa/phone'],
    listed: [['arn:aws:iam::444455556666:mfa/phone', 'zoe']],
    withoutMfa: ['AccessDenied', 403],
    withMfa: ['practice-operator', 'zoe'],
    codeAgain: ['AccessDenied', 403],
    deleteInUse: ['DeleteConflict', 409],
    left: [],
  });
});

test('boto3 reads the credential report as CSV, and the summary', async () => {
  expect(await asked('report')).toEqual({
    before: ['ReportNotPresent', 410],
    states: ['STARTED', 'COMPLETE'],
    columns: 22,
    rows: [
      ['<root_account>', 'arn:aws:iam::444455556666:root', 'false', 'not_supported'],
      ['practice-operator', 'arn:aws:iam::444455556666:user/practice-operator', 'false', 'N/A'],
      ['zoe', 'arn:aws:iam::444455556666:user/zoe', 'false', 'N/A'],
    ],
    summary: { Users: 2, MFADevicesInUse: 0, AccountMFAEnabled: 0, UsersQuota: 5000 },
  });
});

test('boto3 reads every page once, whatever the size of a page', async () => {
  expect(await asked('paging')).toEqual({
    users: 23,
    pages: [7, 7, 7, 2],
    sorted: true,
    once: true,
    details: [23, true],
    awsPolicies: true,
    wrongMarker: ['ValidationError', 400],
    tooMany: ['ValidationError', 400],
  });
});

test('boto3 waits for users, roles, policies and instance profiles, and gives up on what never comes', async () => {
  expect(await asked('waiters')).toEqual({
    arrived: ['user_exists', 'role_exists', 'policy_exists', 'instance_profile_exists'],
    gaveUp: 'Waiter UserExists failed: Max attempts exceeded',
  });
});

test('boto3 raises its own exception classes, with code and HTTP status', async () => {
  expect(await asked('errors')).toEqual({
    NoSuchEntityException: ['NoSuchEntity', 404],
    EntityAlreadyExistsException: ['EntityAlreadyExists', 409],
    DeleteConflictException: ['DeleteConflict', 409],
    LimitExceededException: ['LimitExceeded', 409],
    MalformedPolicyDocumentException: ['MalformedPolicyDocument', 400],
    PasswordPolicyViolationException: ['PasswordPolicyViolation', 400],
    ClientError: ['SignatureDoesNotMatch', 403],
  });
});
