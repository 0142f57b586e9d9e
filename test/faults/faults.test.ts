import {
  AttachGroupPolicyCommand,
  CreateGroupCommand,
  CreateUserCommand,
  GetCredentialReportCommand,
  IAMClient,
  ListGroupsCommand,
  ListUsersCommand,
} from '@aws-sdk/client-iam';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { expect, onTestFinished, test } from 'vitest';
import type { Faults } from '../../src/practice/faults/faults.ts';
import { serveHttp } from '../../src/practice/wire/serveHttp.ts';
import { refusal } from '../support/practice.ts';
import { beginStory, endStories } from './story.ts';

/** Clients of root on an account with faults, that try once; and the account without any, behind them. */
function faulty(faults: Partial<Faults>) {
  const story = beginStory();
  onTestFinished(() => endStories(story));
  const account = story.open(faults);
  const options = {
    region: 'us-east-1',
    requestHandler: account.requestHandler,
    credentials: account.credentialsFor('root'),
    maxAttempts: 1,
  };
  return { ...story, account, iam: new IAMClient(options), sts: new STSClient(options) };
}

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : error instanceof Error && error.name;

test.each([
  [{ throttle: 1 }, { name: 'Throttling', status: 400, message: 'Rate exceeded' }],
  [{ failure: 1 }, { name: 'ServiceFailureException', status: 500 }],
  [{ unavailable: 1 }, { name: 'ServiceUnavailable', status: 503 }],
])('with %j AWS answers %j and does nothing', async (faults, answer) => {
  const { iam, account } = faulty(faults);

  expect(await refusal(iam.send(new CreateUserCommand({ UserName: 'alice' })))).toMatchObject(answer);

  expect(account.state().users).toEqual([]);
});

test.each([
  [{ unsent: 1 }, 'ETIMEDOUT', 0],
  [{ lost: 1 }, 'ETIMEDOUT', 1],
  [{ down: 1 }, 'ENOTFOUND', 0],
])('with %j the client is told %s, and %i users are made', async (faults, code, made) => {
  const { iam, account } = faulty(faults);

  const error = await iam.send(new CreateUserCommand({ UserName: 'alice' })).catch((reason: unknown) => reason);

  expect(codeOf(error)).toBe(code);
  expect(account.state().users).toHaveLength(made);
});

test('a reset connection leaves open whether anything was done', async () => {
  const { iam, account } = faulty({ reset: 1 });

  for (let count = 0; count < 30; count += 1) {
    const error = await iam
      .send(new CreateUserCommand({ UserName: `user-${count}` }))
      .catch((reason: unknown) => reason);
    expect(codeOf(error)).toBe('ECONNRESET');
  }

  expect(account.state().users.length).toBeGreaterThan(5);
  expect(account.state().users.length).toBeLessThan(25);
});

test('a share of the calls fails, the same ones for the same seed', async () => {
  const failed = async (seed: number) => {
    const { iam } = faulty({ throttle: 0.3, seed });
    const calls: boolean[] = [];
    for (let count = 0; count < 100; count += 1) {
      calls.push(
        await iam.send(new ListUsersCommand({})).then(
          () => false,
          () => true,
        ),
      );
    }
    return calls;
  };

  const [first, again, other] = [await failed(7), await failed(7), await failed(8)];

  expect(first).toEqual(again);
  expect(first).not.toEqual(other);
  expect(first.filter(Boolean).length).toBeGreaterThan(15);
  expect(first.filter(Boolean).length).toBeLessThan(45);
});

test('credentials expire after so many calls, the last of which still works', async () => {
  const { iam, sts } = faulty({ expire: 2 });

  await sts.send(new GetCallerIdentityCommand({}));
  await iam.send(new ListUsersCommand({}));

  expect(await refusal(iam.send(new ListUsersCommand({})))).toMatchObject({ name: 'ExpiredToken', status: 403 });
});

test('named actions are denied, by name and by pattern, and nothing else', async () => {
  const { iam, sts, account } = faulty({ deny: ['iam:getcredentialreport', 'Create*', 'sts:*'] });
  const message = `User: arn:aws:iam::${account.state().accountId}:root is not authorized to perform: iam:CreateUser because no identity-based policy allows the iam:CreateUser action`;

  const refused = await refusal(iam.send(new CreateUserCommand({ UserName: 'alice' })));

  expect(refused).toEqual({ name: 'AccessDenied', status: 403, message });
  expect(await refusal(iam.send(new GetCredentialReportCommand({})))).toMatchObject({ name: 'AccessDenied' });
  expect((await iam.send(new ListUsersCommand({}))).Users).toEqual([]);
  expect((await sts.send(new GetCallerIdentityCommand({}))).Account).toBe(account.state().accountId);
});

test('latency passes on the clock before the answer', async () => {
  const { iam, clock } = faulty({ latency: 700 });
  const before = clock.now().getTime();

  await iam.send(new ListUsersCommand({}));

  expect(clock.now().getTime() - before).toBe(700);
});

test('what was written is seen later: reads show the account of before, and nothing can rest on it yet', async () => {
  const { iam, clock } = faulty({ lag: 10 });
  const attach = () =>
    iam.send(
      new AttachGroupPolicyCommand({ GroupName: 'Admins', PolicyArn: 'arn:aws:iam::aws:policy/AdministratorAccess' }),
    );
  const groups = async () => (await iam.send(new ListGroupsCommand({}))).Groups?.map(({ GroupName }) => GroupName);

  await iam.send(new CreateGroupCommand({ GroupName: 'Admins' }));

  expect(await groups()).toEqual([]);
  expect(await refusal(attach())).toMatchObject({ name: 'NoSuchEntityException', status: 404 });
  const twice = refusal(iam.send(new CreateGroupCommand({ GroupName: 'Admins' })));
  expect(await twice).toMatchObject({ name: 'EntityAlreadyExistsException' });
  clock.advance(10_000);
  expect(await groups()).toEqual(['Admins']);
  await attach();
});

test.each([{ lost: 1 }, { unsent: 1 }, { reset: 1 }, { down: 1 }])(
  'over HTTP, %j is a broken connection',
  async (faults) => {
    const { account } = faulty(faults);
    const service = await serveHttp(account.answerRequest, 0);
    onTestFinished(service.close);

    const asked = fetch(`http://127.0.0.1:${service.port}/`, { method: 'POST', body: 'Action=ListUsers' });

    await expect(asked).rejects.toThrow('fetch failed');
  },
);

test('a wrong clock is on the answers, and on the phone, which agrees with AWS', async () => {
  const { account, clock, sts } = faulty({ clock: 10 });

  await sts.send(new GetCallerIdentityCommand({}));
  account.desk.console.addRootMfa();

  const [device] = account.state().devices;
  expect(Math.round(sts.config.systemClockOffset / 60_000)).toBe(10);
  expect(Date.parse(device?.enabledAt ?? '') - clock.now().getTime()).toBe(10 * 60_000);
  expect(device?.drift).toBe(0);
});
