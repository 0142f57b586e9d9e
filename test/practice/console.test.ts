import { expect, test } from 'vitest';
import { requireMfa } from '../../src/policies/requireMfa.ts';
import { type Practice, practice, practicePassword } from '../support/practice.ts';

const alice = 'arn:aws:iam::111122223333:mfa/alice';
const refusedCode = {
  state: 'refused',
  message: 'Your multi-factor authentication code is incorrect. Please try again.',
};
const refusedPassword = {
  state: 'refused',
  message: 'Your authentication information is incorrect. Please try again.',
};
const refusedChange = {
  state: 'refused',
  message: expect.stringContaining('not authorized to perform iam:ChangePassword'),
};
const minute = 60_000;

const signIn = ({ account }: Practice, more: { code?: string; newPassword?: string; password?: string } = {}) =>
  account.desk.console.signIn({ user: 'alice', password: practicePassword, ...more });

const user = ({ account }: Practice) => account.state().users[0];

/** alice must change her password; `usersMayChange` is the account's switch for it. */
function firstSignIn({ mfa = false, usersMayChange = true } = {}): Practice {
  const built = practice();
  built.addUser('alice', { policy: 'PowerUserAccess', mfa });
  built.ask('UpdateLoginProfile', { UserName: 'alice', PasswordResetRequired: 'true' });
  built.ask('UpdateAccountPasswordPolicy', {
    MinimumPasswordLength: '14',
    RequireNumbers: 'true',
    PasswordReusePrevention: '24',
    AllowUsersToChangePassword: String(usersMayChange),
  });
  return built;
}

test('the password is really checked, and a right sign-in leaves its trace', () => {
  const built = practice();
  built.addUser('alice', { policy: 'PowerUserAccess' });

  expect(signIn(built, { password: 'wrong' })).toEqual(refusedPassword);
  expect(built.account.desk.console.signIn({ user: 'nobody', password: 'x' })).toEqual(refusedPassword);
  expect(user(built)?.passwordLastUsed).toBeNull();
  const answer = signIn(built);

  expect(answer).toMatchObject({ state: 'signed-in', principal: 'arn:aws:iam::111122223333:user/alice', mfa: false });
  expect(answer).toHaveProperty(
    'may',
    expect.arrayContaining([
      { action: 'iam:CreateUser', allowed: false },
      { action: 's3:CreateBucket', allowed: true },
    ]),
  );
  expect(user(built)?.passwordLastUsed).toBe('2026-11-20T09:00:00Z');
});

test('the use of a password is recorded at most once in five minutes', () => {
  const built = practice();
  built.addUser('alice');
  const used = [0, 4, 1].map((minutes) => {
    built.clock.advance(minutes * minute);
    signIn(built);
    return user(built)?.passwordLastUsed;
  });

  expect(used).toEqual(['2026-11-20T09:00:00Z', '2026-11-20T09:00:00Z', '2026-11-20T09:05:00Z']);
});

test('with MFA the code is asked for, checked, and taken once', () => {
  const built = practice();
  built.addUser('alice', { mfa: true });
  const code = built.codeOf(alice);

  expect(signIn(built)).toEqual({ state: 'code-needed' });
  expect(signIn(built, { code: '000000' })).toEqual(refusedCode);
  expect(signIn(built, { code: `${code.slice(0, 3)} ${code.slice(3)}` })).toMatchObject({
    state: 'signed-in',
    mfa: true,
  });
  expect(signIn(built, { code })).toEqual(refusedCode);
  built.clock.advance(30_000);
  expect(signIn(built, { code: built.codeOf(alice) })).toMatchObject({ state: 'signed-in' });
});

test('a right code of one device is no wrong code of another', () => {
  const built = practice();
  built.addUser('alice', { mfa: true });
  built.ask('CreateVirtualMFADevice', { VirtualMFADeviceName: 'second' });
  const SerialNumber = alice.replace('alice', 'second');
  const [AuthenticationCode1, AuthenticationCode2] = [built.codeOf(SerialNumber, -1), built.codeOf(SerialNumber)];
  built.ask('EnableMFADevice', { UserName: 'alice', SerialNumber, AuthenticationCode1, AuthenticationCode2 });

  const answer = signIn(built, { code: AuthenticationCode2 });

  expect(answer).toMatchObject({ state: 'signed-in' });
  expect(built.account.state().devices.map(({ wrongCodes }) => wrongCodes)).toEqual([0, 0]);
});

test('a forced change follows the account policy, and the code is not asked for twice', () => {
  const built = firstSignIn({ mfa: true });
  const code = built.codeOf(alice);

  expect(signIn(built, { code })).toEqual({ state: 'new-password-needed' });
  expect(signIn(built, { code, newPassword: 'too-short-1' })).toEqual(refusedChange);
  expect(signIn(built, { code, newPassword: practicePassword })).toEqual(refusedChange);
  expect(user(built)?.passwordLastUsed).toBeNull();
  expect(signIn(built, { code, newPassword: 'long-enough-for-14' })).toMatchObject({ state: 'signed-in', mfa: true });
  expect(signIn(built, { code })).toEqual(refusedPassword);
  expect(built.account.desk.person.passwordOf('alice')).toBe('long-enough-for-14');
});

test('a forced change ends in a refusal where the user has no right to it', () => {
  const built = firstSignIn({ usersMayChange: false });

  expect(signIn(built, { newPassword: 'long-enough-for-14' })).toEqual(refusedChange);
  built.ask('AttachUserPolicy', { UserName: 'alice', PolicyArn: 'arn:aws:iam::aws:policy/IAMUserChangePassword' });
  expect(signIn(built, { newPassword: 'long-enough-for-14' })).toMatchObject({ state: 'signed-in' });
});

test('a deny without MFA blocks the forced change, as at AWS', () => {
  const built = firstSignIn();
  const Condition = { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } };
  const Statement = [{ Effect: 'Deny', Action: '*', Resource: '*', Condition }];
  const PolicyDocument = JSON.stringify({ Version: '2012-10-17', Statement });
  built.ask('PutUserPolicy', { UserName: 'alice', PolicyName: 'mfa', PolicyDocument });

  expect(signIn(built, { newPassword: 'long-enough-for-14' })).toEqual(refusedChange);
});

test.each([
  { mfa: false, allowed: ['iam:ChangePassword', 'iam:CreateVirtualMFADevice', 'iam:EnableMFADevice'] },
  {
    mfa: true,
    allowed: ['iam:ListUsers', 'iam:CreateUser', 's3:ListAllMyBuckets', 's3:CreateBucket', 'ec2:RunInstances'],
  },
])('under offroot-require-mfa an administrator with mfa $mfa may $allowed', ({ mfa, allowed }) => {
  const built = practice();
  built.addUser('alice', { policy: 'AdministratorAccess', mfa });
  const PolicyDocument = JSON.stringify(requireMfa({ partition: 'aws' }));
  built.ask('CreatePolicy', { PolicyName: 'offroot-require-mfa', PolicyDocument });
  const PolicyArn = 'arn:aws:iam::111122223333:policy/offroot-require-mfa';
  built.ask('AttachUserPolicy', { UserName: 'alice', PolicyArn });

  const answer = signIn(built, mfa ? { code: built.codeOf(alice) } : {});

  const may = answer.state === 'signed-in' ? answer.may.filter((one) => one.allowed).map(({ action }) => action) : [];
  expect(mfa ? may : may.slice().sort()).toEqual(mfa ? expect.arrayContaining(allowed) : allowed);
});

test('an expired password must be changed, and with hard expiry by an administrator', () => {
  const built = practice();
  built.addUser('alice', { policy: 'AdministratorAccess' });
  built.ask('UpdateAccountPasswordPolicy', { MaxPasswordAge: '30' });
  built.clock.advance(30 * 24 * 60 * minute);

  expect(signIn(built)).toEqual({ state: 'new-password-needed' });
  built.ask('UpdateAccountPasswordPolicy', { MaxPasswordAge: '30', HardExpiry: 'true' });
  expect(signIn(built)).toMatchObject({ state: 'refused', message: expect.stringContaining('expired') });
});

test('root gets MFA on the phone, and from then on needs its code', () => {
  const { account, ask } = practice();
  const { console: page, phone } = account.desk;

  expect(page.signInAsRoot({})).toMatchObject({ state: 'signed-in', mfa: false });
  const added = page.addRootMfa();

  expect(added).toEqual({ ok: true, label: 'Amazon Web Services:root-account-mfa-device@111122223333' });
  expect(page.signInAsRoot({})).toEqual({ state: 'code-needed' });
  expect(page.addRootAccessKey()).toEqual({ ok: false, message: 'Your session has expired. Please sign in again.' });
  const code = phone.entries()[0]?.code ?? '';
  expect(page.signInAsRoot({ code })).toMatchObject({ state: 'signed-in', mfa: true });
  expect(page.signInAsRoot({ code })).toEqual(refusedCode);
  expect(ask('GetAccountSummary').body).toContain('<key>AccountMFAEnabled</key><value>1</value>');
  expect(ask('ListVirtualMFADevices').body).toContain('<Arn>arn:aws:iam::111122223333:root</Arn>');
  expect(ask('ListMFADevices').body).toContain('mfa/root-account-mfa-device');
});

test('root makes access keys, two at most', () => {
  const { account, ask } = practice();
  const { console: page } = account.desk;

  const keys = [page.addRootAccessKey(), page.addRootAccessKey(), page.addRootAccessKey()];

  expect(keys.map(({ ok }) => ok)).toEqual([true, true, false]);
  expect(ask('GetAccountSummary').body).toContain('<key>AccountAccessKeysPresent</key><value>1</value>');
  expect(ask('ListAccessKeys').body).not.toContain('UserName');
});

test('the phone replaces an entry of the same label, and its clock can be wrong', () => {
  const { account } = practice();
  const { phone } = account.desk;
  phone.scan('otpauth://totp/AWS:alice@acme?secret=GEZDGNBVGY3TQOJQ&issuer=AWS');
  const right = phone.scan('otpauth://totp/AWS:alice@acme?secret=MZXW6YTBOI&issuer=AWS');

  phone.setClockOffsetMinutes(4);

  expect(phone.entries()).toHaveLength(1);
  expect(phone.entries()[0]).toMatchObject({ label: 'AWS:alice@acme', secondsLeft: 30 });
  expect(phone.entries()[0]?.code).not.toBe(right.code);
  expect(phone.clockOffsetMinutes()).toBe(4);
  expect(() => phone.scan('https://example.com')).toThrow('not an otpauth address');
});

test('root enrolled on a wrong clock is refused once the clock is right', () => {
  const { account, clock } = practice();
  const { console: page, phone } = account.desk;
  phone.setClockOffsetMinutes(10);
  page.addRootMfa();
  clock.advance(minute);

  const wrongClock = phone.entries()[0]?.code ?? '';
  phone.setClockOffsetMinutes(0);
  const rightClock = phone.entries()[0]?.code ?? '';

  expect(page.signInAsRoot({ code: rightClock })).toEqual(refusedCode);
  expect(page.signInAsRoot({ code: wrongClock })).toMatchObject({ state: 'signed-in' });
});
