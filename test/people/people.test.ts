import { describe, expect, it } from 'vitest';
import { GuardRefused } from '../../src/errors.ts';
import type { Answer } from '../../src/model/answers.ts';
import type { Frontend } from '../../src/model/frontend.ts';
import { type Practice, practice } from '../support/practice.ts';
import { recommended } from '../support/recommended.ts';
import { scriptedFrontend } from '../support/scriptedFrontend.ts';
import { runPeople, runSetUp } from '../support/setUpTools.ts';

type Answers = Readonly<Record<string, Answer>>;

/** The first day done: alice administers, proven; root is locked. */
async function afterFirstDay(): Promise<Practice> {
  const account = practice();
  await runSetUp(account, scriptedFrontend(recommended(account)));
  return account;
}

const manage = async (account: Practice, said: Answers, answers: Answers = {}, who = 'alice') => {
  const frontend = scriptedFrontend({
    answers: { 'connect.account': account.account.state().accountId, ...answers },
    desk: account.account.desk,
    clock: account.clock,
  });
  const outcome = await runPeople(account, frontend, said, { who });
  return { outcome, frontend };
};

const userNamed = (account: Practice, name: string) => account.account.state().users.find((one) => one.name === name);

describe('offroot people add', () => {
  it('makes a user in a group with a first password that must be changed, and hands the card over', async () => {
    const account = await afterFirstDay();

    const { outcome, frontend } = await manage(
      account,
      { 'team.what': 'add', 'team.name': 'dora' },
      { 'add.people': [{ name: 'dora', groups: ['Developers'] }] },
    );

    expect(outcome.applied.map(({ action }) => action)).toEqual([
      'iam:CreateUser',
      'iam:AddUserToGroup',
      'iam:CreateLoginProfile',
    ]);
    expect(userNamed(account, 'dora')?.login).toMatchObject({ resetRequired: true });
    expect(frontend.cards).toMatchObject([{ user: 'dora', groups: ['Developers'], resetRequired: true }]);
  });

  it('leaves the password of somebody who is there alone', async () => {
    const account = await afterFirstDay();
    const before = userNamed(account, 'bora')?.login;

    const { outcome } = await manage(
      account,
      { 'team.what': 'add' },
      { 'add.people': [{ name: 'Bora', groups: ['Business'] }] },
    );

    expect(outcome.applied.map(({ action }) => action)).toEqual(['iam:AddUserToGroup']);
    expect(userNamed(account, 'bora')?.login).toEqual(before);
  });

  it('writes nothing the second time', async () => {
    const account = await afterFirstDay();
    const answers = { 'add.people': [{ name: 'dora', groups: ['Developers'] }] };
    await manage(account, { 'team.what': 'add' }, answers);

    const { outcome } = await manage(account, { 'team.what': 'add' }, answers);

    expect(outcome.applied).toEqual([]);
  });
});

describe('offroot people reset', () => {
  it('gives a new first password in place of a forgotten one', async () => {
    const account = await afterFirstDay();
    const before = userNamed(account, 'bora')?.login?.digests;

    const { outcome, frontend } = await manage(
      account,
      { 'team.what': 'reset', 'team.name': 'bora' },
      { 'reset.what': ['password'] },
    );

    expect(outcome.applied.map(({ action }) => action)).toEqual(['iam:UpdateLoginProfile']);
    expect(userNamed(account, 'bora')?.login?.digests[0]).not.toBe(before?.[0]);
    expect(frontend.cards.map(({ user }) => user)).toEqual(['bora']);
  });

  it('switches a lost phone off before the new one is set up', async () => {
    const account = await afterFirstDay();
    account.addUser('dora', { mfa: true });
    const [old] = account.account.state().devices.filter(({ serial }) => serial.endsWith('/dora'));

    const { outcome } = await manage(
      account,
      { 'team.what': 'reset', 'team.name': 'dora' },
      { 'reset.what': ['phone'], 'reset.devices': [old?.serial ?? ''], 'reset.phone': 'now' },
    );

    const devices = account.account.state().devices.filter(({ serial }) => serial.includes('/dora'));
    expect(outcome.applied.map(({ kind, action }) => action ?? kind)).toEqual([
      'iam:DeactivateMFADevice',
      'iam:DeleteVirtualMFADevice',
      'ceremony',
    ]);
    expect(devices).toHaveLength(1);
    expect(devices[0]?.seed).not.toBe(old?.seed);
    expect(devices[0]?.owner).toBe(userNamed(account, 'dora')?.id);
  });

  it('asks about no lost device where the first one was set up just now', async () => {
    const account = await afterFirstDay();

    const { outcome, frontend } = await manage(
      account,
      { 'team.what': 'reset', 'team.name': 'bora' },
      { 'reset.what': ['phone'], 'reset.phone': 'now' },
    );

    expect(frontend.asked).not.toContain('reset.devices');
    expect(outcome.applied.map(({ kind }) => kind)).toEqual(['ceremony']);
  });

  it('says what is left where the new phone is not here', async () => {
    const account = await afterFirstDay();
    account.addUser('dora', { mfa: true });
    const serial = `arn:aws:iam::${account.account.state().accountId}:mfa/dora`;

    const { outcome } = await manage(
      account,
      { 'team.what': 'reset', 'team.name': 'dora' },
      { 'reset.what': ['phone'], 'reset.devices': [serial], 'reset.phone': 'later' },
    );

    expect(account.account.state().devices.some((device) => device.serial === serial)).toBe(false);
    expect(outcome.left.map(({ id }) => id)).toContain('reset.phone.dora');
  });

  it('asks whom where nobody of that name is there', async () => {
    const account = await afterFirstDay();

    const { frontend } = await manage(
      account,
      { 'team.what': 'reset', 'team.name': 'nobody' },
      { 'reset.who': 'bora', 'reset.what': [] },
    );

    expect(frontend.asked).toContain('reset.who');
  });
});

describe('offroot people remove', () => {
  const leaving = { 'team.what': 'remove', 'team.name': 'bora' };

  it('takes all access first, and leaves the user there where that is wanted', async () => {
    const account = await afterFirstDay();
    account.ask('CreateAccessKey', { UserName: 'bora' });

    const { outcome } = await manage(account, leaving, { 'remove.delete': 'keep' });

    const bora = userNamed(account, 'bora');
    expect(bora).toMatchObject({ login: null, groups: [], attached: [], inline: [] });
    expect(account.account.state().keys.map(({ active }) => active)).toEqual([false]);
    expect(outcome.left.map(({ id }) => id)).toContain('remove.bora');
  });

  it('deletes the user with everything attached', async () => {
    const account = await afterFirstDay();
    account.ask('CreateAccessKey', { UserName: 'bora' });
    account.ask('AttachUserPolicy', { UserName: 'bora', PolicyArn: 'arn:aws:iam::aws:policy/ReadOnlyAccess' });
    account.ask('PutUserPolicy', {
      UserName: 'bora',
      PolicyName: 'own',
      PolicyDocument: JSON.stringify({
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: '*' }],
      }),
    });
    account.ask('CreateVirtualMFADevice', { VirtualMFADeviceName: 'bora' });
    const serial = `arn:aws:iam::${account.account.state().accountId}:mfa/bora`;
    account.ask('EnableMFADevice', {
      UserName: 'bora',
      SerialNumber: serial,
      AuthenticationCode1: account.codeOf(serial, -1),
      AuthenticationCode2: account.codeOf(serial),
    });

    const { frontend } = await manage(account, leaving, { 'remove.delete': 'delete' });

    expect(userNamed(account, 'bora')).toBeUndefined();
    expect(account.account.state().keys).toEqual([]);
    expect(account.account.state().devices.some((device) => device.serial === serial)).toBe(false);
    expect(frontend.approved.map(({ typed }) => typed)).toEqual(['bora', 'bora']);
  });

  it('asks about nobody else once the user is gone', async () => {
    const account = await afterFirstDay();
    account.addUser('dora', { mfa: true });

    const { frontend } = await manage(account, leaving, { 'remove.delete': 'delete' });

    expect(frontend.asked).not.toContain('remove.who');
    expect(account.account.state().users.map(({ name }) => name)).toEqual(['alice', 'dora']);
  });

  it.each([
    ['at once', 0],
    ['after the plan has lain there for two minutes', 120_000],
  ])('deletes what few users have as well, approved %s', async (_, afterMs) => {
    const account = await afterFirstDay();
    account.ask('CreateServiceSpecificCredential', { UserName: 'bora', ServiceName: 'codecommit.amazonaws.com' });
    const frontend = scriptedFrontend({
      answers: { 'connect.account': account.account.state().accountId, 'remove.delete': 'delete' },
      desk: account.account.desk,
      clock: account.clock,
    });
    const slow: Frontend = {
      ...frontend,
      approve: (plan) => {
        account.clock.advance(afterMs);
        return frontend.approve(plan);
      },
    };

    await runPeople(account, slow, leaving, { who: 'alice' });

    expect(account.account.state().serviceCredentials).toEqual([]);
    expect(userNamed(account, 'bora')).toBeUndefined();
  });

  it('goes on where an earlier run was put off', async () => {
    const account = await afterFirstDay();
    await manage(account, leaving, { 'remove.delete': 'keep' });

    await manage(account, leaving, { 'remove.delete': 'delete' });

    expect(userNamed(account, 'bora')).toBeUndefined();
  });

  it('is refused by the guard for the last administrator', async () => {
    const account = await afterFirstDay();
    account.addUser('helper', { policy: 'AdministratorAccess' });

    const run = manage(
      account,
      { 'team.what': 'remove', 'team.name': 'alice' },
      { 'remove.delete': 'delete', 'apply.failed': 'leave' },
      'helper',
    );

    await expect(run).rejects.toMatchObject({ cause: expect.any(GuardRefused) });
    expect(userNamed(account, 'alice')?.login).not.toBeNull();
  });

  it('never offers the person at the keyboard', async () => {
    const account = await afterFirstDay();

    const { outcome, frontend } = await manage(
      account,
      { 'team.what': 'remove', 'team.name': 'alice' },
      { 'remove.who': 'bora', 'remove.delete': 'keep' },
    );

    expect(frontend.asked).toContain('remove.who');
    expect(outcome.applied.length).toBeGreaterThan(0);
    expect(userNamed(account, 'alice')?.login).not.toBeNull();
  });
});
