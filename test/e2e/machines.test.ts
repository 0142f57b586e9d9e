import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { say } from '../../src/messages/say.ts';
import { goesThrough } from '../support/auditWalk.ts';
import { sandboxForTest, wizardForTest } from '../support/prepared.ts';
import { runProgram } from '../support/runProgram.ts';
import type { Sandbox } from '../support/sandbox.ts';
import { isRestored } from '../support/terminalState.ts';

const example = fileURLToPath(new URL('../../examples/roles.yaml', import.meta.url));

const run = (sandbox: Sandbox, ...more: readonly string[]) =>
  runProgram(sandbox, ['roles', 'machines', '--practice=drifted', '--answers', example, ...more]);

/** What is different about each instance afterwards, by name; an association has another id each time. */
const machinesIn = (sandbox: Sandbox) =>
  Object.fromEntries(
    sandbox
      .practice('drifted')
      .instances.map(({ tags, profile, metadata }) => [
        tags[0]?.value ?? '',
        { profile: profile?.arn.split('/').at(-1) ?? null, ...metadata },
      ]),
  );

/** The verdicts of an audit on instances, each once. */
async function verdictsOf(sandbox: Sandbox): Promise<readonly string[]> {
  const { stdout } = await runProgram(sandbox, ['audit', '--practice=drifted', '--format', 'json']);
  const { findings }: { findings: readonly { readonly check: string; readonly verdict: string }[] } =
    JSON.parse(stdout);
  return findings.filter(({ check }) => check.startsWith('instances-')).map(({ verdict }) => verdict);
}

/** Takes the newest run back, as an answers file says. */
async function undo(sandbox: Sandbox) {
  const { stdout } = await runProgram(sandbox, ['undo', '--practice=drifted', '--format', 'json']);
  const { runs }: { runs: readonly { readonly run: string }[] } = JSON.parse(stdout);
  const answers = {
    'connect.account': '222233334444',
    'undo.run': runs[0]?.run,
    'undo.what': 'all',
    'approve.removals': true,
  };
  writeFileSync(join(sandbox.workingDirectory, 'undo.yaml'), JSON.stringify(answers));
  return runProgram(sandbox, ['undo', '--practice=drifted', '--answers', 'undo.yaml', '--yes']);
}

it('does what examples/roles.yaml says, changes nothing the second time, and takes all of it back', async () => {
  const sandbox = sandboxForTest();
  expect(await verdictsOf(sandbox)).toEqual(['fail', 'fail']);
  const before = machinesIn(sandbox);

  expect(await run(sandbox, '--yes')).toMatchObject({ code: 0 });
  const changed = machinesIn(sandbox);
  expect(changed).toEqual({
    ...before,
    worker: { ...before.worker, profile: 'web-server' },
    web: { ...before.web, httpTokens: 'required' },
  });
  expect(await verdictsOf(sandbox)).toEqual(['pass', 'pass']);

  const again = await run(sandbox, '--yes', '--format', 'json');
  expect(JSON.parse(again.stdout)).toMatchObject({ plan: [], applied: [] });
  expect(machinesIn(sandbox)).toEqual(changed);

  expect(await undo(sandbox)).toMatchObject({ code: 0 });
  expect(machinesIn(sandbox)).toEqual(before);
}, 60_000);

it('by keys: a role and IMDSv2 for those that need them, approved by typing', async () => {
  const sandbox = sandboxForTest();
  const wizard = wizardForTest(sandbox, { args: ['roles', '--practice=drifted'] });
  await wizard.sees(say('connect.account.title'));
  wizard.press('enter');
  await wizard.sees(say('roles.what.title'));
  for (const _ of [1, 2, 3]) await wizard.moves('down');
  wizard.press('enter');
  await wizard.sees(say('machines.which.title'));

  const code = await goesThrough(wizard, {
    answers: [
      [say('machines.profile.title', { count: 1 }), [say('roles.line', { line: 'web-server' })]],
      [say('machines.imdsv2.title'), [say('machines.imdsv2.containers')]],
    ],
  });

  expect(code).toBe(0);
  expect(isRestored(wizard.terminal, wizard.everything())).toBe(true);
  expect(wizard.everything()).toContain('aws sts get-caller-identity');
  expect(machinesIn(sandbox)).toMatchObject({
    worker: { profile: 'web-server' },
    web: { httpTokens: 'required', hopLimit: 2, endpoint: 'enabled' },
  });
}, 60_000);
