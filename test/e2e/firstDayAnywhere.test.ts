import { describe, expect, it } from 'vitest';
import { say } from '../../src/messages/say.ts';
import { openLineDialog } from '../support/lineDialog.ts';
import { lineWalkFromMfa, lineWalkToMfa } from '../support/lineWalk.ts';
import { makeSandbox, type Sandbox } from '../support/sandbox.ts';
import { isRestored, scrollback } from '../support/terminalState.ts';
import { walk } from '../support/walk.ts';
import { inEnglish, openWizard, type Wizard, type WizardOptions } from '../support/wizard.ts';

/** What else must hold of every frame that was ever on the screen. */
type Holds = (wizard: Wizard) => void;

const everyFrame = (wizard: Wizard, text: RegExp) =>
  expect(wizard.frames().flatMap(({ lines }) => lines.filter((line) => !text.test(line)))).toEqual([]);

const looks = (wizard: Wizard, look: RegExp) => wizard.everything().match(look) ?? [];

const terminals: readonly (readonly [string, WizardOptions, Holds])[] = [
  ['of 40 by 12', { cols: 40, rows: 12 }, (wizard) => everyFrame(wizard, /^.{0,40}$/)],
  [
    'that says it is light',
    { env: { COLORFGBG: '0;15' } },
    (wizard) => expect(looks(wizard, /\u001b\[3[236]m/g)).toEqual([]),
  ],
  ['with NO_COLOR', { env: { NO_COLOR: '1' } }, (wizard) => expect(looks(wizard, /\u001b\[3[0-7]m/g)).toEqual([])],
  ['whose locale is not UTF-8', { env: { LC_ALL: 'C' } }, (wizard) => everyFrame(wizard, /^[\x20-\x7e]*$/)],
];

const isLocked = (sandbox: Sandbox) => {
  const { devices, keys } = sandbox.practice();
  expect(devices.map(({ enabledAt }) => enabledAt !== null)).toEqual([true, true]);
  expect(keys).toEqual([]);
};

// At the same time, because each of them mostly waits; so what is to be tidied up belongs to each test's own context.
describe('the first day by keys', () => {
  for (const [name, options, holds] of terminals) {
    it.concurrent(`ends with root locked in a terminal ${name}`, async ({ onTestFinished }) => {
      const sandbox = makeSandbox();
      const wizard = openWizard(sandbox, options);
      onTestFinished(() => {
        wizard.close('SIGKILL');
        sandbox.remove();
      });

      await walk(wizard, sandbox);
      wizard.press('enter');

      expect(await wizard.exit).toBe(0);
      isLocked(sandbox);
      expect(isRestored(wizard.terminal, wizard.everything())).toBe(true);
      expect(scrollback(wizard.terminal)).toContain(inEnglish(say('report.locked')));
      holds(wizard);
    }, 90_000);
  }

  it.concurrent('ends with root locked in a dumb terminal, by lines', async ({ onTestFinished }) => {
    const sandbox = makeSandbox();
    const dialog = openLineDialog(sandbox, { args: ['--practice'], env: { TERM: 'dumb', LC_ALL: 'C' } });
    onTestFinished(() => {
      dialog.close('SIGKILL');
      sandbox.remove();
    });

    await lineWalkToMfa(dialog);
    await lineWalkFromMfa(dialog);

    expect(await dialog.exit).toBe(0);
    isLocked(sandbox);
    expect(dialog.bytes()).toMatch(/^[\x20-\x7e\r\n]*$/);
  }, 90_000);
});
