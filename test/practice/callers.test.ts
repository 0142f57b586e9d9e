import { CreateAccessKeyCommand, IAMClient, ListUsersCommand, UpdateAccessKeyCommand } from '@aws-sdk/client-iam';
import { GetCallerIdentityCommand, GetSessionTokenCommand, type STSClient } from '@aws-sdk/client-sts';
import { expect, test } from 'vitest';
import { practice, refusal } from '../support/practice.ts';

const identity = (sts: STSClient) => sts.send(new GetCallerIdentityCommand());

async function keyOf({ iam, clientsOf }: ReturnType<typeof practice>, UserName?: string) {
  const { AccessKey } = await iam().send(new CreateAccessKeyCommand({ UserName }));
  const keys = { accessKeyId: AccessKey?.AccessKeyId ?? '', secretAccessKey: AccessKey?.SecretAccessKey ?? '' };
  return { id: keys.accessKeyId, ...clientsOf(keys) };
}

test('root and users are told apart by the key that signed, in any region', async () => {
  const built = practice();
  built.addUser('alice');
  const rootKey = await keyOf(built);
  const userKey = await keyOf(built, 'alice');
  const abroad = new IAMClient({
    region: 'eu-west-1',
    endpoint: 'http://127.0.0.1:1',
    requestHandler: built.account.requestHandler,
    credentials: built.account.credentialsFor('root'),
  });

  expect(rootKey.id).toMatch(/^AKIA[A-Z2-7]{16}$/);
  expect(await identity(rootKey.sts)).toMatchObject({ UserId: '111122223333', Arn: 'arn:aws:iam::111122223333:root' });
  expect(await identity(userKey.sts)).toMatchObject({ Arn: 'arn:aws:iam::111122223333:user/alice' });
  expect(await identity(built.sts('alice'))).toMatchObject({ Account: '111122223333' });
  expect((await abroad.send(new ListUsersCommand())).Users).toHaveLength(1);
});

test('unknown, inactive and deleted keys are refused', async () => {
  const built = practice();
  const key = await keyOf(built);
  const stranger = built.clientsOf({ accessKeyId: 'AKIAAAAAAAAAAAAAAAAA', secretAccessKey: 'x' });
  await built.iam().send(new UpdateAccessKeyCommand({ AccessKeyId: key.id, Status: 'Inactive' }));

  const answers = await Promise.all([refusal(identity(stranger.sts)), refusal(identity(key.sts))]);

  const invalid = {
    name: 'InvalidClientTokenId',
    status: 403,
    message: 'The security token included in the request is invalid.',
  };
  expect(answers).toEqual([invalid, invalid]);
});

test('a session needs its own token, and ends', async () => {
  const { account, clientsOf, clock } = practice();
  const session = account.credentialsFor('root');
  const wrongToken = clientsOf({ ...session, sessionToken: 'another' });
  const right = clientsOf(session);

  expect(await refusal(identity(wrongToken.sts))).toMatchObject({ name: 'InvalidClientTokenId' });
  expect(session.expiration.getTime() - clock.now().getTime()).toBe(12 * 3_600_000);
  clock.advance(12 * 3_600_000);

  expect(await refusal(identity(right.sts))).toEqual({
    name: 'ExpiredToken',
    status: 403,
    message: 'The security token included in the request is expired',
  });
});

test('an unsigned request lacks its token', () => {
  const { account } = practice();
  const fields = new Map([
    ['Action', 'GetCallerIdentity'],
    ['Version', '2011-06-15'],
  ]);

  const { status, body } = account.answer({ service: 'sts', region: 'us-east-1', credentials: null, fields });

  expect(status).toBe(403);
  expect(body).toContain('<Code>MissingAuthenticationToken</Code>');
});

test('a session token without MFA opens STS but not IAM, and makes no further one', async () => {
  const built = practice();
  built.addUser('alice', { policy: 'AdministratorAccess' });
  const { sts } = await keyOf(built, 'alice');
  const { Credentials } = await sts.send(new GetSessionTokenCommand({ DurationSeconds: 900 }));
  const weak = built.clientsOf({
    accessKeyId: Credentials?.AccessKeyId ?? '',
    secretAccessKey: Credentials?.SecretAccessKey ?? '',
    sessionToken: Credentials?.SessionToken ?? '',
  });

  expect((await identity(weak.sts)).Arn).toBe('arn:aws:iam::111122223333:user/alice');
  expect(await refusal(weak.iam.send(new ListUsersCommand()))).toMatchObject({ name: 'InvalidClientTokenId' });
  expect(await refusal(weak.sts.send(new GetSessionTokenCommand({})))).toEqual({
    name: 'AccessDenied',
    status: 403,
    message: 'Cannot call GetSessionToken with session credentials',
  });
});

test('an aborted request is not answered', async () => {
  const { iam } = practice();
  const abort = new AbortController();
  abort.abort();

  await expect(iam().send(new ListUsersCommand(), { abortSignal: abort.signal })).rejects.toThrow('aborted');
});
