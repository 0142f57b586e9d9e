import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';
import type { Sandbox } from '../support/sandbox.ts';
import { until } from '../support/until.ts';
import { program, surroundings } from '../support/wizard.ts';
import { type Environment, preparedPython } from './runPython.ts';

/** `practice serve` for one test, on scenario `blank` unless said otherwise: what root and the first user source into their shells. */
export async function servedPractice(
  sandbox: Sandbox,
  scenario = 'blank',
): Promise<{ root: Environment; operator: Environment }> {
  const args = [program, 'practice', 'serve', '--port', '0', `--practice=${scenario}`, '--state-dir', sandbox.stateDir];
  const said = await inBackground(sandbox, process.execPath, args, {}, /Ctrl-C/);
  const [root = {}, operator = {}] = said
    .split(/^(?=# )/m)
    .map((part) =>
      Object.fromEntries([...part.matchAll(/^export (\w+)=(.*)$/gm)].map(([, name, value]) => [name, value])),
    );
  return { root, operator };
}

/** moto's account for one test, with AWS's own policies: the keys it takes (any) and where it is. */
export async function servedMoto(sandbox: Sandbox): Promise<Environment> {
  const args = ['-m', 'moto.server', '--host', '127.0.0.1', '--port', '0'];
  const said = await inBackground(
    sandbox,
    preparedPython(),
    args,
    { MOTO_IAM_LOAD_MANAGED_POLICIES: 'true' },
    /Running on \S+:\d+/,
  );
  return {
    AWS_ENDPOINT_URL: said.match(/Running on (\S+:\d+)/)?.[1] ?? '',
    AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    AWS_REGION: 'us-east-1',
    AWS_DEFAULT_REGION: 'us-east-1',
  };
}

/** Starts a command, ended with the test, and waits until it says that it is ready; resolves with all it said. */
async function inBackground(
  sandbox: Sandbox,
  command: string,
  args: readonly string[],
  env: Environment,
  ready: RegExp,
): Promise<string> {
  const all = Object.entries({ ...process.env, ...surroundings(sandbox, env) }).filter(
    ([, value]) => value !== undefined,
  );
  const child = spawn(command, args, { cwd: sandbox.workingDirectory, env: Object.fromEntries(all) });
  const ended = once(child, 'exit');
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data: Buffer) => {
      said += data;
    });
  }
  await until(() => ready.test(said) || child.exitCode !== null, `${args.join(' ')} says ${ready}`, 40_000);
  if (!ready.test(said)) throw new Error(`${args.join(' ')} ended early:\n${said}`);
  return said;
}
