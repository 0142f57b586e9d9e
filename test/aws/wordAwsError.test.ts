import { expect, test } from 'vitest';
import { wordAwsError } from '../../src/aws/wordAwsError.ts';
import { AccessDenied, CannotConnect, UserCancelled, WriteRefused } from '../../src/errors.ts';

const context = {
  action: 'iam:CreateUser',
  principal: 'arn:aws:iam::123456789012:user/a',
  facts: { region: 'us-east-1' },
  secrets: ['hunter22', 'abc'],
};

/** An error as the SDK throws it: modelled ones have "Exception" in their name and the wire's code beside it. */
const awsError = (name: string, message = '', more: object = {}) =>
  Object.assign(new Error(message), { name, ...more });

test.each([
  [awsError('ExpiredToken'), 'expired'],
  [awsError('ExpiredTokenException', '', { Code: 'ExpiredTokenException' }), 'expired'],
  [awsError('InvalidClientTokenId'), 'invalid-key'],
  [awsError('SignatureDoesNotMatch'), 'invalid-key'],
  [awsError('RequestTimeTooSkewed'), 'wrong-clock'],
  [awsError('Error', '', { code: 'ENOTFOUND' }), 'no-network'],
  [awsError('Error', '', { code: 'ECONNREFUSED' }), 'no-network'],
  [awsError('Error', '', { code: 'ETIMEDOUT' }), 'no-network'],
  [awsError('TimeoutError'), 'no-network'],
  [awsError('Error', '', { code: 'SELF_SIGNED_CERT_IN_CHAIN' }), 'no-network'],
  [new AggregateError([awsError('Error', '', { code: 'ENETUNREACH' })]), 'no-network'],
  [awsError('CredentialsProviderError', 'x, please re-authenticate using aws login'), 'login-needed'],
  [awsError('CredentialsProviderError', 'Your session has expired. Please reauthenticate.'), 'login-needed'],
  [awsError('CredentialsProviderError', 'run aws sso login with the corresponding profile'), 'login-needed'],
  [awsError('CredentialsProviderError', 'Could not load credentials from any providers'), 'no-credentials'],
] as const)('%s means %s', (error, problem) => {
  const worded = wordAwsError(error, context);

  expect(worded).toBeInstanceOf(CannotConnect);
  expect(worded).toMatchObject({ problem, facts: { region: 'us-east-1' } });
});

test('a denial names the action, the principal and AWS’s words', () => {
  const worded = wordAwsError(awsError('AccessDenied', 'not authorized to perform: iam:CreateUser'), context);

  expect(worded).toBeInstanceOf(AccessDenied);
  expect(worded).toMatchObject({
    action: 'iam:CreateUser',
    principal: 'arn:aws:iam::123456789012:user/a',
    message: 'not authorized to perform: iam:CreateUser',
  });
});

test('any other refusal keeps the wire’s code, and loses secrets and cause', () => {
  const error = awsError('PasswordPolicyViolationException', 'hunter22 is too short, abc', {
    Code: 'PasswordPolicyViolation',
  });

  const worded = wordAwsError(error, context);

  expect(worded).toBeInstanceOf(WriteRefused);
  expect(worded).toMatchObject({ code: 'PasswordPolicyViolation', message: '•••••••• is too short, abc' });
  expect(worded).not.toHaveProperty('cause');
});

test('an error of ours stays what it is', () => {
  const error = new UserCancelled();

  expect(wordAwsError(error, context)).toBe(error);
});
