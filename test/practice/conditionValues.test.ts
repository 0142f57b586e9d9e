import { AssumeRoleCommand } from '@aws-sdk/client-sts';
import { expect, test } from 'vitest';
import { practice } from '../support/practice.ts';

const when = (operator: string, value: string) =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: { Effect: 'Allow', Action: 'sts:*', Resource: '*', Condition: { [operator]: { 'aws:x': value } } },
  });

const rows = [
  ['NumericEquals', 'NaN'],
  ['DateEquals', 'not-a-date'],
  ['ArnLike', 'not-an-arn'],
  ['IpAddress', 'not-an-ip'],
  ['BinaryEquals', 'no-binary'],
  ['StringIs', 'anything'],
] as const;

test.each(rows)('no policy is stored with %s of %j', (operator, value) => {
  const { ask, addUser } = practice();
  addUser('alice');

  const PolicyDocument = when(operator, value);

  expect(ask('CreatePolicy', { PolicyName: 'p', PolicyDocument }).code).toBe('MalformedPolicyDocument');
  expect(ask('PutUserPolicy', { UserName: 'alice', PolicyName: 'p', PolicyDocument }).code).toBe(
    'MalformedPolicyDocument',
  );
});

test('a policy is stored with values that make sense, and with variables', () => {
  const { ask } = practice();
  const create = (PolicyName: string, operator: string, value: string) =>
    ask('CreatePolicy', { PolicyName, PolicyDocument: when(operator, value) }).code;

  expect(create('a', 'NumericEquals', '01')).toBe('Success');
  expect(create('b', 'DateLessThan', '${aws:TokenIssueTime}')).toBe('Success');
  expect(create('c', 'Bool', 'yes')).toBe('Success');
});

test('a session’s own policy may hold values that fit nothing, but no broken base64', async () => {
  const built = practice();
  built.addUser('alice', { policy: 'AdministratorAccess' });
  const trust = { Effect: 'Allow', Principal: { AWS: '111122223333' }, Action: 'sts:AssumeRole' };
  const AssumeRolePolicyDocument = JSON.stringify({ Version: '2012-10-17', Statement: trust });
  built.ask('CreateRole', { RoleName: 'reader', AssumeRolePolicyDocument });
  const RoleArn = 'arn:aws:iam::111122223333:role/reader';
  const assume = ([operator, value]: readonly [string, string]) =>
    built
      .sts('alice')
      .send(new AssumeRoleCommand({ RoleArn, RoleSessionName: 'one', Policy: when(operator, value) }))
      .then(
        () => 'Success',
        ({ name }) => name,
      );

  const answers = await Promise.all(rows.map(assume));

  const refused = 'MalformedPolicyDocumentException';
  expect(answers).toEqual(['Success', 'Success', 'Success', 'Success', refused, refused]);
});
