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
