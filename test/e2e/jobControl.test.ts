import { afterAll, describe, expect, it } from 'vitest';
import { say } from '../../src/messages/say.ts';
import { type JobShell, openJobShell } from '../support/jobShell.ts';
import { answersFile, copyOf, openBeginnings } from '../support/moments.ts';
import { sandboxForTest, wizardForTest } from '../support/prepared.ts';
import type { Sandbox } from '../support/sandbox.ts';
import { traces } from '../support/secrets.ts';
import { isRestored, scrollback } from '../support/terminalState.ts';
import { until } from '../support/until.ts';

const beginnings = openBeginnings();
afterAll(beginnings.remove);

const account = { 'connect.account': '111122223333' };

/** In a shell of its own, which ends with whatever still runs in it. */
async function inShell(sandbox: Sandbox, tell: (shell: JobShell) => Promise<void>): Promise<void> {
  const shell = await openJobShell(sandbox);
  try {
    await shell.does('stty -g >before');
    await tell(shell);
  } finally {
    shell.close('SIGKILL');
    sandbox.remove();
  }
}

/** The job is stopped, and the shell has the main screen in the modes it had before. */
async function expectShellBack(shell: JobShell): Promise<void> {
  await shell.sees('Stopped');
  await expectOwnModes(shell, 'meanwhile');
}

async function expectOwnModes(shell: JobShell, name: string): Promise<void> {
  await shell.does(`stty -g >${name}`);
  expect(shell.wrote(name)).toBe(shell.wrote('before'));
  expect(isRestored(shell.terminal, shell.everything())).toBe(true);
}

/** A secret as it is shown: in groups of four. */
const firstRow = (seed: string): string => `${seed.slice(0, 4)} ${seed.slice(4, 8)}`;

describe.concurrent('Ctrl-Z and fg', () => {
  it('take the secret off the screen, and bring it back at the size the window has by then', async () => {
    const sandbox = copyOf(await beginnings.of('upToMfa'));
    const nobodyNew = { 'people.you': 'alice', 'people.team': [], 'people.new-passwords': [] };
    const answers = answersFile(sandbox, { ...account, ...nobodyNew, 'mfa.phone': 'now' });
    await inShell(sandbox, async (shell) => {
      shell.begins(`offroot --practice --answers ${answers}`);
      await shell.sees(say('standing.title'));
      shell.key('enter');
      await shell.sees(say('mfa.plan', { user: 'alice' }));
      shell.type('a');
      await shell.sees(say('screen.mfa.second'));
      const secret = firstRow(sandbox.practice().devices[0]?.seed ?? '');
      shell.type('s');
      await shell.waitFor(secret);

      shell.key('ctrl-z');

      await expectShellBack(shell);
      expect(scrollback(shell.terminal)).not.toContain(secret);
      shell.resize(100, 30);
      shell.begins('fg');
      await shell.waitFor(secret);
      expect(shell.terminal.buffer.active.type).toBe('alternate');
      // The hints are in the last row, further down than the first window had any.
      await shell.waitFor((lines) => lines.slice(24).join('').includes('ctrl-c'));
      const then = shell.screen().join('\n');
      await shell.waitFor((lines) => lines.join('\n') !== then);
      shell.key('ctrl-c');
      await shell.sees(say('screen.leave.title'));
      shell.type('y');
      await shell.sees(say('error.cancelled'));
      await shell.does('echo $? >code');
      expect(shell.wrote('code')).toBe('130\n');
      await expectOwnModes(shell, 'after');
      expect(sandbox.practice().devices).toEqual([]);
    });
  }, 60_000);

  it('show what is typed to the shell, and hide the password again', async () => {
    const sandbox = copyOf(await beginnings.of('enrolled'));
    const answers = answersFile(sandbox, { ...account, 'sign-in.now': 'now' });
    const password = sandbox.practice().passwords.find(({ user }) => user === 'bora')?.password ?? '';
    // Else the person of the practice account would remember it.
    sandbox.changePractice('first-day', (state) => {
      state.passwords = [];
    });
    await inShell(sandbox, async (shell) => {
      shell.begins(`offroot enroll bora --practice --plain --answers ${answers}`);
      await shell.sees(say('enroll.you.title', { user: 'bora' }));
      shell.key('enter');
      await shell.sees(say('enroll.watch.not-yet'));
      shell.type('1\r');
      await shell.sees(say('line.wait.password', { user: 'bora' }));
      shell.type('half of it');

      shell.key('ctrl-z');

      await expectShellBack(shell);
      await shell.does('clear');
      shell.begins('fg');
      await shell.sees(say('line.wait.password', { user: 'bora' }));
      shell.type(`${password}\r`);
      await shell.sees(say('line.wait.did'));
      expect(traces(shell.everything(), [password, 'half of it'])).toEqual([]);
      await until(() => sandbox.practice().users.some((user) => user.name === 'bora' && !user.login?.resetRequired));
    });
  }, 60_000);

  it('stop from outside as well; told to end meanwhile, it gives the account back and leaves the terminal alone', async () => {
    const sandbox = copyOf(await beginnings.of('upToMfa'));
    await inShell(sandbox, async (shell) => {
      shell.begins('offroot --practice');
      await shell.sees(say('standing.title'));

      shell.signal('SIGTSTP');

      await expectShellBack(shell);
      shell.begins('kill %1');
      await shell.sees(say('error.told-to-end', { signal: 'SIGTERM' }));
      await until(() => !shell.holdsAccount());
      await shell.does('wait');
      await expectOwnModes(shell, 'after');
    });
  }, 60_000);

  it('stop a run that nobody is asked in, which then goes on to its end', async () => {
    const sandbox = copyOf(await beginnings.of('firstDay'));
    const answers = answersFile(sandbox, { ...account, 'add.people': [{ name: 'dora', group: 'Developers' }] });
    await inShell(sandbox, async (shell) => {
      shell.begins(`offroot people add --practice --practice-faults latency=600 --answers ${answers} --yes`);
      await until(() => sandbox.practice().users.some(({ name }) => name === 'dora'));

      shell.key('ctrl-z');

      await expectShellBack(shell);
      await shell.does('fg >news');
      await shell.does('echo $? >code');
      expect(shell.wrote('code')).toBe('0\n');
      expect(sandbox.practice().users.map(({ name }) => name)).toContain('dora');
    });
  }, 60_000);
});

describe('Ctrl-Z where no shell could bring it back', () => {
  it('changes nothing', async () => {
    const wizard = wizardForTest(sandboxForTest());
    await wizard.sees(say('connect.account.title'));

    wizard.press('ctrl-z', 'enter');

    await wizard.sees(say('standing.title'));
    expect(wizard.terminal.buffer.active.type).toBe('alternate');
  });
});
