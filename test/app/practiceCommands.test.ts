import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { CreateUserCommand, IAMClient, ListUsersCommand } from '@aws-sdk/client-iam';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runProgram } from '../support/runProgram.ts';
import { makeSandbox, type Sandbox } from '../support/sandbox.ts';
import { until } from '../support/until.ts';
import { program, surroundings } from '../support/wizard.ts';

let sandbox: Sandbox;
const children: ChildProcess[] = [];
beforeEach(() => {
  sandbox = makeSandbox();
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  sandbox.remove();
});

/** `practice serve` on a free port, once it has said where. */
async function serve(scenario: string) {
  const args = [program, 'practice', 'serve', '--port', '0', `--practice=${scenario}`, '--state-dir', sandbox.stateDir];
  const env = { ...process.env, ...surroundings(sandbox) };
  const child = spawn(process.execPath, args, { cwd: sandbox.workingDirectory, env });
  children.push(child);
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].on('data', (data: Buffer) => {
      said[stream] += data;
    });
  }
  await until(() => said.stderr.includes('Ctrl-C'));
  return { child, ...said };
}

/** The environments of the principals, as a shell would have them. */
const environmentsOf = (stdout: string) =>
  stdout
    .split(/^(?=# )/m)
    .map((part) =>
      Object.fromEntries([...part.matchAll(/^export (\w+)=(.*)$/gm)].map(([, name, value]) => [name, value])),
    );

test('serve prints what a shell can source, root first, and Ctrl-C ends it with 0', async () => {
  const { child, stdout } = await serve('blank');
  const [root, operator] = environmentsOf(stdout);
  const iam = new IAMClient({
    endpoint: operator?.AWS_ENDPOINT_URL ?? '',
    region: operator?.AWS_REGION ?? '',
    credentials: {
      accessKeyId: operator?.AWS_ACCESS_KEY_ID ?? '',
      secretAccessKey: operator?.AWS_SECRET_ACCESS_KEY ?? '',
    },
  });

  const { Users } = await iam.send(new ListUsersCommand());
  child.kill('SIGINT');
  const [code] = await once(child, 'exit');

  expect(Users?.map(({ UserName }) => UserName)).toEqual(['practice-operator']);
  expect(stdout).toMatch(/^# root, signed in to the console\nexport AWS_ACCESS_KEY_ID=ASIA/);
  expect(Object.keys(root ?? {})).toContain('AWS_SESSION_TOKEN');
  expect(stdout).toMatch(/^unset AWS_SESSION_TOKEN$/m);
  expect(code).toBe(0);
});

test('a port that is taken is said with what to try', async () => {
  const { stdout } = await serve('blank');
  const port = new URL(environmentsOf(stdout)[0]?.AWS_ENDPOINT_URL ?? '').port;

  const { code, stderr } = await runProgram(sandbox, ['practice', 'serve', '--port', port]);

  expect([code, stderr]).toEqual([2, expect.stringContaining(`Port ${port} is taken`)]);
});

test('reset puts the scenario back to its start, and a shell that was set up before goes on', async () => {
  const { stdout } = await serve('blank');
  const { AWS_ENDPOINT_URL = '', AWS_ACCESS_KEY_ID = '', ...more } = environmentsOf(stdout)[1] ?? {};
  const credentials = { accessKeyId: AWS_ACCESS_KEY_ID, secretAccessKey: more.AWS_SECRET_ACCESS_KEY ?? '' };
  const iam = new IAMClient({ endpoint: AWS_ENDPOINT_URL, region: 'us-east-1', credentials });
  await iam.send(new CreateUserCommand({ UserName: 'alice' }));

  const { code, stderr } = await runProgram(sandbox, ['practice', 'reset', '--practice=blank']);
  const { Users } = await iam.send(new ListUsersCommand());

  expect([code, stderr]).toEqual([0, 'The practice account blank is back at its start.\n']);
  expect(Users?.map(({ UserName }) => UserName)).toEqual(['practice-operator']);
});

test('wait lets days pass, and tells the date and what each program did; the next run goes by that date', async () => {
  const scenario = '--practice=shared-root';
  const began = Date.now();

  const week = await runProgram(sandbox, ['practice', 'wait', '7', scenario]);
  const day = await runProgram(sandbox, ['practice', 'wait', '1', scenario, '--format', 'json']);
  const audit = await runProgram(sandbox, ['audit', scenario, '--format', 'json']);

  const date = (days: number) => new Date(began + days * 86_400_000).toISOString().slice(0, 10);
  expect([week.code, week.stderr]).toEqual([0, '']);
  expect(week.stdout.split('\n')).toEqual([
    expect.stringContaining(`7 days passed on the practice account shared-root. It is ${date(7)}`),
    expect.stringMatching(/^backup ran, last on .* UTC, for s3\. It signs with root’s key AKIA\w{16}\.$/),
    expect.stringMatching(/^starter ran, last on .* UTC, for ec2\. It signs with root’s key AKIA\w{16}\.$/),
    '',
  ]);
  expect(JSON.parse(day.stdout)).toMatchObject({
    version: 1,
    scenario: 'shared-root',
    days: 1,
    now: expect.stringMatching(`^${date(8)}`),
    programs: [
      { name: 'backup', signsWith: { kind: 'root-key', owner: 'root' }, service: 's3', ran: true, failingSince: null },
      { name: 'starter', service: 'ec2', ran: true },
    ],
  });
  expect(JSON.parse(audit.stdout)).toMatchObject({ at: expect.stringMatching(`^${date(8)}`) });
  expect(audit.stderr).toContain(`It is ${date(8)} on the practice account: 8 days ahead`);
});

test('a program whose key is off is said to fail, and since when', async () => {
  const scenario = '--practice=shared-root';
  await runProgram(sandbox, ['practice', 'wait', '1', scenario]);
  sandbox.changePractice('shared-root', ({ keys }) => {
    for (const key of keys) key.active = key.owner !== 'root' || key.lastUsed?.service !== 's3';
  });

  const { stdout } = await runProgram(sandbox, ['practice', 'wait', '2', scenario]);

  expect(stdout).toMatch(/^backup fails since \d{4}-\d\d-\d\d \d\d:\d\d UTC: root’s key AKIA\w{16} is not let in\.$/m);
});

test('instance-credentials prints what credential_process takes, and says why an instance has none', async () => {
  const of = (...words: string[]) => runProgram(sandbox, ['practice', 'instance-credentials', ...words]);

  const web = await of('web', '--practice=drifted');
  const worker = await of('worker', '--practice=drifted', '--lang', 'ko');

  expect([web.code, web.stderr, JSON.parse(web.stdout)]).toEqual([
    0,
    '',
    {
      Version: 1,
      AccessKeyId: expect.stringMatching(/^ASIA\w{16}$/),
      SecretAccessKey: expect.stringMatching(/^\S{40}$/),
      SessionToken: expect.any(String),
      Expiration: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:]+Z$/),
    },
  ]);
  expect([worker.code, worker.stdout]).toEqual([2, '']);
  expect(worker.stderr.replaceAll(/\s+/g, ' ')).toMatch(/인스턴스 i-[0-9a-f]+에 역할이 없어요/);
});

test('days that cannot pass are bad input, and nothing passes', async () => {
  const { code, stdout, stderr } = await runProgram(sandbox, ['practice', 'wait', '0']);

  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain('needs a whole number of days after it, from 1 to\n');
});

test('reset puts the time back', async () => {
  await runProgram(sandbox, ['practice', 'wait', '30', '--practice=blank']);

  const { stderr } = await runProgram(sandbox, ['practice', 'reset', '--practice=blank']);
  const { stdout } = await runProgram(sandbox, ['practice', 'wait', '1', '--practice=blank', '--format', 'json']);

  expect(stderr).toBe('The practice account blank is back at its start.\n');
  expect(JSON.parse(stdout)).toMatchObject({
    now: expect.stringContaining(new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)),
    programs: [],
  });
});
