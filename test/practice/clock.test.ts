import { randomBytes } from 'node:crypto';
import { CloudTrailClient, LookupEventsCommand } from '@aws-sdk/client-cloudtrail';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { expect, onTestFinished, test } from 'vitest';
import { createFaultyAccount } from '../../src/practice/faults/createFaultyAccount.ts';
import { resetPracticeAccount } from '../../src/practice/practiceAccount.ts';
import { serveHttp } from '../../src/practice/wire/serveHttp.ts';
import { fakeClock, practice, practicePassword, refusal } from '../support/practice.ts';

const dayMs = 86_400_000;
const at = (start = '2026-11-20T09:00:00Z', scenario = 'first-day') => practice({ scenario, clock: fakeClock(start) });
const random = (count: number) => randomBytes(count);

test.each([0, -1, 1.5, 401, Number.NaN])('%s days do not pass', (days) => {
  const { account } = at();

  expect(() => account.desk.time.pass(days)).toThrow('in whole days, from 1 to 400');
  expect(account.state().clockAheadMs).toBe(0);
});

test('two processes have the same time, and waiting takes as long as it takes', async () => {
  const built = at();
  const other = built.reopen();

  built.account.desk.time.pass(7);
  await other.clock.sleep(1000);

  const times = [built.account.clock.now(), other.clock.now(), other.desk.time.now()];
  expect(times.map((time) => time.toISOString())).toEqual(Array(3).fill('2026-11-27T09:00:01.000Z'));
});

test('who is signed in stays signed in, with MFA as fresh as it was; whose session had ended stays out', async () => {
  const built = at('2026-11-20T09:00:00Z', 'drifted');
  const ended = built.account.credentialsFor('root');
  built.clock.advance(13 * 3_600_000);
  const [early, alice] = [built.sts(), built.sts('alice')];
  const before = built.account.state().sessions.at(-1);

  built.account.desk.time.pass(10);

  const after = built.account.state().sessions.at(-1);
  const moved = (text: string | null | undefined) => Date.parse(text ?? '') + 10 * dayMs;
  await expect(early.send(new GetCallerIdentityCommand({}))).resolves.toBeDefined();
  await expect(alice.send(new GetCallerIdentityCommand({}))).resolves.toBeDefined();
  expect(await refusal(built.clientsOf(ended).sts.send(new GetCallerIdentityCommand({})))).toMatchObject({
    name: 'ExpiredToken',
  });
  expect(Date.parse(after?.mfaAt ?? '')).toBe(moved(before?.mfaAt));
  expect(Date.parse(after?.expiresAt ?? '')).toBe(moved(before?.expiresAt));
});

test('a session made after the clock was moved ends when the account says so', async () => {
  const built = at();
  built.account.desk.time.pass(3);
  const sts = built.sts();

  const early = await sts.send(new GetCallerIdentityCommand({}));
  built.clock.advance(12 * 3_600_000);

  expect(early.Account).toBe('111122223333');
  expect(await refusal(sts.send(new GetCallerIdentityCommand({})))).toMatchObject({ name: 'ExpiredToken' });
});

test('phone and account agree on codes after the clock was moved, and the codes are others', () => {
  const built = at();
  built.addUser('alice', { mfa: true });
  const { phone, console, time } = built.account.desk;
  const early = phone.entries()[0]?.code ?? '';

  time.pass(9);
  const late = phone.entries()[0]?.code ?? '';
  const attempt = { user: 'alice', password: practicePassword };

  expect(console.signIn({ ...attempt, code: early })).toMatchObject({ state: 'refused' });
  expect(console.signIn({ ...attempt, code: late })).toMatchObject({ state: 'signed-in', mfa: true });
});

test('CloudTrail looks back 90 days from the moved time', async () => {
  const built = at('2026-11-20T09:00:00Z', 'shared-root');
  built.account.desk.time.pass(60);
  const client = new CloudTrailClient({
    region: 'us-east-1',
    requestHandler: built.account.requestHandler,
    credentials: built.account.credentialsFor('root'),
    maxAttempts: 1,
  });

  const times: number[] = [];
  let NextToken: string | undefined;
  do {
    built.clock.advance(1000);
    const page = await client.send(new LookupEventsCommand({ MaxResults: 50, NextToken }));
    times.push(...(page.Events ?? []).map(({ EventTime }) => EventTime?.getTime() ?? 0));
    NextToken = page.NextToken;
  } while (NextToken !== undefined);

  const now = Date.parse('2027-01-19T09:00:00Z');
  expect(Math.max(...times)).toBe(Date.parse('2027-01-18T21:00:40Z'));
  expect(Math.min(...times)).toBeGreaterThanOrEqual(now - 90 * dayMs);
  expect(Math.min(...times)).toBeLessThan(now - 85 * dayMs);
});

test('the credential report gets old, and a new one is as of the moved time', () => {
  const { account, ask, clock } = at('2026-11-20T09:00:00Z', 'shared-root');
  const made = () => {
    ask('GenerateCredentialReport');
    clock.advance(2000);
    ask('GenerateCredentialReport');
    return ask('GetCredentialReport');
  };
  const dateOf = ({ body }: ReturnType<typeof ask>) => /<GeneratedTime>(.*?)</.exec(body)?.[1];
  const first = dateOf(made());

  account.desk.time.pass(1);
  const old = ask('GetCredentialReport');
  const answer = made();

  expect(first).toMatch(/^2026-11-20T09:00:0/);
  expect(old.code).toBe('ReportExpired');
  expect(dateOf(answer)).toMatch(/^2026-11-21T09:00:0/);
  const text = Buffer.from(/<Content>(.*?)</s.exec(answer.body)?.[1] ?? '', 'base64').toString();
  expect(text).toContain('2026-11-20T16:00:40Z,eu-west-1,s3');
});

test('signatures go by the real clock, in the process and over HTTP', async () => {
  const built = at(new Date().toISOString());
  built.account.desk.time.pass(30);
  const { port, close } = await serveHttp(built.account.answerRequest, 0);
  onTestFinished(close);
  const sts = new STSClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'us-east-1',
    credentials: built.account.credentialsFor('root'),
  });

  const { Arn } = await sts.send(new GetCallerIdentityCommand({}));

  expect(Arn).toBe('arn:aws:iam::111122223333:root');
  expect(Math.abs(sts.config.systemClockOffset)).toBeLessThan(60_000);
  sts.destroy();
});

test('on an account whose clock is wrong as well, only the fault stands between it and whoever works on it', () => {
  const built = at();
  built.account.desk.time.pass(2);

  const faulty = createFaultyAccount(
    { folder: built.folder, scenario: 'first-day', clock: built.clock, random, signersNow: () => new Date() },
    { clock: 10 },
  );

  expect(faulty.clock.now().toISOString()).toBe('2026-11-22T09:00:00.000Z');
  expect(faulty.desk.time.now().toISOString()).toBe('2026-11-22T09:10:00.000Z');
});

test('a reset brings the clock back, with root’s sessions and the programs on the keys that are kept', async () => {
  const built = at('2026-11-20T09:00:00Z', 'shared-root');
  const root = built.sts();
  const before = built.account.state();
  built.account.desk.time.pass(100);

  resetPracticeAccount({ folder: built.folder, scenario: 'shared-root', clock: built.clock, random });

  const after = built.account.state();
  await expect(root.send(new GetCallerIdentityCommand({}))).resolves.toBeDefined();
  expect([after.clockAheadMs, after.livedUntil]).toEqual([0, '2026-11-20T09:00:00Z']);
  expect(after.programs).toEqual(before.programs);
  expect(after.trail).toEqual(before.trail);
  expect(after.sessions.map(({ expiresAt }) => expiresAt)).toEqual(before.sessions.map(({ expiresAt }) => expiresAt));
});
