import type { MessageKey } from '../../messages/say.ts';
import { commandTable } from '../commandTable.ts';
import { type FlagFacts, type FlagName, flags, isFlag } from '../flags.ts';
import { actionList, flagsOf } from '../flagsOf.ts';
import { type CommandName, commands, type Format } from '../options.ts';

/** A word that may come next, and its words. */
export interface Next {
  readonly word: string;
  readonly words: MessageKey;
}

/** Where somebody is in a command line. `action` null: whatever follows the command, or nothing. */
export interface Place {
  /** '' before any command */
  readonly command: CommandName | '';
  readonly action: string | null;
  readonly flags: readonly FlagName[];
}

/** The options of every place, the more exact place first. Before a command those of `setup` count: it is what runs. */
export function flagPlaces(): readonly Place[] {
  const ofCommands = commands.flatMap((command): readonly Place[] => [
    ...actionList(command)
      .filter(([, facts]) => facts.flags)
      .map(([action, facts]) => ({ command, action, flags: [...(facts.flags ?? []), '--help' as const] })),
    { command, action: null, flags: [...flagsOf(command, null), '--help'] },
  ]);
  return [{ command: '', action: null, flags: [...flagsOf('setup', null), '--help', '--version'] }, ...ofCommands];
}

/** The words that may come next: commands, and after a command that has them, its actions. */
export function wordPlaces(): readonly { readonly command: CommandName | ''; readonly next: readonly Next[] }[] {
  const ofActions = commands.map((command) => ({
    command,
    next: actionList(command).map(([word, { words }]) => ({ word, words })),
  }));
  return [
    { command: '' as const, next: commands.map((word) => ({ word, words: commandTable[word].words })) },
    ...ofActions.filter(({ next }) => next.length > 0),
  ];
}

/** The formats of each command that has any; '' as for `setup`. */
export const formatPlaces = (): readonly {
  readonly command: CommandName | '';
  readonly formats: readonly Format[];
}[] => [
  { command: '', formats: commandTable.setup.formats },
  ...commands.flatMap((command) => {
    const { formats } = commandTable[command];
    return formats.length > 0 ? [{ command, formats }] : [];
  }),
];

/** What only other folders know: the scenarios and the ids of checks. */
export interface Known {
  readonly scenarios: readonly string[];
  readonly checks: readonly string[];
}

/** Options with a value that is not after a `=`, and what a shell can offer for it. `formats` hang on the command. */
export interface ValueFlag {
  readonly flag: FlagName;
  readonly from: readonly string[] | 'files' | 'folders' | 'nothing' | 'formats';
}

/** Every option that takes its value as the next word. */
export function valueFlags({ checks }: Known): readonly ValueFlag[] {
  return Object.keys(flags).flatMap((flag): readonly ValueFlag[] => {
    if (!isFlag(flag)) return [];
    const { value }: FlagFacts = flags[flag];
    if (value === null || value.from === 'scenarios') return [];
    if (flag === '--format') return [{ flag, from: 'formats' }];
    return [{ flag, from: value.from === 'checks' ? checks : value.from }];
  });
}

/** Scenarios that can be offered as they are: `big:N` stands for many. */
export const plainScenarios = ({ scenarios }: Known): readonly string[] =>
  scenarios.filter((name) => /^[a-z-]+$/.test(name));
