import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import type { SoakSummary } from './soak.ts';

const script = fileURLToPath(new URL('./soakMain.ts', import.meta.url));

// Two processes, because a run is all computing: on two cores they take half the time.
const halves = [
  ['--runs', '6', '--seed', '1', '--story', 'first-day'],
  ['--runs', '6', '--seed', '41', '--story', 'first-day'],
];
const others = ['enroll', 'undo', 'undo-by-administrator', 'keys-off', 'keys-gone', 'narrow'].map((name) => [
  ...['--runs', '2', '--story', name],
]);
const migrations = ['--runs', '1', '--story', 'migration'];

test('a dozen accounts in random trouble all end well: nobody locked out, nothing left over, no secret out', async () => {
  const reports = await Promise.all(halves.map(runSoak));

  for (const { wrong, runs, mostCalls } of reports) {
    expect(wrong).toEqual([]);
    expect(runs).toBe(6);
    expect(mostCalls).toBeLessThan(2000);
  }
  // They came to grief in many ways; which of the rare ones is a matter of the moment.
  const ends = new Set(reports.flatMap((report) => Object.keys(report.ends)));
  expect([...ends]).toEqual(expect.arrayContaining(['killed', 'done', 'UserCancelled']));
  expect(ends.size).toBeGreaterThan(5);
}, 240_000);

test('so do a few accounts on which somebody enrols, everything is taken back, rights are narrowed, or a shared root is left', async () => {
  const reports = await Promise.all([...others, migrations].map(runSoak));

  expect(reports.map(({ story, wrong, runs }) => [story, wrong, runs])).toEqual([
    ...others.map((args) => [args.at(-1), [], 2]),
    ['migration', [], 1],
  ]);
}, 240_000);

async function runSoak(args: readonly string[]): Promise<SoakSummary> {
  const run = promisify(execFile)(process.execPath, [script, ...args], { env: { ...process.env, NODE_ENV: 'test' } });
  // What is wrong is in the report; the exit code says it once more.
  const { stdout } = await run.catch((error: { readonly stdout: string }) => error);
  return JSON.parse(stdout);
}
