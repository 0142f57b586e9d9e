import * as account from '@aws-sdk/client-account';
import * as cloudtrail from '@aws-sdk/client-cloudtrail';
import * as iam from '@aws-sdk/client-iam';
import * as sts from '@aws-sdk/client-sts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeCommands } from '../../src/aws/writes/writeCommands.ts';
import { operations } from '../../src/practice/operations/index.ts';
import { practice } from '../support/practice.ts';

test('every operation is one of the real clients, and is there once', () => {
  const commands = { account, cloudtrail, iam, sts };
  const names = operations.map(({ service, name }) => `${service}:${name}`);

  // Of the services without a client here, test/secondOpinion asks AWS's own models.
  for (const [service, client] of Object.entries(commands)) {
    for (const row of operations.filter((one) => one.service === service)) {
      expect(client).toHaveProperty(`${row.name}Command`);
    }
  }
  expect(new Set(names).size).toBe(names.length);
});

test('every write that offroot may make is one of them', () => {
  const names = operations.map(({ service, name }) => `${service}:${name}`);

  expect(names).toEqual(expect.arrayContaining(Object.keys(writeCommands)));
});

const name = fc.constantFrom('alice', 'ALICE', 'bob', 'Admins', 'no one', 'x'.repeat(200), '');
const policyArn = fc.constantFrom(
  'arn:aws:iam::aws:policy/AdministratorAccess',
  'arn:aws:iam::111122223333:policy/alice',
  'arn:aws:iam::aws:policy/Nothing',
);
const document = fc.constantFrom(
  '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}',
  '{}',
);
const serial = fc.constantFrom(
  'arn:aws:iam::111122223333:mfa/alice',
  'arn:aws:iam::111122223333:mfa/bob',
  'GAHT12345678',
);
const digits = fc.constantFrom('000000', '123456', '12345');
const number = fc.constantFrom('1', '+2', '0', '1001', ' 1', '99999999999');
const text = fc.constantFrom('plain', 'line\n', '<tag>&"', 'Some-pass-1', '/team/', 'team');

const arn = fc.constantFrom(
  'arn:aws:iam::111122223333:role/alice',
  'arn:aws:iam::111122223333:user/alice',
  'arn:aws:iam::aws:policy/AdministratorAccess',
  'arn:nothing',
);
const trust = fc.constantFrom(
  '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"sts:AssumeRole"}}',
  '{"Statement":[]}',
);

const params = fc.record(
  {
    ...{
      UserName: name,
      GroupName: name,
      PolicyName: name,
      VirtualMFADeviceName: name,
      NewUserName: name,
      RoleName: name,
      InstanceProfileName: name,
    },
    ...{ AssumeRolePolicyDocument: trust, RoleArn: arn, PolicySourceArn: arn, Arn: arn, RoleSessionName: name },
    ...{ 'ActionNames.member.1': text, 'PolicyInputList.member.1': document, 'ResourceArns.member.1': arn },
    ...{ 'TagKeys.member.1': text, ServiceName: fc.constantFrom('codecommit.amazonaws.com', 'x'), JobId: text },
    ...{ PolicyArn: policyArn, PermissionsBoundary: policyArn, PolicyDocument: document, Path: text, PathPrefix: text },
    ...{ SerialNumber: serial, AuthenticationCode1: digits, AuthenticationCode2: digits, TokenCode: digits },
    ...{
      MaxItems: number,
      MinimumPasswordLength: number,
      Marker: text,
      Password: text,
      OldPassword: text,
      NewPassword: text,
    },
    ...{ 'Tags.member.1.Key': text, 'Tags.member.1.Value': text, 'Filter.member.1': text, AccountAlias: text },
    ...{
      PasswordResetRequired: fc.constantFrom('true', 'maybe'),
      Status: fc.constantFrom('Active', 'Inactive', 'Expired'),
    },
    ...{ AccessKeyId: fc.constantFrom('AKIAAAAAAAAAAAAAAAAA', 'short'), VersionId: fc.constantFrom('v1', 'v2', '1') },
  },
  { requiredKeys: [] },
);

const spokenInForms = operations.filter(({ service }) => service === 'iam' || service === 'sts');
const action = fc.constantFrom(...spokenInForms.map((row) => row.name));
const steps = fc.array(fc.tuple(action, params, fc.constantFrom('root', 'alice')), { minLength: 20, maxLength: 60 });

test('whatever is asked is answered in AWS words, and what is refused changes nothing', () => {
  fc.assert(
    fc.property(steps, (requests) => {
      const { ask, account, addUser } = practice();
      addUser('alice', { policy: 'AdministratorAccess' });
      // Making credentials and counting wrong codes are the changes that a refusal may leave.
      const remembered = () =>
        JSON.stringify({ ...account.state(), sessions: [], devices: account.state().devices.length });
      for (const [asked, given, who] of requests) {
        if (!account.state().users.some((user) => user.name === who)) continue;
        const before = remembered();
        const defined = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));

        const { status, body, code } = ask(asked, defined, who);

        expect(body).toMatch(new RegExp(`^<(${asked}Response|ErrorResponse) xmlns=`));
        expect(status === 200).toBe(code === 'Success');
        if (status !== 200) expect(remembered()).toBe(before);
      }
    }),
    { numRuns: 30 },
  );
});

const anyPart = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom('*', 'sts:AssumeRole', 'Allow', '111122223333'),
);
const anyPrincipal = fc.oneof(anyPart, fc.dictionary(fc.constantFrom('AWS', 'Service', 'Federated'), anyPart));
const anyStatement = fc.oneof(
  anyPart,
  fc.record({ Effect: anyPart, Principal: anyPrincipal, Action: anyPart, Condition: anyPart }, { requiredKeys: [] }),
);
const anyTrust = fc.oneof(
  anyPart,
  fc.record({ Version: anyPart, Statement: fc.oneof(anyStatement, fc.array(anyStatement)) }, { requiredKeys: [] }),
);

test('whatever is given as a trust policy is stored and can be judged, or refused', () => {
  const { ask, addUser } = practice();
  addUser('alice', { policy: 'AdministratorAccess' });
  const RoleArn = 'arn:aws:iam::111122223333:role/worker';
  fc.assert(
    fc.property(anyTrust, (document) => {
      const made = ask('CreateRole', { RoleName: 'worker', AssumeRolePolicyDocument: JSON.stringify(document) });
      const assumed = ask('AssumeRole', { RoleArn, RoleSessionName: 'session' }, 'alice');
      if (made.code === 'Success') ask('DeleteRole', { RoleName: 'worker' });

      expect(['Success', 'MalformedPolicyDocument', 'ValidationError']).toContain(made.code);
      expect(['Success', 'AccessDenied']).toContain(assumed.code);
    }),
    { numRuns: 150 },
  );
});
