import { AccountClient, PutAlternateContactCommand } from '@aws-sdk/client-account';
import { expect, test } from 'vitest';
import { createAccount } from '../../src/aws/account.ts';
import { connect } from '../../src/aws/connect.ts';
import { practice } from '../support/practice.ts';
import { practised } from './practised.ts';

test('each alternate contact is read by itself, and one that is not set is none', async () => {
  const practiced = practice();
  const { requestHandler, credentialsFor } = practiced.account;
  const console = new AccountClient({ region: 'us-east-1', requestHandler, credentials: credentialsFor('root') });
  await console.send(
    new PutAlternateContactCommand({
      AlternateContactType: 'SECURITY',
      EmailAddress: 'security@example.com',
      Name: 'Sam Security',
      PhoneNumber: '+82 2 555 0100',
      Title: 'On call',
    }),
  );
  const account = await practised(practiced);

  const { contacts } = await account.read(['contacts']);

  expect(contacts).toMatchObject({
    state: 'read',
    value: {
      security: { name: 'Sam Security', title: 'On call', email: 'security@example.com', phone: '+82 2 555 0100' },
      billing: null,
      operations: null,
    },
  });
  expect(account.calls).toHaveLength(3);
});

test('who may not read the contacts is told the action', async () => {
  const practiced = practice();
  practiced.addUser('alice');
  const account = await practised(practiced, 'alice');

  const { contacts } = await account.read(['contacts']);

  expect(contacts).toMatchObject({
    state: 'unreadable',
    action: 'account:GetAlternateContact',
    reason: expect.stringContaining('not authorized'),
  });
});

test.each([
  [Object.assign(new Error('no such host'), { code: 'ENOTFOUND' }), 'ENOTFOUND'],
  [Object.assign(new Error('signed: tOkEn'), { name: 'InvalidSignatureException' }), 'InvalidSignature'],
])('where only the account API is out of reach, everything else is read', async (failure, reason) => {
  const { account, clock } = practice();
  const requestHandler: typeof account.requestHandler = {
    ...account.requestHandler,
    handle: (request, options) => {
      if (request.hostname.startsWith('account.')) return Promise.reject(failure);
      return account.requestHandler.handle(request, options);
    },
  };
  const credentials = account.credentialsFor('root');
  const connected = await connect({ env: {}, clock, practice: { requestHandler, credentials, region: 'eu-west-1' } });

  const { contacts, alias } = await createAccount(connected, { ...clock, random: () => 0.5 }).read([
    'contacts',
    'alias',
  ]);

  expect(alias).toMatchObject({ state: 'read' });
  expect(contacts).toEqual({ state: 'unreadable', action: 'account:GetAlternateContact', reason });
});
