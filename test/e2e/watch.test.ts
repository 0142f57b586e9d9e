import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { PracticeState } from '../../src/practice/practiceState.ts';
import { sandboxForTest } from '../support/prepared.ts';
import { runProgram } from '../support/runProgram.ts';
import type { Sandbox } from '../support/sandbox.ts';

const example = fileURLToPath(new URL('../../examples/watch.yaml', import.meta.url));
const scenario = 'shared-root';
const onPractice = `--practice=${scenario}`;

const watch = (sandbox: Sandbox) =>
  runProgram(sandbox, ['watch', onPractice, '--answers', example, '--yes', '--format', 'json']);

/** Everything that watches the account. */
const watchers = ({ contacts, eventRules, topics, analyzers, budgets, cloudTrails }: PracticeState) => ({
  ...{ contacts, eventRules, topics, analyzers, budgets, cloudTrails },
});

test('the example, without anybody typing: ends proven, runs twice with an empty second plan, and is taken back', async () => {
  const sandbox = sandboxForTest();

  const dry = await runProgram(sandbox, ['watch', onPractice, '--answers', example, '--dry-run', '--format', 'json']);
  const before = watchers(sandbox.practice(scenario));
  const first = await watch(sandbox);
  const second = await watch(sandbox);

  expect([dry.code, first.code, second.code]).toEqual([0, 0, 0]);
  // What only shows once the mail is confirmed, a test of the alarm for one, no dry run can plan.
  expect(idsIn(JSON.parse(first.stdout).applied)).toEqual(
    expect.arrayContaining([...idsIn(JSON.parse(dry.stdout).plan)]),
  );
  expect(JSON.parse(first.stdout).left).toEqual([]);
  expect(JSON.parse(second.stdout).plan).toEqual([]);

  const [run = ''] = /(?<=")[^"]*Z-[0-9a-f]{6}(?=")/.exec((await undo(sandbox)).stdout) ?? [];
  const taken = await undo(sandbox, { 'undo.run': run, 'undo.what': 'all', 'approve.removals': true });

  expect(taken.code).toBe(0);
  expect(watchers(sandbox.practice(scenario))).toEqual(before);
}, 60_000);

const idsIn = (changes: readonly { readonly id: string }[]): readonly string[] => changes.map(({ id }) => id);

/** `offroot undo`: the list, or a run taken back. */
function undo(sandbox: Sandbox, answers: Readonly<Record<string, unknown>> = {}) {
  writeFileSync(
    join(sandbox.workingDirectory, 'undo.yaml'),
    JSON.stringify({ 'connect.account': '333344445555', ...answers }),
  );
  return runProgram(sandbox, ['undo', onPractice, '--answers', 'undo.yaml', '--yes', '--format', 'json']);
}
