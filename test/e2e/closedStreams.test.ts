import { spawn } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { say } from '../../src/messages/say.ts';
import { sandboxForTest, wizardForTest } from '../support/prepared.ts';
import type { Sandbox } from '../support/sandbox.ts';
import { isRestored, scrollback } from '../support/terminalState.ts';
import { inEnglish, program, surroundings } from '../support/wizard.ts';

const example = fileURLToPath(new URL('../../examples/first-day.yaml', import.meta.url));

/** Runs the built program with nobody at the other end of these streams, or with standard output going to a file. */
function runUnheard(sandbox: Sandbox, args: readonly string[], unheard: readonly ('stdout' | 'stderr')[], out = '') {
  const child = spawn(process.execPath, [program, '--state-dir', sandbox.stateDir, ...args], {
    cwd: sandbox.workingDirectory,
    env: { ...process.env, ...surroundings(sandbox) },
    stdio: ['ignore', out === '' ? 'pipe' : openSync(out, 'w'), 'pipe'],
  });
  for (const stream of unheard) child[stream]?.destroy();
  let said = '';
  child.stderr?.on('data', (chunk) => {
    said += String(chunk);
  });
  return new Promise<{ code: number | null; said: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, said }));
  });
}

describe('output that nobody reads', () => {
  it.each<readonly [string, readonly string[], number]>([
    ['the help', ['--help'], 0],
    ['a list', ['audit', '--list-checks', '--format', 'json'], 0],
    ['a report, with the exit code of what it says', ['audit', '--practice=drifted', '--format', 'json'], 1],
  ])('%s: ends quietly', async (_, args, code) => {
    const run = await runUnheard(sandboxForTest(), args, ['stdout']);

    expect([run.code, run.said]).toEqual([code, expect.not.stringMatching(/EPIPE|bug/)]);
  });

  it('all of a run: does what was approved to its end', async () => {
    const sandbox = sandboxForTest();

    const { code } = await runUnheard(sandbox, ['--practice', '--answers', example, '--yes'], ['stdout', 'stderr']);

    expect(code).toBe(0);
    expect(sandbox.practice().users.map(({ name }) => name)).toEqual(['alice', 'bora', 'chen']);
  });

  it.skipIf(!existsSync('/dev/full'))('because the disk is full: says so', async () => {
    const { code, said } = await runUnheard(sandboxForTest(), ['audit', '--list-checks'], [], '/dev/full');

    expect([code, said]).toEqual([2, expect.stringContaining('stdout: cannot be written to (ENOSPC).')]);
  });
});

describe('an error that nobody caught', () => {
  it('gives the terminal back before it is told, without its words, and gives the account back', async () => {
    const sandbox = sandboxForTest();
    const throwing = `process.on('SIGUSR2', () => { throw new Error('hunter2'); })`;
    const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(throwing)}` };
    const wizard = wizardForTest(sandbox, { env });
    await wizard.sees(say('connect.account.title'));

    wizard.close('SIGUSR2');

    expect(await wizard.exit).toBe(70);
    expect(isRestored(wizard.terminal, wizard.everything())).toBe(true);
    expect(scrollback(wizard.terminal)).toContain(inEnglish(say('error.bug.state')));
    expect(wizard.everything()).not.toContain('hunter2');
    const next = wizardForTest(sandbox);
    await next.sees(say('connect.account.title'));
  });
});
