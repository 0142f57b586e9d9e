import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ProgramRun } from '../support/runProgram.ts';
import type { Sandbox } from '../support/sandbox.ts';
import { surroundings } from '../support/wizard.ts';
import { pythonVariable } from './python.ts';

/** A principal's variables, as a shell would have them. */
export type Environment = Readonly<Record<string, string>>;

/** The path of the Python with the packages, which `vitest.config.ts` looks up once. Throws where `prepare.ts` did not run. */
export function preparedPython(): string {
  const python = process.env[pythonVariable];
  if (!python) throw new Error('Run npm run test:second-opinion: it installs what this needs.');
  return python;
}

/** `aws ARGS` as a person types it. The code of a run that was ended by a signal is -1. */
export async function awsCli(sandbox: Sandbox, env: Environment, args: readonly string[]): Promise<ProgramRun> {
  return run(sandbox, env, ['-m', 'awscli', ...args]);
}

/** Runs one of `scripts/` with boto3 and returns the JSON it prints. Throws with what it said where it fails. */
export async function boto3Script(sandbox: Sandbox, env: Environment, name: string): Promise<unknown> {
  const { code, stdout, stderr } = await run(sandbox, env, [
    fileURLToPath(new URL(`scripts/${name}.py`, import.meta.url)),
  ]);
  if (code !== 0) throw new Error(`${name}.py ended with ${code}:\n${stderr}`);
  return JSON.parse(stdout);
}

function run(sandbox: Sandbox, env: Environment, args: readonly string[]): Promise<ProgramRun> {
  const all = Object.entries({
    ...process.env,
    ...surroundings(sandbox, { ...env, PYTHONDONTWRITEBYTECODE: '1' }),
  }).filter(([, value]) => value !== undefined);
  return new Promise((resolve) => {
    execFile(
      preparedPython(),
      [...args],
      { cwd: sandbox.workingDirectory, env: Object.fromEntries(all), timeout: 110_000 },
      (error, stdout, stderr) => {
        const code = typeof error?.code === 'number' ? error.code : -1;
        resolve({ code: error === null ? 0 : code, stdout, stderr });
      },
    );
  });
}
