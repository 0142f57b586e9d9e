import { CommanderError } from 'commander';
import { BadInput } from '../errors.ts';
import { say } from '../messages/say.ts';
import { sortWords, type Typed } from './commandLine.ts';
import { flagUsage, isFlag } from './flags.ts';
import { optionIssues } from './optionIssues.ts';
import { type Action, actionsOf, type CommandName, commands, failOns, formats, type Options } from './options.ts';
import { typedIssues } from './typedIssues.ts';

/** Where other clients find the practice account unless --port says otherwise. */
const defaultPort = 4599;

/** Which page of help is wanted; `command` null for the one page about all of offroot. */
export interface HelpWanted {
  readonly command: CommandName | null;
  readonly action: Action | null;
}

/** What to do, or what to print instead and leave with. */
export type Parsed = { readonly options: Options } | { readonly help: HelpWanted } | { readonly version: true };

/** argv without node and script -> Options. Throws BadInput with every fault it can name. */
export function readOptions(argv: readonly string[]): Parsed {
  const [first, ...rest] = argv;
  // `offroot help audit` is what people type who come from other programs.
  const typed = sorted(first === 'help' ? [...rest, '--help'] : argv);
  const strange = typedIssues(typed);
  if (strange.length > 0) throw new BadInput(strange);
  const options = collect(typed);
  if (typed.given.includes('--version')) return { version: true };
  if (typed.given.includes('--help')) {
    return { help: { command: typed.words.length > 0 ? options.command : null, action: options.action } };
  }
  const issues = optionIssues(options, typed);
  if (issues.length > 0) throw new BadInput(issues);
  return { options };
}

function sorted(argv: readonly string[]): Typed {
  try {
    return sortWords(argv);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const flag = /'(--[a-z-]+)/.exec(error.message)?.[1] ?? '';
    if (isFlag(flag))
      throw new BadInput([{ path: flag, words: say('options.needs-value', { usage: flagUsage(flag) }) }]);
    throw new BadInput([{ path: 'offroot', words: say('options.wrong', { message: error.message }) }]);
  }
}

function collect({ values, words }: Typed): Options {
  const text = (name: string): string | null => {
    const value = values[name];
    return typeof value === 'string' ? value : null;
  };
  const command = commands.find((name) => name === words[0]) ?? 'setup';
  const many = values.allowUnknown;
  const named = actionsOf[command].length === 0 ? 1 : 2;
  return {
    command,
    action: actionsOf[command].find((name) => name === words[1]) ?? null,
    // Of a command that does one thing a name follows at once.
    name: words[named] ?? null,
    more: words.slice(named + 1),
    // `offroot practice` is about the practice account whether --practice is there or not.
    practice: text('practice') ?? (command === 'practice' ? '' : null),
    as: text('as'),
    practiceFaults: text('practiceFaults'),
    profile: text('profile'),
    region: text('region'),
    endpointUrl: text('endpointUrl'),
    answers: text('answers'),
    yes: values.yes === true,
    dryRun: values.dryRun === true,
    format: formats.find((format) => format === text('format')) ?? 'text',
    output: text('output'),
    colour: values.color !== false,
    plain: values.plain === true,
    stateDir: text('stateDir'),
    port: Number(text('port') ?? defaultPort),
    live: values.live === true,
    unusedServices: values.unusedServices === true,
    rootUse: values.rootUse === true,
    people: values.people === true,
    status: values.status === true,
    listChecks: values.listChecks === true,
    failOn: failOns.find((severity) => severity === text('failOn')) ?? 'high',
    allowUnknown: Array.isArray(many) ? many.filter((one): one is string => typeof one === 'string') : [],
    baseline: text('baseline'),
  };
}
