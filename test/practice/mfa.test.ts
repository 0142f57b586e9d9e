import jsqr from 'jsqr';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { type Practice, practice } from '../support/practice.ts';

const serial = 'arn:aws:iam::111122223333:mfa/phone';
const hour = 3_600_000;

/** alice with her key, and a device nobody has yet. */
function withDevice(): Practice {
  const built = practice();
  built.addUser('alice', { policy: 'AdministratorAccess' });
  built.addUser('bob');
  built.ask('CreateAccessKey', { UserName: 'alice' });
  built.ask('CreateVirtualMFADevice', { VirtualMFADeviceName: 'phone' });
  return built;
}

/** Enables or resyncs with the codes `first` and `second` steps from now. */
const pair = (built: Practice, action: string, first: number, second: number, UserName = 'alice') =>
  built.ask(action, {
    UserName,
    SerialNumber: serial,
    AuthenticationCode1: built.codeOf(serial, first),
    AuthenticationCode2: built.codeOf(serial, second),
  });

/** GetSessionToken by alice's key with a code. */
function token(built: Practice, TokenCode: string) {
  const keyId = built.account.state().keys[0]?.id ?? '';
  const fields = new Map(
    Object.entries({ Action: 'GetSessionToken', Version: '2011-06-15', SerialNumber: serial, TokenCode }),
  );
  const credentials = { keyId, token: undefined };
  const { body } = built.account.answer({ service: 'sts', region: 'us-east-1', credentials, fields });
  return /<Message>(.*?)<\/Message>/s.exec(body)?.[1] ?? 'Success';
}

const invalid = 'MultiFactorAuthentication failed with invalid MFA one time pass code. ';
const unable =
  'MultiFactorAuthentication failed, unable to validate MFA code.  Please verify your MFA serial number is valid and associated with this user.';

test('the QR code carries the seed, which is shown once', () => {
  const { ask, account } = practice();
  ask('CreateAccountAlias', { AccountAlias: 'acme' });

  const { body } = ask('CreateVirtualMFADevice', { VirtualMFADeviceName: 'phone' });

  const field = (name: string) => Buffer.from(new RegExp(`<${name}>(.*?)<`).exec(body)?.[1] ?? '', 'base64');
  const { data, width, height } = PNG.sync.read(field('QRCodePNG'));
  const seed = field('Base32StringSeed').toString();
  expect(seed).toMatch(/^[A-Z2-7]{64}$/);
  expect(jsqr.default(new Uint8ClampedArray(data), width, height)?.data).toBe(
    `otpauth://totp/Amazon%20Web%20Services:phone@acme?secret=${seed}&issuer=Amazon%20Web%20Services`,
  );
  expect(ask('ListVirtualMFADevices').body).not.toContain(account.state().devices[0]?.seed);
});

test('the same code twice, swapped and skipped ones are not valid; two in a row are', () => {
  const built = withDevice();
  const tries = [
    pair(built, 'EnableMFADevice', 0, 0),
    pair(built, 'EnableMFADevice', 0, -1),
    pair(built, 'EnableMFADevice', -2, 0),
  ];

  const good = pair(built, 'EnableMFADevice', -1, 0);

  for (const refused of tries) {
    expect(refused).toMatchObject({
      status: 403,
      code: 'InvalidAuthenticationCode',
      message: 'Authentication code for device is not valid.',
    });
  }
  expect(good.code).toBe('Success');
  expect(pair(built, 'EnableMFADevice', -1, 0).message).toBe('MFA Device for user alice already exists.');
  expect(pair(built, 'EnableMFADevice', -1, 0, 'bob').message).toBe('MFA Device is already in use.');
  expect(pair(built, 'ResyncMFADevice', 1, 2, 'bob')).toMatchObject({ message: 'MFA Device invalid for user.' });
});

test.each([
  [-999, 'InvalidAuthenticationCode'],
  [-998, 'Success'],
  [720, 'Success'],
  [1000, 'Success'],
  [1001, 'InvalidAuthenticationCode'],
])('a second code %i steps off: %s', (steps, code) => {
  const built = withDevice();
  built.clock.advance(24 * hour);

  expect(pair(built, 'EnableMFADevice', steps - 1, steps).code).toBe(code);
});

test('the pair must be newer than the last one, and that outlives deactivation and the owner', () => {
  const built = withDevice();
  pair(built, 'EnableMFADevice', -1, 0);
  const overlapping = pair(built, 'ResyncMFADevice', 0, 1).code;
  const newer = pair(built, 'ResyncMFADevice', 1, 2).code;
  built.ask('DeactivateMFADevice', { UserName: 'alice', SerialNumber: serial });

  expect([overlapping, newer]).toEqual(['InvalidAuthenticationCode', 'Success']);
  expect(pair(built, 'EnableMFADevice', -1, 0, 'bob').code).toBe('InvalidAuthenticationCode');
  built.clock.advance(120_000);
  expect(pair(built, 'EnableMFADevice', -1, 0, 'bob').code).toBe('Success');
});

test('STS takes two steps around the drift, each code once, the codes of the enrolment too', () => {
  const built = withDevice();
  pair(built, 'EnableMFADevice', -1, 0);
  const answers = [-2, -1, 0, 1, 2].map((steps) => token(built, built.codeOf(serial, steps)));
  const again = token(built, built.codeOf(serial, 0));
  const tooFar = token(built, built.codeOf(serial, 3));

  expect(answers).toEqual(Array(5).fill('Success'));
  expect([again, tooFar]).toEqual([invalid, invalid]);
});

test('a drift is remembered: codes of the wrong clock work, codes of the right one do not', () => {
  const built = withDevice();
  built.clock.advance(hour);
  pair(built, 'EnableMFADevice', 19, 20);

  expect(token(built, built.codeOf(serial, 0))).toBe(invalid);
  expect(token(built, built.codeOf(serial, 20))).toBe('Success');
});

test('seven wrong codes do not lock a device, eight do, for two minutes', () => {
  const built = withDevice();
  pair(built, 'EnableMFADevice', -1, 0);
  const wrong = (count: number) => Array.from({ length: count }, () => token(built, built.codeOf(serial, 50)));

  expect(wrong(7)).toEqual(Array(7).fill(invalid));
  expect(token(built, built.codeOf(serial, 0))).toBe('Success');
  wrong(8);
  expect(token(built, built.codeOf(serial, 1))).toBe(unable);
  built.clock.advance(120_000);
  expect(token(built, built.codeOf(serial, 0))).toBe('Success');
});

test('a device that belongs to nobody blocks its name until it is deleted', () => {
  const built = withDevice();
  const create = () => built.ask('CreateVirtualMFADevice', { VirtualMFADeviceName: 'phone' }).code;

  expect(create()).toBe('EntityAlreadyExists');
  expect(built.ask('ListVirtualMFADevices', { AssignmentStatus: 'Unassigned' }).body).toContain(serial);
  expect(built.ask('DeleteVirtualMFADevice', { SerialNumber: serial }).code).toBe('Success');
  expect(create()).toBe('Success');
});

test('the first device needs no MFA, a second one of oneself does; other users are not affected', () => {
  const built = withDevice();
  built.addUser('mia', { policy: 'AdministratorAccess' });
  const codes = () => ({
    SerialNumber: serial,
    AuthenticationCode1: built.codeOf(serial, -1),
    AuthenticationCode2: built.codeOf(serial),
  });
  const keyId = built.account.state().keys[0]?.id ?? '';
  const byKey = (Action: string, params: Readonly<Record<string, string>>) =>
    built.account.answer({
      service: 'iam',
      region: 'us-east-1',
      credentials: { keyId, token: undefined },
      fields: new Map(Object.entries({ Action, Version: '2010-05-08', ...params })),
    });

  const first = byKey('EnableMFADevice', { UserName: 'alice', ...codes() });
  const unknownDevice = byKey('EnableMFADevice', { UserName: 'alice', ...codes(), SerialNumber: `${serial}-none` });
  const removal = byKey('DeactivateMFADevice', { UserName: 'alice', SerialNumber: serial });

  expect([first.status, unknownDevice.status, removal.status]).toEqual([200, 403, 403]);
  expect(removal.body).toContain(
    'To complete this action, please ensure that you are authenticated with an MFA device that is enabled for this user.',
  );
  expect(built.ask('DeactivateMFADevice', { UserName: 'alice', SerialNumber: serial }, 'mia').code).toBe('Success');
});

test('virtual devices are not for GetMFADevice', () => {
  const built = withDevice();

  expect(built.ask('GetMFADevice', { SerialNumber: serial })).toMatchObject({ status: 400, code: 'ValidationError' });
});
