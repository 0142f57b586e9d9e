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

test('on an account that was neglected what is there is kept, and the status says what is still missing', async () => {
  const sandbox = sandboxForTest();
  const drifted = '--practice=drifted';
  const status = () => runProgram(sandbox, ['watch', '--status', drifted, '--format', 'json']);
  writeFileSync(
    join(sandbox.workingDirectory, 'own.yaml'),
    JSON.stringify({
      'connect.account': '222233334444',
      'watch.what': ['analyzer', 'budget'],
      'budget.amount': '900',
      'budget.email': 'alice@lighthouse-labs.example',
    }),
  );
  const set = () => runProgram(sandbox, ['watch', drifted, '--answers', 'own.yaml', '--yes', '--format', 'json']);

  const before = await status();
  const first = await set();
  const second = await set();
  const { things } = JSON.parse((await status()).stdout);

  expect(before.code).toBe(1);
  expect([first.code, second.code, JSON.parse(second.stdout).plan]).toEqual([0, 0, []]);
  const { analyzers, budgets } = sandbox.practice('drifted');
  expect(analyzers.map(({ name, region }) => [name, region])).toEqual([
    ['first-day', 'us-east-1'],
    ['offroot-external-access', 'eu-central-1'],
  ]);
  expect(budgets.map(({ name, notifications }) => [name, notifications.length])).toEqual([
    ['everything', 0],
    ['offroot-monthly', 2],
  ]);
  const verdicts = Object.fromEntries(things.map((one: { id: string; verdict: string }) => [one.id, one.verdict]));
  expect(verdicts).toMatchObject({ analyzer: 'pass', contacts: 'pass', budget: 'pass', guardduty: 'fail' });
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
