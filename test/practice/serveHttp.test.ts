import { request } from 'node:http';
import { CreateUserCommand, IAMClient, ListUsersCommand, waitUntilUserExists } from '@aws-sdk/client-iam';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { afterEach, expect, test } from 'vitest';
import { principalsOf } from '../../src/practice/principals.ts';
import { type HttpService, serveHttp } from '../../src/practice/wire/serveHttp.ts';
import { practice, refusal } from '../support/practice.ts';

const services: HttpService[] = [];
afterEach(() => Promise.all(services.splice(0).map(({ close }) => close())));

async function served() {
  const built = practice({ scenario: 'blank' });
  const service = await serveHttp(built.account.answerRequest, 0);
  services.push(service);
  const clients = principalsOf(built.account).map(({ name, credentials }) => {
    const options = { region: 'eu-west-3', endpoint: `http://127.0.0.1:${service.port}`, credentials, maxAttempts: 1 };
    return { name, iam: new IAMClient(options), sts: new STSClient(options) };
  });
  return { ...built, service, clients };
}

test('real clients reach the account over HTTP, root first, then every user', async () => {
  const { clients } = await served();

  const identities = await Promise.all(clients.map(({ sts }) => sts.send(new GetCallerIdentityCommand())));

  expect(clients.map(({ name }) => name)).toEqual(['root', 'practice-operator']);
  expect(identities.map(({ Arn }) => Arn)).toEqual([
    'arn:aws:iam::444455556666:root',
    'arn:aws:iam::444455556666:user/practice-operator',
  ]);
});

test('writes, waiters and errors work as over any network', async () => {
  const { clients } = await served();
  const iam = clients[1]?.iam ?? clients[0]?.iam;
  if (iam === undefined) throw new Error('nobody to sign as');

  await iam.send(new CreateUserCommand({ UserName: 'alice' }));
  const waited = await waitUntilUserExists({ client: iam, maxWaitTime: 5 }, { UserName: 'alice' });
  const again = await refusal(iam.send(new CreateUserCommand({ UserName: 'Alice' })));

  expect(waited.state).toBe('SUCCESS');
  expect(again).toMatchObject({ name: 'EntityAlreadyExistsException', status: 409 });
  expect((await iam.send(new ListUsersCommand({}))).Users).toHaveLength(2);
});

test('whoever does not sign, by body or by address, is turned away', async () => {
  const { service } = await served();
  const address = `http://127.0.0.1:${service.port}/?Action=GetCallerIdentity&Version=2011-06-15`;

  const response = await fetch(address);

  expect(response.status).toBe(403);
  expect(await response.text()).toContain('<Code>MissingAuthenticationToken</Code>');
});

test('a line that breaks inside the account breaks outside, and other failures are the service’s', async () => {
  const reset = Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
  const broken = await serveHttp(() => Promise.reject(reset), 0);
  const failing = await serveHttp(() => Promise.reject(new Error('no <state>')), 0);
  services.push(broken, failing);
  const ended = new Promise((resolve) => {
    request({ port: broken.port, host: '127.0.0.1', method: 'POST' }).on('error', resolve).end();
  });

  expect(await ended).toMatchObject({ code: 'ECONNRESET' });
  const answer = await fetch(`http://127.0.0.1:${failing.port}/`);
  expect([answer.status, await answer.text()]).toEqual([500, expect.stringContaining('no  state')]);
});

test('a port that is taken is an error', async () => {
  const { service, account } = await served();

  await expect(serveHttp(account.answerRequest, service.port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
