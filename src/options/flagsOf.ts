import { type ActionFacts, type CommandFacts, takenEverywhere } from './commandFacts.ts';
import { commandTable } from './commandTable.ts';
import type { FlagName } from './flags.ts';
import { type Action, type CommandName, commands } from './options.ts';

/** The options that mean something after a command and, where one is named, its action. */
export function flagsOf(command: CommandName, action: Action | null): readonly FlagName[] {
  const { flags, actions }: CommandFacts = commandTable[command];
  const facts = actionList(command).filter(([name]) => action === null || name === action);
  if (Object.keys(actions).length === 0) return flags;
  return [...new Set(facts.flatMap(([, one]) => one.flags ?? flags))];
}

/** The actions of a command with what is told about them, in their order. */
export const actionList = (command: CommandName): readonly (readonly [name: string, facts: ActionFacts])[] =>
  Object.entries(commandTable[command].actions);

/** True where a command takes an option, be it only for nothing. */
export const isTaken = (flag: FlagName, command: CommandName, action: Action | null): boolean =>
  takenEverywhere.some((one) => one === flag) || flagsOf(command, action).includes(flag);

/** The command lines an option belongs to: `offroot audit`, `offroot practice serve`. */
export function homesOf(flag: FlagName): readonly string[] {
  return commands.flatMap((command) => {
    const actions = actionList(command).filter(([, facts]) => facts.flags);
    if (actions.length === 0) return flagsOf(command, null).includes(flag) ? [`offroot ${command}`] : [];
    return actions.flatMap(([name, facts]) => (facts.flags?.includes(flag) ? [`offroot ${command} ${name}`] : []));
  });
}
