import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CreateLoginProfileCommand, CreateUserCommand, IAMClient } from '@aws-sdk/client-iam';
import { expect, test } from 'vitest';
import { scenarios } from '../../src/practice/scenarios/index.ts';
import { lastScenario } from '../../src/practice/stateFile.ts';
import { onBadLine, practice } from '../support/practice.ts';

test('the story goes on in the next process, phone and passwords included', () => {
  const built = practice();
  built.addUser('alice', { mfa: true });
  built.account.desk.phone.setClockOffsetMinutes(3);
  built.account.desk.person.remember('alice', 'secret');

  const next = built.reopen();

  expect(next.state()).toEqual(built.account.state());
  expect(next.desk.phone.entries()).toEqual(built.account.desk.phone.entries());
  expect(next.desk.person.passwordOf('alice')).toBe('secret');
});

test('two processes see what the other one changed', () => {
  const built = practice();
  const other = practice({ folder: built.folder, clock: built.clock });

  built.ask('CreateUser', { UserName: 'alice' });
  other.ask('CreateUser', { UserName: 'bob' });

  expect(other.ask('GetUser', { UserName: 'alice' }).code).toBe('Success');
  expect(built.ask('GetUser', { UserName: 'bob' }).code).toBe('Success');
});

test('the state is for its owner alone, and names the scenario that was opened last', () => {
  const { folder, ask } = practice();
  const before = lastScenario(join(folder, 'nothing-here'));
  ask('GetAccountSummary');

  const mode = (path: string) => statSync(path).mode & 0o777;
  expect(before).toBeNull();
  expect(readdirSync(folder).sort()).toEqual(['first-day.json', 'last-scenario']);
  expect([mode(folder), mode(join(folder, 'first-day.json'))]).toEqual([0o700, 0o600]);
  expect(lastScenario(folder)).toBe('first-day');
});

test('a scenario that does not exist any more is not the last one', () => {
  const { folder } = practice();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'last-scenario'), 'long-gone\n');

  expect(lastScenario(folder)).toBeNull();
  expect(() => practice({ scenario: 'long-gone' })).toThrow('unknown practice scenario');
});

test('a request that only reads leaves the file alone, unless it is a key’s first use in a while', () => {
  const { folder, ask, account, clock } = practice({ scenario: 'blank' });
  const { accessKeyId, sessionToken } = account.credentialsFor('root');
  const inode = () => statSync(join(folder, 'blank.json')).ino;
  const listUsers = (keyId: string, token: string | undefined) => {
    const before = inode();
    const fields = new Map([
      ['Action', 'ListUsers'],
      ['Version', '2010-05-08'],
    ]);
    account.answer({ service: 'iam', region: 'us-east-1', credentials: { keyId, token }, fields });
    return inode() === before ? 'left alone' : 'written';
  };
  const key = account.state().keys[0]?.id ?? '';

  const seen = [listUsers(accessKeyId, sessionToken), listUsers(key, undefined), listUsers(key, undefined)];
  clock.advance(16 * 60_000);

  expect([...seen, listUsers(key, undefined)]).toEqual(['left alone', 'written', 'left alone', 'written']);
  expect(ask('ListUsers').code).toBe('Success');
});

test('a state that cannot be read is never taken for an empty account', () => {
  const { folder, account } = practice();
  writeFileSync(join(folder, 'first-day.json'), '{"version":1,');

  expect(() => account.state()).toThrow('first-day.json cannot be read');
});

test.each([...scenarios.map(({ name }) => name), 'big:20'])('%s begins with an account of its own', (scenario) => {
  const { account } = practice({ scenario });

  expect(account.state()).toMatchObject({ scenario, accountId: expect.stringMatching(/^\d{12}$/) });
});

test('a lost answer has still done its work', async () => {
  const { account, ask } = practice();
  ask('CreateUser', { UserName: 'alice' });
  const requestHandler = onBadLine(account.requestHandler, (action, count) =>
    action === 'CreateLoginProfile' && count === 1 ? 'answer-lost' : null,
  );
  const client = new IAMClient({ region: 'us-east-1', requestHandler, credentials: account.credentialsFor('root') });

  const call = client.send(new CreateLoginProfileCommand({ UserName: 'alice', Password: 'Some-pass-1' }));

  await expect(call).rejects.toMatchObject({ name: 'EntityAlreadyExistsException' });
  expect(account.state().users[0]?.login).not.toBeNull();
});

test('the real retries run: an unavailable service is tried again', async () => {
  const { account } = practice();
  const requestHandler = onBadLine(account.requestHandler, (_action, count) =>
    count === 1 ? { code: 'ServiceUnavailable', status: 503 } : null,
  );
  const client = new IAMClient({ region: 'us-east-1', requestHandler, credentials: account.credentialsFor('root') });

  const { User, $metadata } = await client.send(new CreateUserCommand({ UserName: 'alice' }));

  expect(User?.UserName).toBe('alice');
  expect($metadata).toMatchObject({ attempts: 2, requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) });
});
