import type { MessageKey } from '../messages/say.ts';
import { type CommandFacts, type Example, everyAccount } from './commandFacts.ts';
import type { FlagName } from './flags.ts';

/** One line of examples; `ends` with what it leaves, null where it needs a person or an account. */
export const example = (line: string, words: MessageKey, ends: number | null = null): Example => ({
  line,
  words,
  ends,
});

const answered: readonly FlagName[] = ['--answers', '--yes', '--dry-run', '--format', '--output', ...everyAccount];
/** A command that takes nothing and writes nothing. */
export const plain = {
  takes: null,
  needsAction: false,
  actions: {},
  modes: [],
  refuses: {},
  exits: [],
  formats: [],
} as const;
/** A command that may write, and can be answered from a file. */
export const written = {
  ...plain,
  flags: answered,
  formats: ['text', 'json'],
} as const satisfies Partial<CommandFacts>;

/** One of the things a command does. */
export const action = (words: MessageKey, takes: string | null = null, own?: readonly FlagName[]) => ({
  words,
  takes,
  ...(own ? { flags: own } : {}),
});
