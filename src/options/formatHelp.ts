import type { MessageKey } from '../messages/say.ts';
import type { Translate } from '../messages/translate.ts';
import { wrapText } from '../report/wrapText.ts';
import { type CommandFacts, everyAccount } from './commandFacts.ts';
import { commandTable } from './commandTable.ts';
import { type FlagFacts, type FlagName, flags, flagUsage } from './flags.ts';
import { actionList, flagsOf } from './flagsOf.ts';
import { type Action, type CommandName, commands, type Format } from './options.ts';
import type { HelpWanted } from './readOptions.ts';

/** What help is worded with, and how wide it may be. */
export interface HelpSurroundings {
  readonly translate: Translate;
  /** cells */
  readonly columns: number;
}

/** Lines that are read in two columns: what is typed, and what it does. */
type Rows = readonly (readonly [typed: string, words: string])[];

/** What a page is written with: a sentence, and sections of two columns under a title. */
interface Pen {
  readonly text: (key: MessageKey, params?: Readonly<Record<string, string>>) => string;
  readonly paragraph: (text: string) => string;
  readonly section: (title: MessageKey, rows: Rows) => string;
}

/** The options of the page about all of offroot: the others are told where they belong. */
const everyday: readonly FlagName[] = [
  '--practice',
  '--profile',
  '--answers',
  '--yes',
  '--dry-run',
  '--format',
  '--output',
  '--help',
  '--version',
];

/** One page of help: all of offroot, a command, or one action of it. Ends with a line break. */
export function formatHelp({ command, action }: HelpWanted, surroundings: HelpSurroundings): string {
  const pen = createPen(surroundings);
  const parts = command === null ? wholePage(pen) : commandPage(pen, command, action);
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function wholePage({ text, paragraph, section }: Pen): readonly string[] {
  return [
    text('help.usage', { line: 'offroot [COMMAND] [options]' }),
    paragraph(text('options.description')),
    section(
      'help.commands',
      commands.map((name) => [name, text(commandTable[name].words)]),
    ),
    section(
      'help.everyday',
      everyday.map((flag) => flagRow({ text }, flag, commandTable.setup.formats)),
    ),
    paragraph(text('help.more')),
  ];
}

function commandPage(pen: Pen, command: CommandName, action: Action | null): readonly string[] {
  const { text, paragraph, section } = pen;
  const facts: CommandFacts = commandTable[command];
  const chosen = actionList(command).filter(([name]) => action === null || name === action);
  const taken = flagsOf(command, action);
  const rows = (wanted: readonly FlagName[]): Rows => wanted.map((flag) => flagRow(pen, flag, facts.formats));
  const ofAccount = (flag: FlagName): boolean => everyAccount.some((one) => one === flag);
  return [
    text('help.usage', { line: usageOf(command, action) }),
    paragraph(text(facts.about)),
    section(
      'help.actions',
      chosen.map(([name, one]) => [[name, one.takes].filter(Boolean).join(' '), text(one.words)]),
    ),
    section('help.options', rows([...taken.filter((flag) => !ofAccount(flag)), '--help'])),
    section('help.account', rows(taken.filter(ofAccount))),
    section('help.exits', exitRows(pen, facts)),
    examples(pen, command, action),
  ];
}

/** An option, what it is for, and which values it takes where they are few: of the formats those that the command has. */
function flagRow({ text }: Pick<Pen, 'text'>, flag: FlagName, own: readonly Format[]): Rows[number] {
  const { words: key, value }: FlagFacts = flags[flag];
  const words = text(key);
  if (value === null || typeof value.from === 'string') return [flagUsage(flag), words];
  const values = (flag === '--format' ? own : value.from).join(', ');
  return [flagUsage(flag), text('help.values', { words, values })];
}

function usageOf(command: CommandName, action: Action | null): string {
  const { actions, takes, needsAction }: CommandFacts = commandTable[command];
  const names = actionList(command).map(([name]) => name);
  // Eight of them would not stay on the line: they stand below.
  const named = names.length > 3 ? 'ACTION' : names.join('|');
  const one = needsAction ? named : `[${named}]`;
  const middle = action === null ? [names.length > 0 ? one : '', takes] : [action, actions[action]?.takes];
  const first = command === 'setup' ? '[setup]' : command;
  return ['offroot', first, ...middle, '[options]'].filter(Boolean).join(' ');
}

/** Those of the action where it has any, else all of them. Not wrapped: an example is there to be copied. */
function examples({ text }: Pen, command: CommandName, action: Action | null): string {
  const all = commandTable[command].examples;
  const own = all.filter(({ line }) => action !== null && line.startsWith(`${command} ${action}`));
  const lines = (own.length > 0 ? own : all).flatMap(({ line, words }) => [`  # ${text(words)}`, `  offroot ${line}`]);
  return [text('help.examples'), ...lines].join('\n');
}

const exits = {
  0: 'help.exit.0',
  1: 'help.exit.1',
  2: 'help.exit.2',
  3: 'help.exit.3',
  4: 'help.exit.4',
  5: 'help.exit.5',
  130: 'help.exit.130',
} as const;

/** Only where there is more to say than done and not done. */
function exitRows({ text }: Pen, { exits: own }: CommandFacts): Rows {
  if (own.length === 0) return [];
  const told = ([0, 2, ...own] as const).toSorted((a, b) => a - b);
  return told.map((code) => [String(code), text(exits[code])]);
}

/** The second column starts where the widest of the first ends, and no further right than this. */
const widest = 26;

function createPen({ translate, columns }: HelpSurroundings): Pen {
  const width = Math.max(40, Math.min(columns, 100));
  const text: Pen['text'] = (key, params = {}) => translate({ key, params });
  const row = ([typed, words]: Rows[number], indent: number): readonly string[] => {
    const first = `  ${typed}`.padEnd(indent);
    if (first.length <= indent) return wrapText(words, width, first);
    return [first, ...wrapText(words, width, ' '.repeat(indent))];
  };
  return {
    text,
    paragraph: (words) => wrapText(words, width).join('\n'),
    section: (title, rows) => {
      if (rows.length === 0) return '';
      const indent = Math.min(Math.max(...rows.map(([typed]) => typed.length)) + 4, width < 70 ? 6 : widest);
      return [text(title), ...rows.flatMap((one) => row(one, indent))].join('\n');
    },
  };
}
