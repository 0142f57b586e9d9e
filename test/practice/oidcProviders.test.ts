import { expect, test } from 'vitest';
import { practice } from '../support/practice.ts';

const Url = 'https://token.actions.githubusercontent.com';
const OpenIDConnectProviderArn = 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com';
const audience = { Url, 'ClientIDList.member.1': 'sts.amazonaws.com' };

test('a provider is made once, told without its scheme, counted, and deleted however often', () => {
  const { ask } = practice();

  const made = ask('CreateOpenIDConnectProvider', audience);

  expect(made.body).toContain(`<OpenIDConnectProviderArn>${OpenIDConnectProviderArn}</OpenIDConnectProviderArn>`);
  expect(ask('CreateOpenIDConnectProvider', audience)).toMatchObject({ code: 'EntityAlreadyExists', status: 409 });
  expect(ask('ListOpenIDConnectProviders').body).toContain(`<member><Arn>${OpenIDConnectProviderArn}</Arn></member>`);
  expect(ask('GetAccountSummary').body).toContain('<key>Providers</key><value>1</value>');
  const { body } = ask('GetOpenIDConnectProvider', { OpenIDConnectProviderArn });
  expect(body).toContain('<Url>token.actions.githubusercontent.com</Url>');
  expect(body).toContain('<ClientIDList><member>sts.amazonaws.com</member></ClientIDList>');
  expect(body).toMatch(/<ThumbprintList><member>[0-9a-f]{40}<\/member><\/ThumbprintList>/);
  for (const _ of [1, 2]) expect(ask('DeleteOpenIDConnectProvider', { OpenIDConnectProviderArn }).code).toBe('Success');
  expect(ask('GetOpenIDConnectProvider', { OpenIDConnectProviderArn })).toMatchObject({
    code: 'NoSuchEntity',
    status: 404,
  });
});

test('client ids and thumbprints change, and tags come and go', () => {
  const { ask, account } = practice();
  const thumbprint = 'ab'.repeat(20);
  ask('CreateOpenIDConnectProvider', audience);

  const codes = [
    ask('AddClientIDToOpenIDConnectProvider', { OpenIDConnectProviderArn, ClientID: 'another' }),
    ask('AddClientIDToOpenIDConnectProvider', { OpenIDConnectProviderArn, ClientID: 'another' }),
    ask('RemoveClientIDFromOpenIDConnectProvider', { OpenIDConnectProviderArn, ClientID: 'sts.amazonaws.com' }),
    ask('RemoveClientIDFromOpenIDConnectProvider', { OpenIDConnectProviderArn, ClientID: 'never-there' }),
    ask('UpdateOpenIDConnectProviderThumbprint', {
      OpenIDConnectProviderArn,
      'ThumbprintList.member.1': thumbprint,
    }),
    ask('TagOpenIDConnectProvider', {
      OpenIDConnectProviderArn,
      'Tags.member.1.Key': 'offroot:created',
      'Tags.member.1.Value': '2026-11-20',
    }),
  ].map(({ code }) => code);

  expect(new Set(codes)).toEqual(new Set(['Success']));
  expect(account.state().oidcProviders).toMatchObject([
    { clientIds: ['another'], thumbprints: [thumbprint], tags: [{ key: 'offroot:created', value: '2026-11-20' }] },
  ]);
  ask('UntagOpenIDConnectProvider', { OpenIDConnectProviderArn, 'TagKeys.member.1': 'offroot:created' });
  expect(ask('ListOpenIDConnectProviderTags', { OpenIDConnectProviderArn }).body).toContain('<Tags></Tags>');
});

test.each([
  ['http://example.com', 'ValidationError'],
  ['https://example.com:8443', 'ValidationError'],
  ['https://example.com?x=1', 'ValidationError'],
  ['example.com', 'ValidationError'],
])('%s is no address of a provider', (address, code) => {
  const { ask } = practice();

  expect(ask('CreateOpenIDConnectProvider', { Url: address })).toMatchObject({ code, status: 400 });
});

test('a thumbprint of another length, and whoever may not, are refused', () => {
  const { ask, addUser } = practice();
  addUser('alice');

  const short = ask('CreateOpenIDConnectProvider', { Url, 'ThumbprintList.member.1': 'abc' });
  const denied = ask('CreateOpenIDConnectProvider', { Url }, 'alice');

  expect(short.code).toBe('ValidationError');
  expect(denied.code).toBe('AccessDenied');
  expect(denied.message).toContain(`iam:CreateOpenIDConnectProvider on resource: ${OpenIDConnectProviderArn}`);
});
