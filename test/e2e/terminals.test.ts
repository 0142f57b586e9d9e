import { describe, expect, it } from 'vitest';
import { say } from '../../src/messages/say.ts';
import { runProgram } from '../support/runProgram.ts';
import { makeSandbox, type Sandbox } from '../support/sandbox.ts';
import { isRestored } from '../support/terminalState.ts';
import { walk } from '../support/walk.ts';
import { openWizard, type Wizard, type WizardOptions } from '../support/wizard.ts';

// Tests run at the same time here: what is to be tidied up belongs to each one's own context.
type Tidy = { readonly onTestFinished: (tidy: () => void) => void };

function wizardIn({ onTestFinished }: Tidy, sandbox: Sandbox, options: WizardOptions): Wizard {
  const wizard = openWizard(sandbox, options);
  onTestFinished(() => {
    wizard.close('SIGKILL');
    sandbox.remove();
  });
  return wizard;
}

const utf8 = { LC_ALL: undefined, LANG: 'en_US.UTF-8' };

/** By what it is, its environment, the sign of this step, and the colours of the first frame. */
const environments = [
  ['tmux', { ...utf8, TERM: 'tmux-256color', TMUX: '/tmp/tmux-1000/default,1,0' }, '◉', true],
  ['GNU screen', { ...utf8, TERM: 'screen', STY: '1.pts-0.host' }, '◉', true],
  ['ssh, where nothing says what colours there are', { ...utf8, TERM: 'xterm', SSH_TTY: '/dev/pts/0' }, '◉', true],
  ['CloudShell', { ...utf8, TERM: 'screen-256color', AWS_EXECUTION_ENV: 'CloudShell' }, '◉', true],
  ['a container, where nothing says the locale', { LC_ALL: undefined, TERM: 'xterm' }, '◉', true],
  ['a VT100', { ...utf8, TERM: 'vt100' }, '@', false],
  ['the console of Linux', { ...utf8, TERM: 'linux' }, '@', true],
  ['a terminal nobody knows', { ...utf8, TERM: 'unknown-thing' }, '◉', true],
] as const;

describe('the wizard', () => {
  for (const [name, env, sign, coloured] of environments) {
    it.concurrent(`draws a whole first frame in ${name}, and leaves the terminal as it was`, async (test) => {
      const wizard = wizardIn(test, makeSandbox(), { env });

      await wizard.sees(say('connect.account.title'));
      const lines = await wizard.waitFor('ctrl-c leave');
      wizard.press('ctrl-c');

      expect(lines[1]).toContain(sign);
      expect(lines.at(-1)).toBe('');
      expect(/\u001b\[3[1-6]m/.test(wizard.everything())).toBe(coloured);
      expect(await wizard.exit).toBe(130);
      expect(isRestored(wizard.terminal, wizard.everything())).toBe(true);
    });
  }

  it.concurrent('keeps what is typed and chosen while the window changes, down to where nothing fits', async (test) => {
    const sandbox = makeSandbox();
    const wizard = wizardIn(test, sandbox, {});
    await walk(wizard, sandbox, { to: 'standing' });
    await wizard.sees(say('alias.name.title'));
    await wizard.writes('lighth');

    for (const [cols, rows] of [
      [40, 12],
      [39, 11],
      [200, 60],
      [80, 24],
    ] as const) {
      wizard.resize(cols, rows);
      if (cols < 40) await wizard.sees(say('screen.tooSmall', { columns: 40, rows: 12 }));
      else await wizard.waitFor((lines) => lines.at(-1) === '' && lines.some((line) => line.endsWith('▸ lighth')));
    }
    await wizard.writes('ouse');
    wizard.press('enter');
    await wizard.sees(say('alias.plan'));
    wizard.resize(40, 12);
    await wizard.waitFor((lines) => lines.length === 12 && lines.some((line) => line.endsWith('3 of 10')));
    wizard.press('a');
    await wizard.sees(say('passwords.policy.title'));

    expect(sandbox.practice().alias).toBe('lighthouse');
  });
});

describe('what is printed where there is no terminal', () => {
  const ascii = /^[\x20-\x7e\n]*$/;
  const runIn = async ({ onTestFinished }: Tidy, args: readonly string[], env: Readonly<Record<string, string>>) => {
    const sandbox = makeSandbox();
    onTestFinished(sandbox.remove);
    return runProgram(sandbox, args, env);
  };

  const printed = [
    ['a report', ['audit', '--practice=drifted']],
    ['help', ['--help']],
    ['an error', ['audits']],
  ] as const;
  for (const [name, args] of printed) {
    it.concurrent(`is ASCII without UTF-8, and never coloured: ${name}`, async (test) => {
      const { stdout, stderr } = await runIn(test, args, { LC_ALL: 'C', FORCE_COLOR: '3' });

      expect(stdout + stderr).toMatch(ascii);
      expect(stdout + stderr).not.toBe('');
    });
  }

  it.concurrent('is UTF-8 with it, and as a document in every locale', async (test) => {
    const args = ['audit', '--practice=drifted'];
    const runs = await Promise.all([
      runIn(test, args, { LC_ALL: 'en_US.UTF-8' }),
      runIn(test, [...args, '--format', 'json'], { LC_ALL: 'C' }),
    ]);

    expect(runs.map(({ stdout }) => stdout.includes('’'))).toEqual([true, true]);
    expect(JSON.parse(runs[1]?.stdout ?? '')).toHaveProperty('findings');
  });
});
