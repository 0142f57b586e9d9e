import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Words } from '../../src/model/words.ts';
import type { Sandbox } from './sandbox.ts';
import { openTerminal, type TestTerminal } from './terminal.ts';
import { until } from './until.ts';
import { flatten, inEnglish, program, surroundings } from './wizard.ts';

/** The built program at a terminal, under a shell that outlives it and sees what it leaves behind. */
export interface UnderShell extends Omit<TestTerminal, 'exit' | 'pid'> {
  /** waits until the words are on the screen, wrapped or not */
  readonly sees: (words: Words) => Promise<void>;
  /** sends the program itself a signal */
  readonly signal: (signal: NodeJS.Signals) => void;
  /** the program's exit code, as a shell sees it */
  readonly ends: () => Promise<number>;
  /** everything the program said on standard error */
  readonly errors: () => string;
  /** how the terminal was set before and after, as `stty -g` says it */
  readonly settings: () => { readonly before: string; readonly after: string };
}

// Each step leaves a file. This shell is deaf to what the program is told, and to the end of the terminal.
const script = `trap '' HUP INT TERM
stty -g >before
sh -c 'echo $$ >pid; exec "$@" 2>errors' sh "$@"
echo $? >code.new
stty -g >after 2>gone
mv code.new code`;

/** Starts it in its sandbox, `--state-dir` added. */
export function openUnderShell(sandbox: Sandbox, args: readonly string[]): UnderShell {
  const terminal = openTerminal({
    command: 'sh',
    // The one above it is not: as with a window that is closed, the terminal's session ends with it.
    args: [
      '-c',
      'sh -c "$0" "$@"; :',
      script,
      'sh',
      process.execPath,
      program,
      '--state-dir',
      sandbox.stateDir,
      ...args,
    ],
    cwd: sandbox.workingDirectory,
    env: surroundings(sandbox),
  });
  const file = (name: string) => join(sandbox.workingDirectory, name);
  const said = (name: string) => (existsSync(file(name)) ? readFileSync(file(name), 'utf8') : '');
  return {
    ...terminal,
    sees: async (words) => {
      const wanted = flatten([inEnglish(words)]);
      await terminal.waitFor((lines) => flatten(lines).includes(wanted), 20_000);
    },
    signal: (signal) => void process.kill(Number(said('pid')), signal),
    ends: async () => {
      await until(() => existsSync(file('code')), `the end, and not\n${terminal.screen().join('\n')}`);
      return Number(said('code'));
    },
    errors: () => said('errors'),
    settings: () => ({ before: said('before'), after: said('after') }),
  };
}
