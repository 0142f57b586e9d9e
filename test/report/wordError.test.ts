import { describe, expect, test } from 'vitest';
import {
  AccessDenied,
  ApplyFailed,
  BadInput,
  CannotConnect,
  type ConnectProblem,
  GuardRefused,
  NotReadBack,
  UserCancelled,
  WriteRefused,
} from '../../src/errors.ts';
import { en } from '../../src/messages/en.ts';
import { say } from '../../src/messages/say.ts';
import { translator } from '../../src/messages/translate.ts';
import { formatError } from '../../src/report/formatError.ts';
import { wordError } from '../../src/report/wordError.ts';

const translate = translator(en);
/** Without the line breaks of the terminal. */
const worded = (error: unknown): string => formatError(error, translate).replace(/\s+/g, ' ');

type Problem = readonly [ConnectProblem, Readonly<Record<string, string>>, readonly string[]];

const problems: readonly Problem[] = [
  ['no-credentials', {}, ['CloudShell', '`aws login --profile offroot-root`', '`offroot --practice`']],
  [
    'expired',
    { profile: 'work', command: 'aws login --profile work' },
    ['work has expired', '`aws login --profile work`'],
  ],
  ['invalid-key', { profile: 'work' }, ['does not accept', 'profile work', '`aws configure list`']],
  ['wrong-clock', { minutes: '17', direction: 'behind' }, ['about 17 minutes behind', 'automatic']],
  ['no-network', { endpoint: 'http://10.0.0.1', code: 'ECONNREFUSED' }, ['http://10.0.0.1', 'ECONNREFUSED', 'proxy']],
  ['unknown-profile', { profile: 'wrok' }, ['no profile wrok', '`aws configure list-profiles`']],
  ['login-needed', { command: 'aws sso login --profile work' }, ['`aws sso login --profile work`']],
  ['partition', { partition: 'aws-us-gov', account: '111122223333' }, ['aws-us-gov', 'not supported yet']],
  ['wrong-account', { account: '111122223333', expected: '444455556666' }, ['111122223333', '444455556666']],
  ['busy', { pid: '4711', host: 'desk', file: '/state/lock' }, ['process 4711 on desk', 'delete the file /state/lock']],
  ['other', { code: 'Odd', reason: 'AWS was odd' }, ['Odd', 'AWS was odd', '`aws sts get-caller-identity`']],
];

describe('CannotConnect', () => {
  test.each(problems)('%s says what is and what to try', (problem, facts, said) => {
    const text = worded(new CannotConnect(problem, facts));

    for (const words of said) expect(text).toContain(words);
  });

  test.each(problems)('%s sends nobody to root who sets up their own MFA', (problem, facts) => {
    const text = worded(new CannotConnect(problem, { ...facts, own: 'offroot-bora' }));

    expect(text).not.toMatch(/as root|offroot-root/);
  });

  test.each(problems)('%s makes a sentence without any facts too', (problem) => {
    const text = worded(new CannotConnect(problem));

    expect(text).not.toMatch(/undefined|\{\w+\}/);
    expect(wordError(new CannotConnect(problem)).ways.length).toBeGreaterThan(0);
  });
});

describe('AccessDenied', () => {
  const user = 'arn:aws:iam::111122223333:user/bora';

  test('names action and principal, and the line of a policy that would allow it', () => {
    const text = worded(new AccessDenied('iam:CreateUser', user, 'User: bora is not authorized'));

    expect(text).toContain(user);
    expect(text).toContain('{"Effect":"Allow","Action":"iam:CreateUser","Resource":"*"}');
    expect(text).toContain('AWS says: User: bora is not authorized');
  });

  test('where a policy denies outright, does not send anybody to allow it', () => {
    const text = worded(new AccessDenied('iam:CreateUser', user, 'with an explicit deny in an identity-based policy'));

    expect(text).not.toContain('"Allow"');
    expect(text).toContain('MFA');
  });

  test('sends root to the console for root’s own keys', () => {
    const text = worded(new AccessDenied('iam:DeleteAccessKey', 'arn:aws:iam::111122223333:root', ''));

    expect(text).toContain('https://console.aws.amazon.com/iam/home#/security_credentials');
    expect(text).not.toContain('"Allow"');
  });
});

describe('WriteRefused', () => {
  test.each([
    ['LimitExceeded', 'AWS limit'],
    ['EntityAlreadyExists', 'already there'],
    ['NoSuchEntity', 'not there any more'],
    ['DeleteConflict', 'cannot be deleted'],
    ['PasswordPolicyViolation', 'password policy'],
    ['MalformedPolicyDocument', 'mistake of offroot’s'],
    ['InvalidAuthenticationCode', 'MFA codes'],
    ['EntityTemporarilyUnmodifiable', 'busy'],
    ['ConcurrentModification', 'Somebody else'],
    ['Throttling', 'pause'],
    ['ServiceFailure', 'trouble'],
    ['Never.Heard', 'AWS refuses iam:CreateUser (Never.Heard).'],
  ])('%s has words of its own, and AWS’s', (code, words) => {
    const text = worded(new WriteRefused('iam:CreateUser', code, 'as AWS puts it'));

    expect(text).toContain(words);
    expect(text).toContain('AWS says: as AWS puts it');
  });

  test('a taken alias is somebody else’s', () => {
    const text = worded(new WriteRefused('iam:CreateAccountAlias', 'EntityAlreadyExists', ''));

    expect(text).toContain('unique across AWS');
  });
});

describe('what stopped a run', () => {
  const made = say('groups.create', { group: 'Admins' });
  const open = say('people.create', { user: 'alice' });

  test('ApplyFailed says why, what is done and what is not', () => {
    const text = worded(new ApplyFailed([made], [open], new WriteRefused('iam:CreateUser', 'Throttling', '')));

    expect(text).toContain('AWS asks for a pause');
    expect(text).toContain('1 of 2 changes are made');
    expect(text).toContain('Made: Create the group Admins.');
    expect(text).toContain('Not made: Create the user alice.');
  });

  test('GuardRefused lists its reasons, NotReadBack its change', () => {
    expect(worded(new GuardRefused([say('guard.not-root'), say('guard.own-key')]))).toContain('only root may do this');
    expect(worded(new NotReadBack(made))).toContain('Create the group Admins');
  });

  test('BadInput lists all issues with their places', () => {
    const text = worded(
      new BadInput([
        { path: 'a.yaml:3 alias.name', words: say('alias.name.length') },
        { path: '--yes', words: say('name.empty') },
      ]),
    );

    expect(text).toContain('2 things');
    expect(text).toContain('- a.yaml:3 alias.name: Between 3 and 63');
    expect(text).toContain('- --yes: A name is needed.');
  });

  test('UserCancelled is no error to worry about', () => {
    expect(worded(new UserCancelled())).toContain('Run offroot again');
    expect(worded(new UserCancelled('SIGHUP'))).toContain(
      'This run was told to end (SIGHUP). What was done stays done.',
    );
    expect(worded(new UserCancelled('end of input'))).toContain('The input has ended, and with it this run.');
  });
});

test.each([new TypeError('the password is hunter2'), 'hunter2', null])(
  'what nobody expected is a bug, without its message: %#',
  (error) => {
    const text = worded(error);

    expect(text).toContain('bug in offroot');
    expect(text).toContain('issues page of offroot');
    expect(text).not.toContain('hunter2');
  },
);

test('escape sequences in AWS’s words do not reach the terminal', () => {
  expect(worded(new WriteRefused('iam:CreateUser', 'Odd', '\u001b[2Jboo'))).not.toContain('\u001b');
});
