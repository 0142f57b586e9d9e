import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Words } from '../../src/model/words.ts';
import { filesBelow, type Sandbox } from './sandbox.ts';
import { openTerminal, type TerminalOptions, type TestTerminal } from './terminal.ts';
import { until } from './until.ts';
import { flatten, inEnglish, program, surroundings } from './wizard.ts';

/** A shell with job control at a terminal: Ctrl-Z stops a job, and `fg` brings it back. */
export interface JobShell extends TestTerminal {
  /** Types a command line that brings no output, and waits for the prompt after it. */
  readonly does: (command: string) => Promise<void>;
  /** Types a command line, and does not wait. */
  readonly begins: (command: string) => void;
  /** waits until the words are on the screen, wrapped or not */
  readonly sees: (words: Words | string) => Promise<void>;
  /** the text of a file in the working directory */
  readonly wrote: (name: string) => string;
  /** sends the run of offroot that holds the account a signal */
  readonly signal: (signal: NodeJS.Signals) => void;
  /** true while a run of offroot holds the account */
  readonly holdsAccount: () => boolean;
}

const prompt = 'ready> ';

/** Opens bash in the sandbox; `offroot` runs the built program on its state. */
export async function openJobShell(
  sandbox: Sandbox,
  size: Pick<TerminalOptions, 'cols' | 'rows'> = {},
): Promise<JobShell> {
  const terminal = openTerminal({
    ...size,
    command: 'bash',
    args: ['--norc', '--noprofile', '-i'],
    cwd: sandbox.workingDirectory,
    env: { ...surroundings(sandbox), PS1: prompt, HISTFILE: '' },
  });
  const isAtPrompt = (lines: readonly string[]) => lines.findLast((line) => line !== '')?.trim() === prompt.trim();
  const atPrompt = () => terminal.waitFor(isAtPrompt, 20_000);
  const begins = (command: string) => terminal.type(`${command}\r`);
  await atPrompt();
  // It would leave the terminal's paste mode on at each prompt, as if offroot had.
  begins("bind 'set enable-bracketed-paste off'");
  begins(`offroot() { '${process.execPath}' '${program}' --state-dir '${sandbox.stateDir}' "$@"; }`);
  let commands = 0;
  const lock = () => filesBelow(sandbox.stateDir).find((path) => basename(path) === 'lock');
  const wrote = (name: string) => {
    const path = join(sandbox.workingDirectory, name);
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  };
  return {
    ...terminal,
    begins,
    does: async (command) => {
      commands += 1;
      begins(`${command}; echo ${commands} >done`);
      await until(() => wrote('done').trim() === String(commands), `${command}\n${terminal.screen().join('\n')}`);
      await atPrompt();
    },
    sees: async (words) => {
      const wanted = typeof words === 'string' ? words : flatten([inEnglish(words)]);
      await terminal.waitFor((lines) => flatten(lines).includes(wanted), 20_000);
    },
    wrote,
    signal: (signal) => {
      process.kill(JSON.parse(readFileSync(lock() ?? '', 'utf8')).pid, signal);
    },
    holdsAccount: () => lock() !== undefined,
  };
}
