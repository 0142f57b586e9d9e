import { describe, expect, it } from 'vitest';
import { type Practice, practice, practicePassword } from '../support/practice.ts';

const user = 'alice';

/** alice has a password, may look after her own MFA, and is signed in; the passkey is added where she has not got one. */
function signedIn(account: Practice) {
  const { console } = account.account.desk;
  const answer = console.signIn({ user, password: practicePassword });
  return { answer, console };
}

function withPasskey() {
  const account = practice();
  account.addUser(user, { policy: 'IAMFullAccess' });
  const added = signedIn(account).console.addPasskey();
  if (!added.ok) throw new Error(added.message);
  return { account, serial: added.serial };
}

/** A session without MFA, as GetSessionToken gives one to a long-term key. */
function withoutMfa(account: Practice) {
  account.ask('CreateAccessKey', { UserName: user });
  const [key] = account.account.state().keys;
  return (Action: string, params: Readonly<Record<string, string>>) =>
    account.account.answer({
      service: 'iam',
      region: 'us-east-1',
      credentials: { keyId: key?.id ?? '', token: undefined },
      fields: new Map(Object.entries({ Action, Version: '2010-05-08', ...params })),
    });
}

/** A virtual device made for alice, and what enables it. */
function newApp(account: Practice) {
  account.ask('CreateVirtualMFADevice', { VirtualMFADeviceName: user });
  const SerialNumber = `arn:aws:iam::111122223333:mfa/${user}`;
  const [AuthenticationCode1, AuthenticationCode2] = [account.codeOf(SerialNumber, -1), account.codeOf(SerialNumber)];
  return { UserName: user, SerialNumber, AuthenticationCode1, AuthenticationCode2 };
}

describe('a passkey at the wire', () => {
  it('is a device of its user, with a serial of its own kind, and in no list of virtual devices', () => {
    const { account, serial } = withPasskey();

    const own = account.ask('ListMFADevices', { UserName: user });

    expect(serial).toMatch(/^arn:aws:iam::111122223333:u2f\/user\/alice\/key-[A-Z2-7]{26}$/);
    expect(own.body).toContain(`<SerialNumber>${serial}</SerialNumber>`);
    expect(own.body).toMatch(/<EnableDate>2026-/);
    expect(account.ask('ListVirtualMFADevices').body).not.toContain('u2f');
  });

  it('is told by GetMFADevice, which knows of no other', () => {
    const { account, serial } = withPasskey();

    const told = account.ask('GetMFADevice', { SerialNumber: serial, UserName: user });

    expect(told).toMatchObject({ code: 'Success', body: expect.stringContaining(`<UserName>${user}</UserName>`) });
    expect(account.ask('GetMFADevice', { SerialNumber: `${serial}X`, UserName: user }).code).toBe('NoSuchEntity');
  });

  it('counts as MFA in the credential report and the summary', () => {
    const { account } = withPasskey();
    account.ask('GenerateCredentialReport');
    account.clock.advance(5000);

    const content = /<Content>(.*)<\/Content>/s.exec(account.ask('GetCredentialReport').body)?.[1] ?? '';
    const [header, , row] = Buffer.from(content, 'base64')
      .toString()
      .split('\n')
      .map((line) => line.split(','));

    expect(row?.[header?.indexOf('mfa_active') ?? -1]).toBe('true');
    expect(account.ask('GetAccountSummary').body).toMatch(/MFADevicesInUse<\/key><value>1</);
  });

  it('must go before its user does, and leaves nothing behind', () => {
    const { account, serial } = withPasskey();
    account.ask('DetachUserPolicy', { UserName: user, PolicyArn: 'arn:aws:iam::aws:policy/IAMFullAccess' });
    account.ask('DeleteLoginProfile', { UserName: user });

    const early = account.ask('DeleteUser', { UserName: user });
    const off = account.ask('DeactivateMFADevice', { UserName: user, SerialNumber: serial });

    expect([early.code, off.code]).toEqual(['DeleteConflict', 'Success']);
    expect(account.ask('DeactivateMFADevice', { UserName: user, SerialNumber: serial }).code).toBe('NoSuchEntity');
    expect(account.ask('DeleteUser', { UserName: user }).code).toBe('Success');
    expect(account.account.state().passkeys).toEqual([]);
  });

  it('lets its user enable and remove devices only in a session with MFA', () => {
    const { account, serial } = withPasskey();
    const app = newApp(account);
    const byKey = withoutMfa(account);

    const refused = [
      byKey('EnableMFADevice', app),
      byKey('DeactivateMFADevice', { UserName: user, SerialNumber: serial }),
    ];
    const taken = account.ask('EnableMFADevice', app, user);

    expect(refused.map(({ status }) => status)).toEqual([403, 403]);
    expect(taken.code).toBe('Success');
  });
});

describe('a passkey in the practice console', () => {
  it('signs in with MFA and asks for nothing to type', () => {
    const { account } = withPasskey();

    expect(signedIn(account).answer).toMatchObject({ state: 'signed-in', mfa: true });
  });

  it('steps back where there is an app: its code is asked for', () => {
    const { account } = withPasskey();
    account.ask('EnableMFADevice', newApp(account));

    expect(signedIn(account).answer).toEqual({ state: 'code-needed' });
  });

  it('is added by whoever is signed in and may, up to the quota', () => {
    const nobody = practice();
    const account = practice();
    account.addUser(user);
    const { console } = signedIn(account);

    const denied = console.addPasskey();
    const arn = 'arn:aws:iam::aws:policy/IAMFullAccess';
    account.ask('AttachUserPolicy', { UserName: user, PolicyArn: arn });
    const added = Array.from({ length: 9 }, () => {
      signedIn(account);
      return console.addPasskey().ok;
    });

    expect(nobody.account.desk.console.addPasskey()).toMatchObject({ ok: false });
    expect(denied).toMatchObject({ ok: false, message: expect.stringContaining('iam:EnableMFADevice') });
    expect(added).toEqual([...Array(8).fill(true), false]);
  });

  it('wants MFA in the session it is added from, where there is MFA already', () => {
    const account = practice();
    account.addUser(user, { policy: 'IAMFullAccess' });
    const { console } = signedIn(account);

    const both = [console.addPasskey(), console.addPasskey()];

    expect(both.map(({ ok }) => ok)).toEqual([true, false]);
  });
});
