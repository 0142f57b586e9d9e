import { execFile } from 'node:child_process';
import type { Sandbox } from './sandbox.ts';
import { program, surroundings } from './wizard.ts';

/** What a run without a terminal came to. */
export interface ProgramRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built program without a terminal, `--state-dir` of the sandbox added at the end; `more` adds to its environment. */
export function runProgram(
  sandbox: Sandbox,
  args: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Promise<ProgramRun> {
  const env = Object.entries({ ...process.env, ...surroundings(sandbox, more) }).filter(
    ([, value]) => value !== undefined,
  );
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [program, ...args, '--state-dir', sandbox.stateDir],
      { cwd: sandbox.workingDirectory, env: Object.fromEntries(env), timeout: 25_000 },
      (error, stdout, stderr) => resolve({ code: exitCodeOf(error), stdout, stderr }),
    );
    child.stdin?.end();
  });
}

function exitCodeOf(error: Error | null): number {
  if (error === null) return 0;
  return 'code' in error && typeof error.code === 'number' ? error.code : -1;
}
