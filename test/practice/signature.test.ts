import { GetUserCommand, IAMClient, ListUsersCommand } from '@aws-sdk/client-iam';
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { expect, test } from 'vitest';
import type { WireRequest } from '../../src/practice/wire/wireRequest.ts';
import { fakeClock, practice, refusal } from '../support/practice.ts';

const wrongSignature =
  'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.';

/** A request that the SDK signed, as it goes over the wire. */
async function signedRequest(built: ReturnType<typeof practice>): Promise<WireRequest> {
  const sent: WireRequest[] = [];
  const { requestHandler } = built.account;
  const client = new IAMClient({
    region: 'us-east-1',
    credentials: built.account.credentialsFor('root'),
    requestHandler: {
      ...requestHandler,
      handle: (request: Parameters<typeof requestHandler.handle>[0]) => {
        const { method, path, headers, body } = request;
        sent.push({ method, path, query: {}, headers: new Map(Object.entries(headers)), body: String(body) });
        return requestHandler.handle(request);
      },
    },
  });
  await client.send(new ListUsersCommand());
  const [request] = sent;
  if (request === undefined) throw new Error('nothing was sent');
  return request;
}

const withHeader = (request: WireRequest, name: string, value: string | null): WireRequest => {
  const rest = [...request.headers].filter(([key]) => key.toLowerCase() !== name);
  return { ...request, headers: new Map(value === null ? rest : [...rest, [name, value]]) };
};

test('a wrong secret is refused, for keys and for sessions', async () => {
  const built = practice({ scenario: 'blank' });
  const key = built.account.state().keys[0];
  const liar = built.clientsOf({ accessKeyId: key?.id ?? '', secretAccessKey: 'not-the-secret' });
  const impostor = built.clientsOf({ ...built.account.credentialsFor('root'), secretAccessKey: 'not-the-secret' });

  const expected = { name: 'SignatureDoesNotMatch', status: 403, message: wrongSignature };

  expect(await refusal(liar.sts.send(new GetCallerIdentityCommand()))).toEqual(expected);
  expect(await refusal(impostor.iam.send(new GetUserCommand()))).toEqual(expected);
  expect(built.account.state().keys[0]?.lastUsed).toBeNull();
});

test('a request is taken once signed, and not when anything signed was changed', async () => {
  const built = practice();
  const request = await signedRequest(built);
  const codeOf = async (changed: WireRequest) =>
    /<Code>(.*?)</.exec((await built.account.answerRequest(changed)).body)?.[1] ?? 'Success';

  expect(await codeOf(request)).toBe('Success');
  expect(await codeOf({ ...request, body: `${request.body}&PathPrefix=/x/` })).toBe('SignatureDoesNotMatch');
  expect(await codeOf(withHeader(request, 'x-amz-content-sha256', 'UNSIGNED-PAYLOAD'))).toBe('SignatureDoesNotMatch');
  expect(await codeOf({ ...request, path: '/other' })).toBe('SignatureDoesNotMatch');
  expect(await codeOf({ ...request, query: { Marker: 'x' } })).toBe('SignatureDoesNotMatch');
  expect(await codeOf(withHeader(request, 'host', 'elsewhere'))).toBe('SignatureDoesNotMatch');
  expect(await codeOf(withHeader(request, 'user-agent', 'another'))).toBe('Success');
});

test('what is not signed, or only in part, is refused', async () => {
  const built = practice();
  const request = await signedRequest(built);
  const scheme = 'AWS4-HMAC-SHA256';
  const answerTo = async (changed: WireRequest) => {
    const { status, body } = await built.account.answerRequest(changed);
    return [status, /<Code>(.*?)</.exec(body)?.[1], /<Message>(.*?)</.exec(body)?.[1]];
  };

  expect(await answerTo(withHeader(request, 'authorization', null))).toEqual([
    403,
    'MissingAuthenticationToken',
    'Request is missing Authentication Token',
  ]);
  expect(await answerTo(withHeader(request, 'authorization', `${scheme} SignedHeaders=host`))).toEqual([
    400,
    'IncompleteSignature',
    `Authorization header requires 'Credential' parameter. Authorization header requires 'Signature' parameter. Authorization=${scheme}`,
  ]);
  expect((await answerTo(withHeader(request, 'x-amz-date', null)))[1]).toBe('IncompleteSignature');
  expect((await answerTo(withHeader(request, 'x-amz-date', '19990101T000000Z')))[2]).toMatch(
    /^Date in Credential scope does not match/,
  );
});

test('a clock may be fifteen minutes late and five ahead, no more', async () => {
  const built = practice();
  const clock = fakeClock(new Date().toISOString());
  const skewed = practice({ folder: built.folder, clock, signersNow: clock.now });
  const attempt = (minutes: number) => {
    clock.advance(minutes * 60_000);
    const call = skewed.sts().send(new GetCallerIdentityCommand());
    return call.then(() => 'taken').catch((error: Error) => `${error.name} ${error.message.split(':')[0]}`);
  };

  expect(await attempt(14)).toBe('taken');
  expect(await attempt(2)).toBe('SignatureDoesNotMatch Signature expired');
  expect(await attempt(-20)).toBe('taken');
  expect(await attempt(-2)).toBe('SignatureDoesNotMatch Signature not yet current');
});
