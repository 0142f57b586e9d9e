import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { say } from '../../src/messages/say.ts';
import { againToMfa } from '../support/again.ts';
import { prepareUpToMfa, sandboxForTest, wizardForTest } from '../support/prepared.ts';
import type { Sandbox } from '../support/sandbox.ts';
import { isRestored, scrollback } from '../support/terminalState.ts';
import { until } from '../support/until.ts';
import { walk } from '../support/walk.ts';
import type { Wizard } from '../support/wizard.ts';

let prepared: Sandbox;
beforeAll(async () => {
  prepared = await prepareUpToMfa();
});
afterAll(() => prepared.remove());

/** A wizard in the middle of the ceremony, and its sandbox. */
async function openCeremony() {
  const sandbox = sandboxForTest(prepared);
  const wizard = wizardForTest(sandbox);
  await againToMfa(wizard);
  await walk(wizard, sandbox, { from: 'device', to: 'device' });
  await wizard.sees(say('screen.mfa.second'));
  expect(ownersOf(sandbox)).toEqual([null]);
  return { sandbox, wizard };
}

const ownersOf = (sandbox: Sandbox) => sandbox.practice().devices.map(({ owner }) => owner);

const wasRestored = ({ terminal, everything }: Wizard): boolean => isRestored(terminal, everything());

describe('leaving', () => {
  it('with Ctrl-C at a question takes effect at once', async () => {
    const wizard = wizardForTest(sandboxForTest());
    await wizard.sees(say('connect.account.title'));

    wizard.press('ctrl-c');

    expect(await wizard.exit).toBe(130);
    expect(wasRestored(wizard)).toBe(true);
    expect(scrollback(wizard.terminal)).toContain('offroot');
  });

  it('in the middle of the ceremony is asked about once, and clears the unused device', async () => {
    const { sandbox, wizard } = await openCeremony();

    wizard.press('ctrl-c');
    await wizard.sees(say('screen.leave.title'));
    wizard.press('enter');
    await wizard.sees(say('screen.mfa.second'));
    expect(ownersOf(sandbox)).toEqual([null]);
    wizard.press('ctrl-c');
    await wizard.sees(say('screen.leave.title'));
    wizard.press('ctrl-c');

    expect(await wizard.exit).toBe(130);
    expect(wasRestored(wizard)).toBe(true);
    expect(ownersOf(sandbox)).toEqual([]);
  });

  it('with a card that nobody has is asked about; the next run offers a new password', async () => {
    const sandbox = sandboxForTest();
    const wizard = wizardForTest(sandbox);
    await walk(wizard, sandbox, { to: 'team' });
    await wizard.sees(say('screen.card.titleYou', { user: 'alice' }));

    wizard.press('ctrl-c');
    await wizard.sees(say('screen.leave.cards', { users: 'alice' }));
    wizard.press('y');
    expect(await wizard.exit).toBe(130);

    const next = wizardForTest(sandbox);
    await next.sees(say('standing.title'));
    next.press('enter');
    await next.sees(say('people.you.title'));
    next.press('enter');
    await next.sees(say('people.you-password.title', { user: 'alice' }));
  });

  it('with MFA put off leaves root unlocked; the next run goes on there and locks it', async () => {
    const sandbox = sandboxForTest(prepared);
    const wizard = wizardForTest(sandbox);
    await againToMfa(wizard);
    await wizard.picks(say('mfa.phone.later'));
    await wizard.sees(say('prove.sign-in.title', { user: 'alice' }));
    await wizard.picks(say('prove.sign-in.later'));
    await wizard.sees(say('screen.outcome.notLocked'));
    wizard.press('enter');
    expect(await wizard.exit).toBe(0);
    expect(scrollback(wizard.terminal)).toContain('alice');

    const next = wizardForTest(sandbox);
    await againToMfa(next);
    await walk(next, sandbox, { from: 'device', to: 'rootMfa' });
    await next.sees(say('screen.outcome.locked'));
    next.press('enter');

    expect(await next.exit).toBe(0);
  });
});

describe('a run that was killed in the middle of the ceremony', () => {
  it('leaves a device that the next run names, clears when its name is typed, and goes on', async () => {
    const { sandbox, wizard } = await openCeremony();
    wizard.close('SIGKILL');
    await wizard.exit;
    expect(ownersOf(sandbox)).toEqual([null]);

    const next = wizardForTest(sandbox);
    await againToMfa(next);
    next.press('enter');
    await next.sees(say('mfa.caution.orphan'));
    next.press('a');
    await next.sees(say('screen.plan.typed', { typed: 'alice' }));
    await next.writes('alice');
    next.press('enter');
    await walk(next, sandbox, { from: 'codes', to: 'rootMfa' });
    await next.sees(say('screen.outcome.locked'));

    expect(sandbox.practice().devices.map(({ enabledAt }) => enabledAt !== null)).toEqual([true, true]);
  });
});

describe('a second run at the same time', () => {
  it('ends with exit code 3 and says which process works on the account', async () => {
    const sandbox = sandboxForTest();
    const first = wizardForTest(sandbox);
    await first.sees(say('connect.account.title'));

    const second = wizardForTest(sandbox);

    expect(await second.exit).toBe(3);
    expect(wasRestored(second)).toBe(true);
    expect(scrollback(second.terminal)).toMatch(/\(process \d+ on /);
    first.press('enter');
    await first.sees(say('standing.title'));
    first.press('ctrl-c');
    await until(() => first.terminal.buffer.active.type === 'normal');
    expect(await first.exit).toBe(130);
  });
});
