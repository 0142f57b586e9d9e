import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { say } from '../../src/messages/say.ts';
import { goesThrough } from '../support/auditWalk.ts';
import { sandboxForTest, wizardForTest } from '../support/prepared.ts';
import { runProgram } from '../support/runProgram.ts';
import { makeSandbox, type Sandbox } from '../support/sandbox.ts';
import { isRestored, scrollback } from '../support/terminalState.ts';

const example = fileURLToPath(new URL('../../examples/first-day.yaml', import.meta.url));

/** alice administers, with MFA; bora and chen have never signed in. */
let finished: Sandbox;
/** The neglected account, where bruno administers as well, and has had MFA for a minute: nobody has seen him use it. */
let drifted: Sandbox;
beforeAll(async () => {
  [finished, drifted] = [makeSandbox(), makeSandbox()];
  const setUp = await runProgram(finished, ['setup', '--practice=first-day', '--answers', example, '--yes']);
  const bruno = await headless(drifted, 'drifted', ['reset', 'bruno'], {
    ...account('222233334444'),
    'reset.what': ['phone'],
    'reset.phone': 'practice',
    'mfa.phone': 'practice',
  });
  expect([setUp.code, bruno.code, bruno.stderr]).toEqual([0, 0, expect.stringContaining('bruno')]);
});
afterAll(() => {
  for (const sandbox of [finished, drifted]) sandbox.remove();
});

const account = (id: string) => ({ 'connect.account': id });
const firstDay = account('111122223333');

/** `offroot people ...` with answers from a file, plans approved. */
function headless(
  sandbox: Sandbox,
  scenario: string,
  args: readonly string[],
  answers: Readonly<Record<string, unknown>>,
) {
  writeFileSync(join(sandbox.workingDirectory, 'a.yaml'), JSON.stringify(answers));
  return runProgram(sandbox, ['people', ...args, `--practice=${scenario}`, '--answers', 'a.yaml', '--yes']);
}

const userIn = (sandbox: Sandbox, name: string, scenario?: string) =>
  sandbox.practice(scenario).users.find((user) => user.name === name);

const devicesOf = (sandbox: Sandbox, name: string) =>
  sandbox.practice().devices.filter(({ owner }) => owner === userIn(sandbox, name)?.id);

/** `offroot people ...` in a terminal, past the question whether this is the account. */
async function openPeople(sandbox: Sandbox, ...args: readonly string[]) {
  const wizard = wizardForTest(sandbox, { args: ['people', '--practice=first-day', ...args] });
  await wizard.sees(say('connect.account.title'));
  wizard.press('enter');
  // Else whoever goes on takes this screen for the next one, and their first key falls on the one after it.
  await wizard.waitFor(() => !wizard.isShown(say('connect.account.title')));
  return wizard;
}

describe('without a terminal', () => {
  it('adds somebody with a first password, resets it, and removes them with everything they have', async () => {
    const sandbox = sandboxForTest(finished);

    const added = await headless(sandbox, 'first-day', ['add'], {
      ...firstDay,
      'add.people': [{ name: 'dora', group: 'Developers' }],
    });
    const dora = userIn(sandbox, 'dora');
    const reset = await headless(sandbox, 'first-day', ['reset', 'dora'], { ...firstDay, 'reset.what': ['password'] });
    const afterReset = userIn(sandbox, 'dora');
    const removed = await headless(sandbox, 'first-day', ['remove', 'dora'], {
      ...firstDay,
      'remove.delete': 'delete',
      'approve.removals': true,
    });

    expect([added.code, reset.code, removed.code]).toEqual([0, 0, 0]);
    expect(dora?.login).toMatchObject({ resetRequired: true });
    expect(afterReset?.login?.digests).not.toEqual(dora?.login?.digests);
    expect(userIn(sandbox, 'dora')).toBeUndefined();
    expect(removed.stdout).toContain('dora: user deleted');
    expect(added.stderr).not.toContain('Somebody leaves');
  });

  it('sets a new phone up in place of a lost one', async () => {
    const sandbox = sandboxForTest(finished);
    const [lost] = devicesOf(sandbox, 'alice');

    const { code } = await headless(sandbox, 'first-day', ['reset', 'alice', '--as', 'root'], {
      ...firstDay,
      'reset.what': ['phone'],
      'reset.devices': [lost?.serial],
      'reset.phone': 'practice',
      'mfa.phone': 'practice',
      'approve.removals': true,
    });

    const devices = devicesOf(sandbox, 'alice');
    expect([code, devices.length]).toEqual([0, 1]);
    expect(devices[0]?.seed).not.toBe(lost?.seed);
  });

  it('removes nobody where the answers do not say that removals are all right', async () => {
    const sandbox = sandboxForTest(finished);

    const { code, stderr } = await headless(sandbox, 'first-day', ['remove', 'bora'], {
      ...firstDay,
      'remove.delete': 'delete',
    });

    expect([code, stderr]).toEqual([2, expect.stringContaining('approve.removals')]);
    expect(userIn(sandbox, 'bora')?.login).not.toBeNull();
  });

  it('the guard keeps the last administrator who has proven their way in, and says so', async () => {
    const sandbox = sandboxForTest(drifted);

    const { code, stderr } = await headless(sandbox, 'drifted', ['remove', 'alice', '--as', 'bruno'], {
      ...account('222233334444'),
      'remove.delete': 'delete',
      'approve.removals': true,
    });

    expect(stderr.replace(/\s+/g, ' ')).toContain(
      'so that nobody is locked out: nobody else who may administer has proven their way in (alice would lose theirs)',
    );
    expect(code).toBe(5);
    expect(userIn(sandbox, 'alice', 'drifted')?.login).not.toBeNull();
  });

  it.each(['text', 'json'])('lists everybody as %s where nothing is to be done', async (format) => {
    const { code, stdout } = await runProgram(sandboxForTest(finished), [
      'people',
      '--practice=first-day',
      '--format',
      format,
    ]);

    expect(code).toBe(0);
    for (const name of ['alice', 'bora', 'chen']) expect(stdout).toContain(name);
    if (format === 'json')
      expect(JSON.parse(stdout)).toMatchObject({
        version: 1,
        people: [{ name: 'alice', administrator: true, mfa: 1 }, {}, {}],
      });
  });
});

describe('in a terminal', () => {
  it('adds the second hire, and hands over the card', async () => {
    const sandbox = sandboxForTest(finished);
    const wizard = await openPeople(sandbox, 'add');
    await wizard.sees(say('team.add.people.why'));
    await wizard.writes('dora');
    await wizard.moves('enter');
    wizard.press('enter');
    await wizard.sees(say('people.plan', { count: 1 }));
    const cards: string[] = [];

    const code = await goesThrough(wizard, { answers: [], onCard: (lines) => cards.push(lines.join('\n')) });

    expect(code).toBe(0);
    expect(isRestored(wizard.terminal, wizard.everything())).toBe(true);
    expect(userIn(sandbox, 'dora')?.login).toMatchObject({ resetRequired: true });
    expect(cards).toEqual([expect.stringContaining('dora')]);
  });

  it('helps somebody back in who lost phone and password', async () => {
    const sandbox = sandboxForTest(finished);
    const before = userIn(sandbox, 'bora')?.login?.digests;
    const wizard = await openPeople(sandbox, 'reset', 'bora');

    const code = await goesThrough(wizard, { answers: [] });

    expect(code).toBe(0);
    expect(devicesOf(sandbox, 'bora').map(({ enabledAt }) => enabledAt !== null)).toEqual([true]);
    expect(userIn(sandbox, 'bora')?.login?.digests).not.toEqual(before);
  });

  it('takes a leaver out, whose name is typed twice: for the access, and for the user', async () => {
    const sandbox = sandboxForTest(finished);
    const wizard = await openPeople(sandbox, 'remove', 'chen');

    const code = await goesThrough(wizard, {
      answers: [[say('team.remove.delete.title', { user: 'chen' }), [say('team.remove.delete')]]],
    });

    expect(code).toBe(0);
    expect(sandbox.practice().users.map(({ name }) => name)).toEqual(['alice', 'bora']);
  });

  it('the guard says why the last administrator stays', async () => {
    const sandbox = sandboxForTest(drifted);
    const args = ['people', 'remove', 'alice', '--practice=drifted', '--as', 'bruno'];
    const wizard = wizardForTest(sandbox, { args });
    await wizard.sees(say('connect.account.title'));

    const code = await goesThrough(wizard, {
      answers: [[say('apply.failed.title'), [say('apply.failed.leave')]]],
    });

    expect(scrollback(wizard.terminal)).toContain('so that nobody is locked out');
    expect(code).toBe(5);
    expect(userIn(sandbox, 'alice', 'drifted')?.login).not.toBeNull();
  });
});
