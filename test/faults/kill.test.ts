import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { sandboxForTest } from '../support/prepared.ts';
import { runProgram } from '../support/runProgram.ts';
import type { Sandbox } from '../support/sandbox.ts';
import { until } from '../support/until.ts';
import { program, surroundings } from '../support/wizard.ts';
import { essence } from './essence.ts';
import { firstDay } from './stories/firstDay.ts';
import { uncutEssence } from './uncutEssence.ts';

const example = fileURLToPath(new URL('../../examples/first-day.yaml', import.meta.url));
const args = ['--practice=first-day', '--answers', example, '--yes', '--format', 'json'];

/** Killed once so many lines are in the journal: among the groups, the people, in the middle of MFA, and after it. */
const moments = [9, 40, 54, 56];

test('the built program, killed with SIGKILL in the middle, goes on when it is started again', async () => {
  const wanted = await uncutEssence(firstDay);

  const ends = await Promise.all(
    moments.map(async (lines) => {
      const sandbox = sandboxForTest();
      const killed = await killAt(sandbox, lines);
      const again = await runProgram(sandbox, args);
      return { killed, again, account: essence(sandbox.practice()) };
    }),
  );

  for (const { killed, again, account } of ends) {
    expect(killed).toBe('SIGKILL');
    expect([again.code, again.stderr]).toEqual([0, expect.any(String)]);
    expect(JSON.parse(again.stdout)).toMatchObject({ rootLocked: true });
    expect(account).toEqual(wanted);
  }
}, 60_000);

/** Starts the program on a slow account and kills it as soon as its journal has so many lines; how it ended. */
async function killAt(sandbox: Sandbox, lines: number): Promise<string | null> {
  const slow = ['--practice-faults', 'latency=60', '--state-dir', sandbox.stateDir];
  const env = Object.entries({ ...process.env, ...surroundings(sandbox) }).filter(([, value]) => value !== undefined);
  const child = spawn(process.execPath, [program, ...args, ...slow], {
    cwd: sandbox.workingDirectory,
    env: Object.fromEntries(env),
    stdio: 'ignore',
  });
  const ended = new Promise<string | null>((resolve) => child.once('exit', (_, signal) => resolve(signal)));
  const journal = join(sandbox.stateDir, '111122223333', 'journal.jsonl');
  await until(() => existsSync(journal) && readFileSync(journal, 'utf8').split('\n').length > lines);
  child.kill('SIGKILL');
  return ended;
}
