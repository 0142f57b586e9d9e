import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { say } from '../../src/messages/say.ts';
import { runProgram } from '../support/runProgram.ts';
import { makeSandbox, type Sandbox } from '../support/sandbox.ts';
import { secretsOf, seenOutside } from '../support/secrets.ts';
import { isRestored } from '../support/terminalState.ts';
import { colleagues, letsWeeksPass, walkFirstDayOffRoot, walkPlanOfDay } from '../support/walkSharedRoot.ts';
import { inEnglish, openWizard, type Wizard } from '../support/wizard.ts';

/** Screens that are there to show a password, a seed, a key or a code. */
const showing = [
  say('screen.card.titleYou', { user: 'alice' }),
  ...colleagues.map((user) => say('screen.card.title', { user })),
  ...['backup', 'starter'].map((user) => say('screen.card.titleKey', { user })),
  say('screen.mfa.second'),
  say('screen.phone.why'),
  say('screen.console.why'),
  say('screen.console.rootWhy'),
].map(inEnglish);

describe('off a shared root by keys, three weeks in three runs', () => {
  let sandbox: Sandbox;
  const wizards: Wizard[] = [];
  const exits: number[] = [];
  let began = 0;
  let ended = 0;

  beforeAll(async () => {
    sandbox = makeSandbox();
    const open = (): Wizard => {
      const wizard = openWizard(sandbox, { args: ['--practice=shared-root'] });
      wizards.push(wizard);
      return wizard;
    };
    const leave = async (wizard: Wizard): Promise<void> => {
      wizard.press('enter');
      exits.push(await wizard.exit);
    };
    began = Date.now();
    const first = open();
    await walkFirstDayOffRoot(first, sandbox);
    ended = Date.now();
    await letsWeeksPass(first, 2);
    await first.sees(say('screen.outcome.notLocked'));
    await leave(first);

    const second = open();
    await walkPlanOfDay(second, say('cut-over.plan.off'), say('screen.outcome.notLocked'));
    await letsWeeksPass(second, 1);
    await second.sees(say('screen.outcome.notLocked'));
    await leave(second);

    const third = open();
    await walkPlanOfDay(third, say('cut-over.plan.delete'), say('screen.outcome.locked'));
    await leave(third);
  }, 180_000);
  afterAll(() => {
    for (const wizard of wizards) wizard.close();
    sandbox.remove();
  });

  it('ends with root locked, twelve people in groups, and both programs working with keys of their own', () => {
    const { users, groups, keys, certificates, devices, programs } = sandbox.practice('shared-root');
    const groupOf = (name: string) => {
      const [id] = users.find((user) => user.name === name)?.groups ?? [];
      return groups.find((group) => group.id === id)?.name;
    };

    expect(exits).toEqual([0, 0, 0]);
    expect(keys.filter(({ owner }) => owner === 'root')).toEqual([]);
    expect(certificates).toEqual([]);
    expect(devices.some(({ owner }) => owner === 'root')).toBe(true);
    expect(groupOf('alice')).toBe('Admins');
    expect(colleagues.map(groupOf)).toEqual(colleagues.map(() => 'Developers'));
    expect(programs.map(({ name, signsWith, failingSince }) => [name, signsWith.owner, failingSince])).toEqual([
      ['backup', 'backup', null],
      ['starter', 'starter', null],
    ]);
  });

  it('says so in the audit', async () => {
    const { stdout } = await runProgram(sandbox, ['audit', '--practice=shared-root', '--format', 'json']);

    const findings: readonly { readonly check: string; readonly verdict: string }[] = JSON.parse(stdout).findings;
    const root = ['root-access-keys-absent', 'root-mfa-enabled', 'root-certificates-absent', 'groups-require-mfa'];
    expect(root.map((id) => findings.find(({ check }) => check === id)?.verdict)).toEqual(root.map(() => 'pass'));
  });

  it('gives the terminal back as it was each time', () => {
    expect(wizards.map(({ terminal, everything }) => isRestored(terminal, everything()))).toEqual([true, true, true]);
  });

  it('shows passwords, seeds, keys and codes where they belong and nowhere else', () => {
    const state = sandbox.practice('shared-root');
    const secrets = [...secretsOf(state, [began, ended]), ...state.keys.map(({ secret }) => secret)];

    for (const wizard of wizards) expect(seenOutside(showing, wizard.frames(), secrets)).toEqual([]);
  });
});
