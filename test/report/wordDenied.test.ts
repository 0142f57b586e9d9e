import { expect, test } from 'vitest';
import { AccessDenied } from '../../src/errors.ts';
import { en } from '../../src/messages/en.ts';
import { translator } from '../../src/messages/translate.ts';
import { wordDenied } from '../../src/report/wordDenied.ts';

const bora = 'arn:aws:iam::111122223333:user/bora';
const worded = (error: AccessDenied) => wordDenied(error).ways.map(translator(en)).join('\n');

test.each([
  ['iam:EnableMFADevice', 'arn:aws:iam::*:user/${aws:username}'],
  ['iam:CreateVirtualMFADevice', 'arn:aws:iam::*:mfa/*'],
  ['iam:ListVirtualMFADevices', '*'],
])('whoever enrols themself and may not call %s is shown a statement about %s', (action, Resource) => {
  const ways = worded(new AccessDenied(action, bora, 'not authorized', true));

  expect(ways).toContain(JSON.stringify({ Effect: 'Allow', Action: action, Resource }));
  expect(ways).toContain('offroot permissions enroll');
});

test('what is denied outright is no question of allowing it', () => {
  const ways = worded(new AccessDenied('iam:EnableMFADevice', bora, 'with an explicit deny', true));

  expect(ways).not.toContain('"Effect":"Allow"');
});

test('where AWS wants a session with MFA no right is missing: the way is the browser', () => {
  const awsSays =
    'To complete this action, please ensure that you are authenticated with an MFA device that is enabled for this user.';
  const ways = worded(new AccessDenied('iam:EnableMFADevice', bora, awsSays, true));

  expect(ways).not.toContain('"Effect":"Allow"');
  expect(ways).toContain('only from a session that carries it');
  expect(ways).toContain(awsSays);
});
