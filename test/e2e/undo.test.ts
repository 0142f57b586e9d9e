import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { say } from '../../src/messages/say.ts';
import type { PracticeState } from '../../src/practice/practiceState.ts';
import { wholeAccount } from '../faults/wholeAccount.ts';
import { goesThrough } from '../support/auditWalk.ts';
import { sandboxForTest, wizardForTest } from '../support/prepared.ts';
import { runProgram } from '../support/runProgram.ts';
import { makeSandbox, type Sandbox } from '../support/sandbox.ts';
import { isRestored } from '../support/terminalState.ts';

const example = fileURLToPath(new URL('../../examples/first-day.yaml', import.meta.url));

/** One account, after the first day, and as it was before anything was done. */
let finished: Sandbox;
let before: PracticeState;
beforeAll(async () => {
  finished = makeSandbox();
  const look = await runProgram(finished, ['people', '--practice=first-day']);
  before = finished.practice();
  const setUp = await runProgram(finished, ['setup', '--practice=first-day', '--answers', example, '--yes']);
  expect([look.code, setUp.code]).toEqual([0, 0]);
});
afterAll(() => finished.remove());

interface Listed {
  readonly runs: readonly {
    readonly run: string;
    readonly changes: readonly Readonly<Record<'id' | 'action' | 'fate' | 'summary', string>>[];
  }[];
}

async function listed(sandbox: Sandbox, ...args: readonly string[]): Promise<Listed['runs']> {
  const { stdout } = await runProgram(sandbox, ['undo', '--practice=first-day', '--format', 'json', ...args]);
  const document: Listed = JSON.parse(stdout);
  return document.runs;
}

/** `offroot undo` with answers from a file, plans approved; the newest run where none is named. */
async function takeBack(sandbox: Sandbox, answers: Readonly<Record<string, unknown>>, ...args: readonly string[]) {
  const [newest] = await listed(sandbox);
  const file = {
    'connect.account': '111122223333',
    'undo.run': newest?.run,
    'approve.removals': true,
    ...answers,
  };
  writeFileSync(join(sandbox.workingDirectory, 'undo.yaml'), JSON.stringify(file));
  return runProgram(sandbox, ['undo', '--practice=first-day', '--answers', 'undo.yaml', '--yes', ...args]);
}

/** Everything the account holds but for root's own MFA: the one thing that is announced to stay, and does. */
function allButRootMfa(state: PracticeState) {
  const account = wholeAccount(state);
  return { ...account, devices: state.devices.filter(({ owner }) => owner !== 'root') };
}

const rootMfa = ({ devices }: PracticeState) => devices.filter(({ owner }) => owner === 'root');

describe('without a terminal', () => {
  it('lists what offroot did, and what of it is final', async () => {
    const sandbox = sandboxForTest(finished);

    const [run] = await listed(sandbox);
    const { stdout, code } = await runProgram(sandbox, ['undo', '--practice=first-day', '--as', 'root']);
    const final = run?.changes.filter(({ fate }) => fate === 'final') ?? [];

    expect(final.map(({ action, summary }) => [action, summary])).toEqual([
      ['iam:EnableMFADevice', 'Set up MFA for alice'],
    ]);
    expect(stdout.replace(/\s+/g, ' ')).toContain('by hand, such as root’s own MFA');
    expect(stdout).toContain('Create the group Admins: can be taken back');
    expect(stdout.replace(/\s+/g, ' ')).toContain('Set up MFA for alice: final; ');
    expect(code).toBe(0);
  });

  it('says where offroot did nothing', async () => {
    const { stdout, code } = await runProgram(sandboxForTest(), ['undo', '--practice=first-day']);

    expect([code, stdout.replace(/\s+/g, ' ')]).toEqual([0, expect.stringContaining('has changed nothing')]);
  });

  it('takes the whole first day back in a root session, but for what is final, and offers nothing twice', async () => {
    const sandbox = sandboxForTest(finished);

    const [first] = await listed(sandbox);
    const all = { 'undo.what': 'all', 'undo.run': first?.run };
    const { code, stderr } = await takeBack(sandbox, all, '--as', 'root');
    const undone = sandbox.practice();
    const again = await takeBack(sandbox, all, '--as', 'root');

    expect([code, stderr]).toEqual([0, expect.not.stringContaining('failed')]);
    expect([again.code, again.stdout]).toEqual([0, expect.stringContaining('the group Admins: was taken back')]);
    expect(wholeAccount(sandbox.practice())).toEqual(wholeAccount(undone));
    expect(allButRootMfa(sandbox.practice())).toEqual(allButRootMfa(before));
    expect([rootMfa(before), rootMfa(sandbox.practice())]).toEqual([[], rootMfa(finished.practice())]);
    const runs = await listed(sandbox, '--as', 'root');
    expect(new Set(runs.at(-1)?.changes.map(({ fate }) => fate))).toEqual(new Set(['undone', 'gone']));
  });

  it('never takes the last administrator away, nor anything else of who sits at the keyboard', async () => {
    const sandbox = sandboxForTest(finished);

    const { code, stdout } = await takeBack(sandbox, { 'undo.what': 'all' }, '--as', 'alice');

    const { users, groups } = sandbox.practice();
    expect(code).toBe(0);
    expect(users.map(({ name }) => name)).toEqual(['alice']);
    expect(groups.map(({ name }) => name)).toEqual(['Admins']);
    expect(stdout.replace(/\s+/g, ' ')).toContain('Not taken back: Create the user alice');
  });

  it('takes one step back, and of another one change with what rests on it', async () => {
    const sandbox = sandboxForTest(finished);
    const [run] = await listed(sandbox);
    const bora = run?.changes.filter(({ action }) => action === 'iam:CreateUser')[1];

    const step = await takeBack(sandbox, { 'undo.what': 'step:alias', 'undo.run': run?.run });
    const one = await takeBack(sandbox, { 'undo.what': 'some', 'undo.changes': [bora?.id], 'undo.run': run?.run });

    const { alias, users, groups } = sandbox.practice();
    expect([step.code, one.code]).toEqual([0, 0]);
    expect(alias).toBeNull();
    expect(users.map(({ name }) => name)).toEqual(['alice', 'chen']);
    expect(groups).toHaveLength(3);
  });

  it('takes nothing back where the answers do not say that removals are all right, nor in a dry run', async () => {
    const sandbox = sandboxForTest(finished);
    const held = wholeAccount(sandbox.practice());

    const refused = await takeBack(sandbox, { 'undo.what': 'all', 'approve.removals': false }, '--as', 'root');
    const dry = await takeBack(sandbox, { 'undo.what': 'all' }, '--as', 'root', '--dry-run');

    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('approve.removals')]);
    expect([dry.code, dry.stdout]).toEqual([0, expect.stringContaining('Delete the group Admins')]);
    expect(wholeAccount(sandbox.practice())).toEqual(held);
  });

  it('what it took back is in the journal like every write, and can itself be taken back', async () => {
    const sandbox = sandboxForTest(finished);
    const alias = sandbox.practice().alias;
    await takeBack(sandbox, { 'undo.what': 'step:alias' });

    const { code } = await takeBack(sandbox, { 'undo.what': 'all' });

    expect([code, sandbox.practice().alias]).toEqual([0, alias]);
  });
});

describe('in a terminal', () => {
  it('takes a run back, which is approved by typing', async () => {
    const sandbox = sandboxForTest(finished);
    const wizard = wizardForTest(sandbox, { args: ['undo', '--practice=first-day', '--as', 'root'] });
    await wizard.sees(say('undo.run.title'));

    const code = await goesThrough(wizard, { answers: [] });

    expect(code).toBe(0);
    expect(isRestored(wizard.terminal, wizard.everything())).toBe(true);
    expect(allButRootMfa(sandbox.practice())).toEqual(allButRootMfa(before));
    expect(rootMfa(sandbox.practice())).toHaveLength(1);
  });

  it('takes only the ticked changes back', async () => {
    const sandbox = sandboxForTest(finished);
    const wizard = wizardForTest(sandbox, { args: ['undo', '--practice=first-day', '--as', 'root'] });
    await wizard.sees(say('undo.run.title'));

    const code = await goesThrough(wizard, {
      answers: [
        [say('undo.what.title'), [say('undo.what.some')]],
        [say('undo.changes.title'), [{ key: 'undo.write.create-alias', params: { name: 'acme-practice' } }]],
      ],
    });

    const { alias, users } = sandbox.practice();
    expect([code, alias, users.length]).toEqual([0, null, 3]);
  });
});
