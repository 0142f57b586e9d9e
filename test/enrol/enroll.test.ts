import { describe, expect, it } from 'vitest';
import { AccessDenied } from '../../src/errors.ts';
import { enrollPolicy } from '../../src/facts/enrollPolicy.ts';
import { enrollParts } from '../../src/flow/enroll.ts';
import { known } from '../../src/model/reading.ts';
import { secret } from '../../src/model/secret.ts';
import { afterFirstDay, devicesOf, enrols, notes } from '../support/enrolling.ts';
import { practice } from '../support/practice.ts';
import { recommended } from '../support/recommended.ts';
import { scriptedFrontend } from '../support/scriptedFrontend.ts';
import { runTools } from '../support/setUpTools.ts';

describe('offroot enroll, under offroot-require-mfa', () => {
  it('sets a first device up without MFA, and sees it used, with the forced change of the first password', async () => {
    const account = await afterFirstDay();

    const { enrolment, frontend } = await enrols(account);

    expect(devicesOf(account, 'bora')).toMatchObject([{ serial: expect.stringMatching(/:mfa\/bora$/), tags: [] }]);
    expect(enrolment).toMatchObject({ user: 'bora', devices: ['bora'], signedIn: true, profile: 'offroot-bora' });
    expect(enrolment.outcome.left).toEqual([]);
    expect(account.account.state().users.find(({ name }) => name === 'bora')?.login?.resetRequired).toBe(false);
    expect(frontend.unused()).toEqual([]);
  });

  it('says that this session has no MFA and that rights could not be read', async () => {
    const account = await afterFirstDay();

    const { enrolment } = await enrols(account);

    expect(enrolment).toMatchObject({ lacksMfa: true, rights: { refused: 'iam:GetAccountAuthorizationDetails' } });
  });

  it('has nothing to do for somebody who has MFA and has used it', async () => {
    const account = await afterFirstDay();
    await enrols(account);

    const { enrolment, frontend } = await enrols(account, { answers: {} });

    expect(frontend.asked).toEqual(['enroll.you']);
    expect(enrolment.outcome.applied).toEqual([]);
    expect(enrolment).toMatchObject({ signedIn: true, lacksMfa: false });
  });

  it('takes another name where somebody’s half-made device is in the way, and leaves that alone', async () => {
    const account = await afterFirstDay();
    account.ask('CreateVirtualMFADevice', { VirtualMFADeviceName: 'Bora' });

    const { enrolment } = await enrols(account);

    expect(enrolment.devices).toEqual(['bora-2']);
    expect(account.account.state().devices.filter(({ owner }) => owner === null)).toHaveLength(1);
  });

  it('says who clears what is left where the person breaks off, and takes another name the next time', async () => {
    const account = await afterFirstDay();
    let tries = 0;

    const { enrolment, frontend } = await enrols(account, {
      enrol: async (device) => {
        tries += 1;
        if (tries === 1) return 'cancelled';
        const { code, nextCode } = account.account.desk.phone.scan(device.uri.open());
        return { codes: [secret(code), secret(nextCode)] };
      },
    });

    expect(notes(frontend)).toEqual(['enroll.orphan-left']);
    expect(enrolment.devices).toEqual(['bora-2']);
  });

  it('takes new codes where AWS refuses the first two', async () => {
    const account = await afterFirstDay();
    let tries = 0;

    const { enrolment, frontend } = await enrols(account, {
      enrol: async (device) => {
        tries += 1;
        const { code, nextCode } = account.account.desk.phone.scan(device.uri.open());
        return { codes: tries === 1 ? [secret('000000'), secret('000001')] : [secret(code), secret(nextCode)] };
      },
    });

    expect(tries).toBe(2);
    expect(notes(frontend)).toEqual(['mfa.refused']);
    expect(enrolment.devices).toEqual(['bora']);
  });

  it('lets no codes of a phone with a wrong clock through to AWS', async () => {
    const account = await afterFirstDay();
    account.account.desk.phone.setClockOffsetMinutes(45);
    const said: string[] = [];

    const { enrolment } = await enrols(account, {
      enrol: async (device, judge) => {
        const wrong = account.account.desk.phone.scan(device.uri.open());
        const verdict = judge(wrong.code, wrong.nextCode);
        if (!verdict.ok) said.push(verdict.words.key);
        account.account.desk.phone.setClockOffsetMinutes(0);
        const { code, nextCode } = account.account.desk.phone.scan(device.uri.open());
        return { codes: [secret(code), secret(nextCode)] };
      },
    });

    expect(said).toHaveLength(1);
    expect(enrolment.devices).toEqual(['bora']);
  });

  it('takes a first device from a long-term key too, and says which code proves it without a password', async () => {
    const account = await afterFirstDay();
    account.ask('CreateAccessKey', { UserName: 'bora' });

    const { enrolment } = await enrols(account, { byKey: true, wait: async () => 'later' });

    const said = enrolment.outcome.left.flatMap(({ instructions }) => instructions);
    expect(enrolment).toMatchObject({ devices: ['bora'], signedIn: false, lacksMfa: true });
    expect(said).toContainEqual(
      expect.objectContaining({ key: 'enroll.sign-in.keys', params: { serial: expect.stringMatching(/:mfa\/bora$/) } }),
    );
  });

  it('says what to do about a password that has expired, and goes on another time', async () => {
    const account = await afterFirstDay();
    account.ask('UpdateLoginProfile', {
      UserName: 'bora',
      Password: 'Old-and-known-1234',
      PasswordResetRequired: 'false',
    });
    account.account.desk.person.remember('bora', 'Old-and-known-1234');
    account.ask('UpdateAccountPasswordPolicy', { MaxPasswordAge: '30', HardExpiry: 'true' });
    await account.clock.sleep(31 * 86_400_000);

    const { enrolment } = await enrols(account);

    const [left] = enrolment.outcome.left;
    expect(enrolment).toMatchObject({ devices: ['bora'], signedIn: false });
    expect(left?.id).toBe('sign-in.now');
    expect(left?.instructions.map(({ key }) => key)).toContain('enroll.sign-in.expired');
  });
});

describe('offroot enroll, elsewhere', () => {
  it('reads what it may with the policy that “offroot permissions enroll” prints, and that is enough', async () => {
    const account = practice();
    account.addUser('dora');
    account.ask('PutUserPolicy', { UserName: 'dora', PolicyName: 'own', PolicyDocument: JSON.stringify(enrollPolicy) });
    account.account.desk.person.remember('dora', 'Practice-makes-1');

    const { enrolment } = await enrols(account, { who: 'dora' });

    expect(enrolment).toMatchObject({ devices: ['dora'], signedIn: true });
  });

  it('names the read that is refused to somebody without any rights', async () => {
    const account = practice();
    account.addUser('dora');

    const { account: seen } = await runTools(account, scriptedFrontend(recommended(account)), { who: 'dora' });
    const { oneself } = await seen.read(enrollParts);

    expect(oneself).toMatchObject({ state: 'unreadable', action: expect.stringMatching(/^iam:/) });
  });

  it('names the write that is refused, and leaves nothing behind', async () => {
    const account = practice();
    account.addUser('dora');
    const Statement = enrollPolicy.Statement.filter(({ Sid }) => Sid !== 'CreateMfaDevice');
    const PolicyDocument = JSON.stringify({ ...enrollPolicy, Statement });
    account.ask('PutUserPolicy', { UserName: 'dora', PolicyName: 'own', PolicyDocument });

    const run = enrols(account, { who: 'dora', answers: { 'apply.failed': 'leave' } });

    await expect(run).rejects.toMatchObject({ action: 'iam:CreateVirtualMFADevice' });
    await expect(run).rejects.toBeInstanceOf(AccessDenied);
    expect(account.account.state().devices).toEqual([]);
  });

  it('tells an administrator what their groups give, and switches a key of theirs off that is not needed', async () => {
    const account = await afterFirstDay();
    account.ask('CreateAccessKey', { UserName: 'alice' });
    const [key] = account.account.state().keys;

    const { enrolment, first } = await enrols(account, { who: 'alice', answers: { 'own-keys.off': [key?.id ?? ''] } });

    expect(known(first.oneself)?.keys).toMatchObject({ value: [{ id: key?.id, active: true }] });
    expect(enrolment.rights).toMatchObject([
      { group: 'Admins', policies: expect.arrayContaining(['AdministratorAccess']) },
    ]);
    expect(enrolment.outcome.applied.map(({ action }) => action)).toEqual(['iam:UpdateAccessKey']);
    expect(account.account.state().keys).toMatchObject([{ active: false }]);
  });

  it('never offers the key that signs this run', async () => {
    const account = practice();
    account.addUser('helper', { policy: 'AdministratorAccess', mfa: true });
    account.ask('CreateAccessKey', { UserName: 'helper' });

    const { frontend } = await enrols(account, { who: 'helper', byKey: true, answers: { 'sign-in.now': 'later' } });

    expect(frontend.asked).toEqual(['connect.account', 'enroll.you', 'sign-in.now']);
  });

  it('offers a switched-off key for deletion in the next run', async () => {
    const account = await afterFirstDay();
    account.ask('CreateAccessKey', { UserName: 'alice' });
    const [key] = account.account.state().keys;
    account.ask('UpdateAccessKey', { UserName: 'alice', AccessKeyId: key?.id ?? '', Status: 'Inactive' });

    await enrols(account, { who: 'alice', answers: { 'own-keys.delete': [key?.id ?? ''] } });

    expect(account.account.state().keys).toEqual([]);
  });
});
