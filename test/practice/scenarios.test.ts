import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { defaultCaller } from '../../src/practice/defaultCaller.ts';
import { resetPracticeAccount } from '../../src/practice/practiceAccount.ts';
import type { PracticeState } from '../../src/practice/practiceState.ts';
import { principalsOf } from '../../src/practice/principals.ts';
import { lastScenario } from '../../src/practice/stateFile.ts';
import { practice } from '../support/practice.ts';

test('the administrator of the neglected account gets in, with the practice phone and what the desk remembers', () => {
  const { account } = practice({ scenario: 'drifted' });
  const { phone, person, console } = account.desk;
  const password = person.passwordOf('alice') ?? '';
  const code = phone.entries().find(({ label }) => label.includes('alice@lighthouse-labs'))?.code ?? '';

  const signedIn = console.signIn({ user: 'alice', password, code });

  expect(console.signIn({ user: 'alice', password })).toEqual({ state: 'code-needed' });
  expect(signedIn).toMatchObject({ state: 'signed-in', mfa: true });
  expect(signedIn.state === 'signed-in' && signedIn.may.every(({ allowed }) => allowed)).toBe(true);
});

test('root of the neglected account signs in with its device on the practice phone', () => {
  const { account } = practice({ scenario: 'drifted' });
  const entry = account.desk.phone.entries().find(({ label }) => label.includes('root-safe'));

  const signedIn = account.desk.console.signInAsRoot({ code: entry?.code ?? '' });

  expect(signedIn).toMatchObject({ state: 'signed-in', mfa: true });
});

test('nobody is nearer at hand than root where no administrator has MFA', () => {
  const built = practice();
  built.addUser('alice', { policy: 'AdministratorAccess' });
  const before = defaultCaller(built.account.state());

  built.addUser('bora', { policy: 'IAMFullAccess', mfa: true });
  const withoutAll = defaultCaller(built.account.state());
  built.addUser('chen', { policy: 'AdministratorAccess', mfa: true });

  expect([before, withoutAll, defaultCaller(built.account.state())]).toEqual(['root', 'root', 'chen']);
});

test('a reset keeps every key of the scenario apart, root’s and those of a user with two', () => {
  const built = practice({ scenario: 'shared-root' });
  const keys = () => built.reopen().state().keys;
  const before = keys();

  const random = (count: number) => randomBytes(count);
  resetPracticeAccount({ folder: built.folder, scenario: 'shared-root', clock: built.clock, random });

  expect(keys().map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  expect(new Set(keys().map(({ id }) => id)).size).toBe(before.length);
});

test('a big account is the last one used by its whole name, and lists only who an audit is done by', () => {
  const { account, folder } = practice({ scenario: 'big:120' });

  expect(lastScenario(folder)).toBe('big:120');
  expect(account.state().users).toHaveLength(120);
  expect(principalsOf(account).map(({ name }) => name)).toEqual(['root', 'person-0001']);
});

test('drifted and shared-root have machines, and neither records what is done on it as it should', () => {
  const machinesOf = ({ instances }: PracticeState) =>
    instances.map(({ region, profile, metadata, state }) => [region, profile !== null, metadata.httpTokens, state]);
  const drifted = practice({ scenario: 'drifted' }).account.state();
  const shared = practice({ scenario: 'shared-root' }).account.state();

  expect(machinesOf(drifted)).toEqual([
    ['us-east-1', true, 'optional', 'running'],
    ['us-east-1', false, 'required', 'running'],
    ['ap-northeast-2', true, 'required', 'running'],
  ]);
  expect(machinesOf(shared)).toEqual([
    ['us-east-1', false, 'optional', 'running'],
    ['us-east-1', false, 'required', 'running'],
    ['ap-northeast-2', false, 'optional', 'running'],
  ]);
  expect(drifted.cloudTrails).toMatchObject([{ multiRegion: false, validation: false, logging: false }]);
  expect([shared.cloudTrails, shared.contacts, shared.analyzers, shared.budgets]).toEqual([[], [], [], []]);
  expect(shared.watchers).toEqual({ detectors: [], hubs: [], recorders: [] });
  const alarmsOf = ({ eventRules, topics }: PracticeState) =>
    eventRules.map(({ region, enabled }, index) => [region, enabled, topics[index]?.subscriptions[0]?.confirmed]);
  expect(alarmsOf(drifted)).toEqual([
    ['us-east-1', true, false],
    ['eu-central-1', false, true],
  ]);
  expect([shared.eventRules, shared.topics]).toEqual([[], []]);
});
