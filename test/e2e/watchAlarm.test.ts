import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { say } from '../../src/messages/say.ts';
import type { PracticeState } from '../../src/practice/practiceState.ts';
import { watchers } from '../../src/watch/watchers.ts';
import { sandboxForTest, wizardForTest } from '../support/prepared.ts';
import { runProgram } from '../support/runProgram.ts';
import type { Sandbox } from '../support/sandbox.ts';
import { signs, type Wizard } from '../support/wizard.ts';

const onPractice = '--practice=drifted';
const wanted = {
  'connect.account': '222233334444',
  'watch.what': ['alarm'],
  'alarm.email': 'ops@acme.example',
  'alarm.confirm': 'practice',
};

/** A run with answers from a file. */
function run(sandbox: Sandbox, command: string, answers: Readonly<Record<string, unknown>>) {
  writeFileSync(join(sandbox.workingDirectory, 'answers.yaml'), JSON.stringify(answers));
  return runProgram(sandbox, [command, onPractice, '--answers', 'answers.yaml', '--yes', '--format', 'json']);
}

async function undoAll(sandbox: Sandbox) {
  const account = { 'connect.account': '222233334444' };
  const [run1 = ''] = /(?<=")[^"]*Z-[0-9a-f]{6}(?=")/.exec((await run(sandbox, 'undo', account)).stdout) ?? [];
  return run(sandbox, 'undo', { ...account, 'undo.run': run1, 'undo.what': 'all', 'approve.removals': true });
}

const alarmsOf = ({ eventRules, topics }: PracticeState) => ({ eventRules, topics });

async function verdictsOf(sandbox: Sandbox): Promise<readonly string[]> {
  const { stdout } = await runProgram(sandbox, ['audit', onPractice, '--format', 'json']);
  const { findings }: { findings: readonly { check: string; resource: string; verdict: string }[] } =
    JSON.parse(stdout);
  return findings.flatMap(({ check, resource, verdict }) =>
    check === 'root-use-alarmed' ? [`${resource} ${verdict}`] : [],
  );
}

it('sets an alarm beside two that wake nobody, tests it once, passes the audit, and is taken back', async () => {
  const sandbox = sandboxForTest();
  await runProgram(sandbox, ['people', onPractice]);
  const before = alarmsOf(sandbox.practice('drifted'));

  const first = await run(sandbox, 'watch', wanted);
  const second = await run(sandbox, 'watch', wanted);

  expect([first.code, second.code]).toEqual([0, 0]);
  expect([JSON.parse(first.stdout).left, JSON.parse(second.stdout).plan]).toEqual([[], []]);
  expect(sandbox.practice('drifted').mails.map(({ address, subject }) => `${address}: ${subject}`)).toEqual([
    'ops@acme.example: Test of the alarm on root',
    'ops@acme.example: Test of the alarm on root',
  ]);
  expect(await verdictsOf(sandbox)).toEqual(['us-east-1 pass', 'eu-central-1 pass']);

  const taken = await undoAll(sandbox);

  expect(JSON.parse(taken.stdout).applied.map(({ action }: { action: string }) => action)).toEqual([
    ...['events:RemoveTargets', 'events:DeleteRule', 'sns:Unsubscribe', 'sns:DeleteTopic'],
    ...['events:RemoveTargets', 'events:DeleteRule', 'sns:Unsubscribe', 'sns:DeleteTopic'],
  ]);
  expect(alarmsOf(sandbox.practice('drifted'))).toEqual(before);
  expect(await verdictsOf(sandbox)).toEqual(['us-east-1 fail', 'eu-central-1 fail']);
}, 60_000);

it('leaves a mail that is confirmed later to the person, and goes on from there', async () => {
  const sandbox = sandboxForTest();

  const later = await run(sandbox, 'watch', { ...wanted, 'alarm.confirm': 'later' });
  const left: readonly { id: string }[] = JSON.parse(later.stdout).left;
  const then = await run(sandbox, 'watch', wanted);

  expect([later.code, then.code]).toEqual([0, 0]);
  expect(left.map(({ id }) => id)).toEqual(['alarm.confirm']);
  expect(JSON.parse(then.stdout).applied[0]).toMatchObject({ id: 'alarm.confirm', kind: 'manual' });
  expect(JSON.parse(then.stdout).left).toEqual([]);
}, 60_000);

it('writes nothing where the file does not say whether the mail is confirmed', async () => {
  const sandbox = sandboxForTest();
  const { 'alarm.confirm': _, ...short } = wanted;

  const { code, stderr } = await run(sandbox, 'watch', short);

  expect([code, stderr]).toEqual([2, expect.stringContaining('alarm.confirm')]);
  expect(sandbox.practice('drifted').eventRules).toHaveLength(2);
}, 30_000);

/** Leaves one of the watchers ticked, whatever was ticked before. */
async function ticksOnly(wizard: Wizard, label: string): Promise<void> {
  for (let left = watchers.length; left > 0; left -= 1) {
    const line = (await wizard.waitFor(() => true)).find((one) => one.includes(signs.pointer)) ?? '';
    if (line.includes(signs.ticked) !== line.includes(label)) {
      wizard.press('space');
      await wizard.waitFor((lines) => lines.every((one) => one !== line));
    }
    if (left > 1) await wizard.moves('down');
  }
}

it('by keys: the plan, the mail answered at the practice desk, the test', async () => {
  const sandbox = sandboxForTest();
  const wizard = wizardForTest(sandbox, { args: ['watch', onPractice] });
  await wizard.sees(say('connect.account.title'));
  wizard.press('enter');
  await wizard.sees(say('watch.what.title'));
  await ticksOnly(wizard, wizard.says(say('watch.what.alarm')));
  wizard.press('enter');
  await wizard.sees(say('watch.alarm.email.title'));
  await wizard.writes('ops@acme.example');
  wizard.press('enter');
  await wizard.sees(say('watch.alarm.plan'));
  wizard.press('a');
  await wizard.sees(say('watch.alarm.confirm.title', { email: 'ops@acme.example' }));
  wizard.press('enter');
  await wizard.sees(say('watch.alarm.wait'));
  wizard.press('o');
  for (const _ of [1, 2]) {
    await wizard.sees(say('screen.programs.mail'));
    wizard.press('m');
    await wizard.sees(say('screen.programs.mailConfirmed', { address: 'ops@acme.example', topic: 'offroot-root-use' }));
  }
  wizard.press('esc');
  await wizard.sees(say('watch.alarm.test'));
  wizard.press('a');

  expect(await wizard.exit).toBe(0);
  const { topics, mails } = sandbox.practice('drifted');
  expect(mails.map(({ address }) => address)).toEqual(['ops@acme.example', 'ops@acme.example']);
  // The mail that waited for somebody else still does.
  expect(topics.flatMap(({ subscriptions }) => subscriptions.map(({ confirmed }) => confirmed))).toContain(false);
}, 60_000);
