import type { MessageKey } from '../messages/say.ts';
import type { FlagName } from './flags.ts';
import type { Action, actionsOf, CommandName, Format } from './options.ts';

/** A command line to copy, without `offroot`, what it does, and what it ends with; null where it needs a person or an account. */
export interface Example {
  readonly line: string;
  readonly words: MessageKey;
  readonly ends: number | null;
}

/** One of the things a command does. `flags` where not all options of the command mean something. */
export interface ActionFacts {
  readonly words: MessageKey;
  /** what follows it, in brackets where it may be missing */
  readonly takes: string | null;
  readonly flags?: readonly FlagName[];
}

/** An option that turns a command into another one: what no longer goes with it, and why. `formats` null: those of the command. */
export interface ModeFacts {
  readonly flag: FlagName;
  readonly without: readonly FlagName[];
  readonly formats: readonly Format[] | null;
  readonly words: MessageKey;
}

/** Exit codes that are worth a line besides 0 and 2. */
export type ToldExit = 1 | 3 | 4 | 5 | 130;

/** One command, for help, the checks of what was typed, and completion. */
export interface CommandFacts {
  /** one line in the list of commands */
  readonly words: MessageKey;
  /** what it is for, in two sentences */
  readonly about: MessageKey;
  /** what may follow it where no action does */
  readonly takes: string | null;
  readonly needsAction: boolean;
  readonly actions: Readonly<Partial<Record<Action, ActionFacts>>>;
  readonly flags: readonly FlagName[];
  readonly formats: readonly Format[];
  readonly modes: readonly ModeFacts[];
  /** options about which there is more to say than that they belong elsewhere */
  readonly refuses: Readonly<Partial<Record<FlagName, MessageKey>>>;
  readonly exits: readonly ToldExit[];
  readonly examples: readonly Example[];
}

/** One entry for each command, with exactly its actions. */
export type CommandTable = {
  readonly [Name in CommandName]: CommandFacts & {
    readonly actions: Readonly<Record<(typeof actionsOf)[Name][number], ActionFacts>>;
  };
};

/** What says which account, as whom, and where offroot keeps its own files. */
export const everyAccount = [
  '--practice',
  '--as',
  '--practice-faults',
  '--profile',
  '--region',
  '--endpoint-url',
  '--state-dir',
  '--plain',
  '--lang',
  '--no-color',
] as const satisfies readonly FlagName[];

/** Taken by every command, so that an alias or a script may always say them; told only where they mean something. */
export const takenEverywhere = [
  '--practice',
  '--state-dir',
  '--plain',
  '--lang',
  '--no-color',
  '--help',
  '--version',
] as const satisfies readonly FlagName[];
