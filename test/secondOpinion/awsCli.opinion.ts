import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { authenticatorOf } from '../support/authenticator.ts';
import { sandboxForTest } from '../support/prepared.ts';
import { servedPractice } from './background.ts';
import { awsCli } from './runPython.ts';

/** A shell with the lines of the administrator, where `aws` prints JSON. */
async function openShell() {
  const sandbox = sandboxForTest();
  const { root, operator } = await servedPractice(sandbox);
  const type = (line: string, more = {}) => awsCli(sandbox, { ...operator, ...more }, line.split(' '));
  const read = async (line: string, more = {}) => {
    const { code, stdout, stderr } = await type(line, more);
    if (code !== 0) throw new Error(`aws ${line} ended with ${code}:\n${stderr}`);
    return stdout === '' ? null : JSON.parse(stdout);
  };
  return { sandbox, root, type, read };
}

/** What a session's credentials are called in a shell. */
const sessionEnvironment = (credentials: { AccessKeyId: string; SecretAccessKey: string; SessionToken: string }) => ({
  AWS_ACCESS_KEY_ID: credentials.AccessKeyId,
  AWS_SECRET_ACCESS_KEY: credentials.SecretAccessKey,
  AWS_SESSION_TOKEN: credentials.SessionToken,
});

test('the AWS CLI makes a user, a group and a policy, finds them again and takes them away', async () => {
  const { read } = await openShell();
  const admin = 'arn:aws:iam::aws:policy/AdministratorAccess';

  const { User } = await read('iam create-user --user-name zoe --path /staff/ --tags Key=team,Value=red');
  await read('iam create-group --group-name crew');
  await read('iam add-user-to-group --group-name crew --user-name zoe');
  await read(`iam attach-group-policy --group-name crew --policy-arn ${admin}`);

  expect(User).toMatchObject({ Path: '/staff/', Arn: 'arn:aws:iam::444455556666:user/staff/zoe' });
  expect(await read('iam get-group --group-name crew --query Users[].UserName')).toEqual(['zoe']);
  expect(await read('iam list-user-tags --user-name ZOE --query Tags')).toEqual([{ Key: 'team', Value: 'red' }]);
  expect(await read(`iam list-entities-for-policy --policy-arn ${admin} --query PolicyGroups[].GroupName`)).toEqual([
    'crew',
  ]);
  await read('iam remove-user-from-group --group-name crew --user-name zoe');
  await read('iam delete-user --user-name zoe');
  expect(await read('iam list-users --query Users[].UserName')).toEqual(['practice-operator']);
});

test('the AWS CLI enrols an authenticator with its real codes and opens a session with MFA', async () => {
  const { sandbox, read, type } = await openShell();
  const serial = 'arn:aws:iam::444455556666:mfa/phone';
  await read('iam create-user --user-name zoe');
  await read(
    'iam create-virtual-mfa-device --virtual-mfa-device-name phone --bootstrap-method Base32StringSeed --outfile seed',
  );
  const app = authenticatorOf(readFileSync(join(sandbox.workingDirectory, 'seed'), 'utf8'), 'zoe');
  const enable = (user: string, codes: readonly string[]) =>
    type(
      `iam enable-mfa-device --user-name ${user} --serial-number ${serial} --authentication-code1 ${codes[0]} --authentication-code2 ${codes[1]}`,
    );

  const reversed = await enable('zoe', [app.code(0), app.code(-1)]);
  const inOrder = await enable('zoe', [app.code(-1), app.code(0)]);
  const twice = await enable('practice-operator', [app.code(1), app.code(2)]);

  expect([reversed.code, inOrder.code, twice.code]).toEqual([255, 0, 255]);
  expect(reversed.stderr).toContain('(InvalidAuthenticationCode) when calling the EnableMFADevice operation');
  expect(twice.stderr).toContain('(EntityAlreadyExists)');
  expect(await read('iam list-mfa-devices --user-name zoe --query MFADevices[].SerialNumber')).toEqual([serial]);

  const { AccessKey } = await read('iam create-access-key --user-name zoe');
  const key = { AWS_ACCESS_KEY_ID: AccessKey.AccessKeyId, AWS_SECRET_ACCESS_KEY: AccessKey.SecretAccessKey };
  const session = `sts get-session-token --serial-number ${serial} --token-code`;
  const { Credentials } = await read(`${session} ${app.code()}`, key);
  const who = await read('sts get-caller-identity', sessionEnvironment(Credentials));
  const wrong = await type(`${session} ${app.code(500)}`, key);

  expect(who.Arn).toBe('arn:aws:iam::444455556666:user/zoe');
  expect(wrong.code).toBe(255);
  expect(wrong.stderr).toContain(
    '(AccessDenied) when calling the GetSessionToken operation: MultiFactorAuthentication',
  );
});

test('the AWS CLI writes the picture of a seed into a file', async () => {
  const { sandbox, read } = await openShell();

  await read(
    'iam create-virtual-mfa-device --virtual-mfa-device-name phone --bootstrap-method QRCodePNG --outfile phone.png',
  );

  const picture = readFileSync(join(sandbox.workingDirectory, 'phone.png'));
  expect(picture.subarray(1, 4).toString()).toBe('PNG');
});

test('the AWS CLI decodes the credential report and agrees with the summary', async () => {
  const { read, type } = await openShell();

  const before = await type('iam get-credential-report');
  const started = await read('iam generate-credential-report');
  while ((await read('iam generate-credential-report')).State !== 'COMPLETE');
  const report = await read('iam get-credential-report');
  const summary = await read('iam get-account-summary --query SummaryMap');

  expect(before.stderr).toContain('(ReportNotPresent)');
  expect(started.State).toBe('STARTED');
  const [header, ...rows] = Buffer.from(report.Content, 'base64').toString().split('\n');
  expect(header).toMatch(/^user,arn,user_creation_time,password_enabled,.*,cert_2_last_rotated$/);
  expect(rows.map((row) => row.split(',')[0])).toEqual(['<root_account>', 'practice-operator']);
  expect(summary).toMatchObject({ Users: 1, Groups: 0, AccountMFAEnabled: 0, AccountAccessKeysPresent: 0 });
});

test('the AWS CLI reads on page by page, and from where it stopped', async () => {
  const { read } = await openShell();
  for (const name of ['ada', 'ben', 'cem']) await read(`iam create-user --user-name ${name}`);
  const list = 'iam list-users --page-size 1';

  const all = await read(`${list} --query Users[].UserName`);
  const first = await read(`${list} --max-items 2`);
  const rest = await read(`${list} --starting-token ${first.NextToken}`);

  expect(all).toEqual(['ada', 'ben', 'cem', 'practice-operator']);
  expect([...first.Users, ...rest.Users].map(({ UserName }) => UserName)).toEqual(all);
});

test('the AWS CLI waits until a user and a policy exist', async () => {
  const { read, type } = await openShell();
  await read('iam create-user --user-name zoe');

  const user = await type('iam wait user-exists --user-name zoe');
  const policy = await type('iam wait policy-exists --policy-arn arn:aws:iam::aws:policy/ReadOnlyAccess');

  expect([user, policy]).toEqual(Array(2).fill({ code: 0, stdout: '', stderr: '' }));
});

test('the AWS CLI ends with 255 and the words of AWS where AWS refuses, and with 2 where it was typed wrong', async () => {
  const { root, type, read } = await openShell();
  await read('iam create-user --user-name zoe');
  const cases: readonly (readonly [line: string, said: RegExp, env?: Readonly<Record<string, string>>])[] = [
    [
      'iam get-user --user-name nobody',
      /\(NoSuchEntity\) when calling the GetUser operation: The user with name nobody/,
    ],
    ['iam create-user --user-name Zoe', /\(EntityAlreadyExists\)/],
    ['iam create-user --user-name a/b', /\(ValidationError\)/],
    ['iam update-account-password-policy --minimum-password-length 129', /\(ValidationError\)/],
    ['iam enable-organizations-root-sessions', /\(InvalidAction\)/],
    ['iam list-users', /\(SignatureDoesNotMatch\)/, { AWS_SECRET_ACCESS_KEY: 'another' }],
    ['iam list-users', /\(InvalidClientTokenId\)/, { AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE' }],
    ['iam list-users', /\(InvalidClientTokenId\)/, { ...root, AWS_SESSION_TOKEN: 'another' }],
  ];

  for (const [line, said, env = {}] of cases) {
    const { code, stdout, stderr } = await type(line, env);
    expect([line, code, stdout]).toEqual([line, 255, '']);
    expect(stderr).toMatch(said);
  }
  expect(await type('iam create-user')).toMatchObject({ code: 2, stdout: '' });
  expect(await read('sts get-caller-identity', root)).toMatchObject({ Arn: 'arn:aws:iam::444455556666:root' });
});

test('the AWS CLI sets, finds and takes away a contact over the account API', async () => {
  const { read, type } = await openShell();
  const security = '--alternate-contact-type SECURITY';

  const missing = await type(`account get-alternate-contact ${security}`);
  await read(
    `account put-alternate-contact ${security} --name Desk --title Desk --email-address desk@acme.example --phone-number +49301234567`,
  );

  expect(missing.stderr).toContain('ResourceNotFoundException');
  expect(await read(`account get-alternate-contact ${security} --query AlternateContact.EmailAddress`)).toBe(
    'desk@acme.example',
  );
  await read(`account delete-alternate-contact ${security}`);
  expect((await type(`account get-alternate-contact ${security}`)).code).not.toBe(0);
});
