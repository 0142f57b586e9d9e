import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { say } from '../../src/messages/say.ts';
import { wholeAccount } from '../faults/wholeAccount.ts';
import { goesThrough } from '../support/auditWalk.ts';
import { sandboxForTest, wizardForTest } from '../support/prepared.ts';
import { runProgram } from '../support/runProgram.ts';
import type { Sandbox } from '../support/sandbox.ts';

const example = fileURLToPath(new URL('../../examples/narrow.yaml', import.meta.url));
const onPractice = '--practice=shared-root';

const narrow = (sandbox: Sandbox) =>
  runProgram(sandbox, ['narrow', onPractice, '--answers', example, '--yes', '--format', 'json']);

const heldBy = (sandbox: Sandbox, name: string) =>
  sandbox
    .practice('shared-root')
    .roles.find((role) => role.name === name)
    ?.attached.map((arn) => arn.split('/').at(-1));

const can = async (sandbox: Sandbox, resource: string, ...actions: readonly string[]) => {
  const args = ['can', 'role/partner-upload', actions.join(), resource, onPractice, '--format', 'json'];
  const { stdout } = await runProgram(sandbox, args);
  const told: {
    readonly actions: readonly { readonly action: string; readonly withMfa: { readonly decision: string } }[];
  } = JSON.parse(stdout);
  return told.actions.filter(({ withMfa }) => withMfa.decision === 'allowed').map(({ action }) => action);
};

describe('the example, without anybody typing', () => {
  test('ends proven, runs twice with an empty second plan, and is taken back', async () => {
    const sandbox = sandboxForTest();

    const first = await narrow(sandbox);
    const tried = ['s3:GetObject', 's3:PutObject', 's3:DeleteBucket', 's3:PutBucketPolicy'];
    const there = await can(sandbox, 'arn:aws:s3:::acme-partner-files/a', ...tried);
    const elsewhere = await can(sandbox, 'arn:aws:s3:::others/a', ...tried);
    const second = await narrow(sandbox);

    expect([first.code, second.code]).toEqual([0, 0]);
    expect(JSON.parse(first.stdout).applied).toHaveLength(3);
    expect([there, elsewhere]).toEqual([tried.slice(0, 2), []]);
    expect(JSON.parse(second.stdout).plan).toEqual([]);

    const [run = ''] = /(?<=")[^"]*Z-[0-9a-f]{6}(?=")/.exec((await undo(sandbox)).stdout) ?? [];
    const taken = await undo(sandbox, { 'undo.run': run, 'undo.what': 'all', 'approve.removals': true });

    expect(JSON.parse(taken.stdout).applied.map(({ action }: { action: string }) => action)).toEqual([
      'iam:AttachRolePolicy',
      'iam:DetachRolePolicy',
      'iam:DeletePolicy',
    ]);
    expect(heldBy(sandbox, 'partner-upload')).toEqual(['AmazonS3FullAccess']);
  }, 60_000);
});

/** `offroot undo`: the list, or a run taken back. */
function undo(sandbox: Sandbox, answers: Readonly<Record<string, unknown>> = {}) {
  writeFileSync(
    join(sandbox.workingDirectory, 'undo.yaml'),
    JSON.stringify({ 'connect.account': '333344445555', ...answers }),
  );
  return runProgram(sandbox, ['undo', onPractice, '--answers', 'undo.yaml', '--yes', '--format', 'json']);
}

test('by keys: emil keeps one bucket, picked from those there are; once more does nothing, and undo gives all of it back', async () => {
  const sandbox = sandboxForTest();
  await runProgram(sandbox, ['people', '--practice=drifted']);
  const before = wholeAccount(sandbox.practice('drifted'));
  const wizard = wizardForTest(sandbox, { args: ['narrow', 'emil', '--practice=drifted'] });

  await wizard.sees(say('connect.account.title'));
  wizard.press('enter');
  await wizard.sees(say('narrow.policy.title', { holder: 'emil' }));
  wizard.press('enter');
  await wizard.sees(say('narrow.stage.title', { policy: 'AmazonS3FullAccess' }));
  await wizard.picks(say('narrow.stage.resources'));
  await wizard.sees(say('narrow.services.title'));
  wizard.press('enter');
  await wizard.sees(say('narrow.use.title', { service: 's3' }));
  await wizard.picks(say('narrow.use.read-write'));
  await wizard.sees(say('narrow.more.title'));
  wizard.press('enter');
  await wizard.sees(say('narrow.where.title', { service: 's3' }));
  await wizard.sees({ key: 'offers.offer', params: { name: 'lighthouse-labs-reports' } });
  await wizard.writes('rep');
  wizard.press('down', 'space', 'enter');
  await wizard.sees(say('narrow.policy-name.title'));
  wizard.press('enter');
  await wizard.sees(say('narrow.plan', { policy: 'AmazonS3FullAccess', holder: 'emil' }));
  wizard.press('a');
  await wizard.sees(say('screen.plan.typed', { typed: 'AmazonS3FullAccess' }));
  await wizard.writes('AmazonS3FullAccess');
  wizard.press('enter');

  expect(await wizard.exit).toBe(0);
  const after = sandbox.practice('drifted');
  const policy = after.policies.find(({ name }) => name === 'offroot-emil-AmazonS3FullAccess');
  expect(policy?.versions[0]?.document).toContain('arn:aws:s3:::lighthouse-labs-reports/*');

  const again = wizardForTest(sandbox, { args: ['narrow', 'emil', '--practice=drifted'] });
  await again.sees(say('narrow.policy.title', { holder: 'emil' }));
  // Below what took its place, and the inline policy.
  for (const key of ['down', 'down']) await again.moves(key);
  again.press('enter');

  expect(await again.exit).toBe(0);
  expect(wholeAccount(sandbox.practice('drifted'))).toEqual(wholeAccount(after));

  const back = wizardForTest(sandbox, { args: ['undo', '--practice=drifted', '--as', 'root'] });
  await back.sees(say('undo.run.title'));

  expect(await goesThrough(back, { answers: [] })).toBe(0);
  expect(wholeAccount(sandbox.practice('drifted'))).toEqual(before);
}, 120_000);
