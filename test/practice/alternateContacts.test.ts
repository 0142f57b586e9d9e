import {
  AccountClient,
  DeleteAlternateContactCommand,
  GetAlternateContactCommand,
  PutAlternateContactCommand,
} from '@aws-sdk/client-account';
import { afterEach, expect, test } from 'vitest';
import { createFaultyAccount } from '../../src/practice/faults/createFaultyAccount.ts';
import { type HttpService, serveHttp } from '../../src/practice/wire/serveHttp.ts';
import { type Practice, practice, refusal } from '../support/practice.ts';

const services: HttpService[] = [];
afterEach(() => Promise.all(services.splice(0).map(({ close }) => close())));

const contact = {
  AlternateContactType: 'SECURITY',
  Name: 'Ada Example',
  Title: 'Head of security',
  EmailAddress: 'security@example.com',
  PhoneNumber: '+49 30 123456',
} as const;

const clientOf = ({ account }: Practice, who = 'root') =>
  new AccountClient({
    region: 'us-east-1',
    requestHandler: account.requestHandler,
    credentials: account.credentialsFor(who),
    maxAttempts: 1,
  });

test('a contact that was put is there for the next process, until it is deleted', async () => {
  const built = practice();
  await clientOf(built).send(new PutAlternateContactCommand(contact));
  const next = clientOf({ ...built, account: built.reopen() });

  const { AlternateContact } = await next.send(new GetAlternateContactCommand({ AlternateContactType: 'SECURITY' }));
  await next.send(new DeleteAlternateContactCommand({ AlternateContactType: 'SECURITY' }));

  expect(AlternateContact).toEqual(contact);
  expect(built.account.state().contacts).toEqual([]);
});

test.each(['get', 'delete'])('to %s a contact that is not set is refused in AWS’s words', async (verb) => {
  const client = clientOf(practice());
  const input = { AlternateContactType: 'BILLING' } as const;

  const refused = await refusal(
    verb === 'get'
      ? client.send(new GetAlternateContactCommand(input))
      : client.send(new DeleteAlternateContactCommand(input)),
  );

  const message = 'No contact of the inputted alternate contact type found.';
  expect(refused).toEqual({ name: 'ResourceNotFoundException', status: 404, message });
});

test('a contact of each kind is kept beside the others, and a new one takes the place of the old', async () => {
  const built = practice();
  const client = clientOf(built);

  await client.send(new PutAlternateContactCommand(contact));
  await client.send(new PutAlternateContactCommand({ ...contact, AlternateContactType: 'BILLING' }));
  await client.send(new PutAlternateContactCommand({ ...contact, Name: 'Ben Example' }));

  expect(built.account.state().contacts.map(({ type, name }) => [type, name])).toEqual([
    ['BILLING', 'Ada Example'],
    ['SECURITY', 'Ben Example'],
  ]);
});

test('who has no right to it is refused, and what does not fit is a validation error', async () => {
  const built = practice();
  built.addUser('alice');
  built.addUser('admin', { policy: 'AdministratorAccess' });

  const denied = await refusal(clientOf(built, 'alice').send(new PutAlternateContactCommand(contact)));
  const invalid = await refusal(
    clientOf(built, 'admin').send(new PutAlternateContactCommand({ ...contact, EmailAddress: 'nobody' })),
  );
  const foreign = await refusal(
    clientOf(built).send(
      new GetAlternateContactCommand({ AlternateContactType: 'BILLING', AccountId: '123412341234' }),
    ),
  );

  expect(denied).toMatchObject({ name: 'AccessDeniedException', status: 403 });
  expect(denied.message).toContain('is not authorized to perform: account:PutAlternateContact on resource: arn:aws:');
  expect(invalid).toMatchObject({ name: 'ValidationException', status: 400 });
  expect(foreign).toMatchObject({ name: 'AccessDeniedException', status: 403 });
});

test('the served account takes it on the same port, signature included', async () => {
  const built = practice();
  const service = await serveHttp(built.account.answerRequest, 0);
  services.push(service);
  const credentials = built.account.credentialsFor('root');
  const options = { region: 'eu-west-3', endpoint: `http://127.0.0.1:${service.port}`, maxAttempts: 1 };

  await new AccountClient({ ...options, credentials }).send(new PutAlternateContactCommand(contact));
  const forged = new AccountClient({ ...options, credentials: { ...credentials, secretAccessKey: 'not it' } });
  const refused = await refusal(forged.send(new DeleteAlternateContactCommand({ AlternateContactType: 'SECURITY' })));
  const stranger = await fetch(`${options.endpoint}/getAlternateContact`, { method: 'POST', body: '{}' });

  expect(built.account.state().contacts).toHaveLength(1);
  expect(refused).toMatchObject({ name: 'InvalidSignatureException', status: 403 });
  expect(stranger.headers.get('x-amzn-errortype')).toBe('MissingAuthenticationTokenException');
});

test('faults reach it by its own action names', async () => {
  const built = practice();
  const { folder, clock } = built;
  const random = (count: number) => new Uint8Array(count);
  const options = { folder, scenario: 'first-day', clock, random, signersNow: () => new Date() };
  const account = createFaultyAccount(options, { deny: ['account:GetAlternateContact'] });

  const call = clientOf({ ...built, account }).send(
    new GetAlternateContactCommand({ AlternateContactType: 'BILLING' }),
  );

  await expect(refusal(call)).resolves.toMatchObject({ name: 'AccessDeniedException', status: 403 });
});
