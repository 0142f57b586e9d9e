import { say } from '../../src/messages/say.ts';
import type { Words } from '../../src/model/words.ts';
import type { Sandbox } from './sandbox.ts';
import type { TestTerminal } from './terminal.ts';
import { until } from './until.ts';
import { inEnglish, openProgram, type WizardOptions } from './wizard.ts';

/** The built program in line mode, and a person who listens and answers. */
export interface LineDialog extends Pick<TestTerminal, 'exit' | 'close' | 'type' | 'terminal'> {
  /** every byte written so far */
  readonly bytes: () => string;
  /** Waits until the words are said, after what was heard before. */
  readonly hears: (words: Words | string) => Promise<void>;
  /** Waits for the words, then types the line. */
  readonly answers: (words: Words | string, line: string) => Promise<void>;
}

/** Opens line mode by `--plain`, or as `options` say. */
export function openLineDialog(sandbox: Sandbox, options: WizardOptions = {}): LineDialog {
  const terminal = openProgram(sandbox, { args: ['--practice', '--plain'], ...options });
  let heard = 0;
  const hears = async (words: Words | string) => {
    const wanted = plain(typeof words === 'string' ? words : inEnglish(words));
    const at = () => plain(terminal.everything()).indexOf(wanted, heard);
    await until(() => at() >= 0, `${wanted}\n${terminal.everything().slice(-3000)}`).catch((error: unknown) => {
      throw new Error(`${wanted} was not said:\n${terminal.everything().slice(-3000)}`, { cause: error });
    });
    heard = at() + wanted.length;
  };
  return {
    exit: terminal.exit,
    close: terminal.close,
    type: terminal.type,
    terminal: terminal.terminal,
    bytes: terminal.everything,
    hears,
    answers: async (words, line) => {
      await hears(words);
      terminal.type(`${line}\r`);
    },
  };
}

/** Said words as line mode prints them, on one line. */
const plain = (text: string): string => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ');

/** The prompts of line mode that the tests answer. */
export const prompts = {
  plan: say('line.prompt.plan'),
  card: say('line.prompt.card'),
  wait: say('line.prompt.wait'),
  text: say('line.prompt.text'),
  standing: say('line.prompt.standing'),
  person: say('line.prompt.person'),
} as const;
