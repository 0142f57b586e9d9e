import { type Command, CommanderError } from 'commander';
import { BadInput } from '../errors.ts';
import { say } from '../messages/say.ts';
import { buildCommandLine, type Surroundings } from './commandLine.ts';
import { optionIssues } from './optionIssues.ts';
import { actionsOf, commands, failOns, formats, type Options } from './options.ts';

/** Where other clients find the practice account unless --port says otherwise. */
const defaultPort = 4599;

/** Options, or a text to print and leave with: help, or the version. */
export type Parsed = { readonly options: Options } | { readonly print: string };

/** argv without node and script -> Options. Throws BadInput with every fault it can name. */
export function readOptions(argv: readonly string[], surroundings: Surroundings): Parsed {
  const program = buildCommandLine(surroundings);
  let printed = '';
  program.configureOutput({ writeOut: (text) => (printed += text), writeErr: () => undefined });
  try {
    // SCENARIO only ever follows a `=`: a bare --practice must not swallow the command after it.
    program.parse(
      argv.map((word) => (word === '--practice' ? '--practice=' : word)),
      { from: 'user' },
    );
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { print: printed };
    // Commander's own sentence is plain enough: "unknown option '--profil'", with what was probably meant.
    const message = error.message
      .replace(/^error: /, '')
      .replace(/\.$/, '')
      .replace(/\s+/g, ' ');
    throw new BadInput([{ path: 'offroot', words: say('options.wrong', { message }) }]);
  }
  const options = collect(program);
  const action: unknown = program.processedArgs[options.command === 'enroll' ? 2 : 1];
  const issues = optionIssues(options, typeof action === 'string' ? action : null);
  if (issues.length > 0) throw new BadInput(issues);
  return { options };
}

function collect(program: Command): Options {
  const given = program.opts<Record<string, string | boolean | readonly string[] | undefined>>();
  const text = (name: string): string | null => (typeof given[name] === 'string' ? given[name] : null);
  const argument = (index: number): string | null => {
    const value: unknown = program.processedArgs[index];
    return typeof value === 'string' ? value : null;
  };
  const command = commands.find((name) => name === argument(0)) ?? 'setup';
  const many = given.allowUnknown;
  return {
    command,
    action: actionsOf[command].find((name) => name === argument(1)) ?? null,
    // `enroll` does one thing, so a name follows at once.
    name: argument(command === 'enroll' ? 1 : 2),
    // `offroot practice` is about the practice account whether --practice is there or not.
    practice: text('practice') ?? (command === 'practice' ? '' : null),
    as: text('as'),
    practiceFaults: text('practiceFaults'),
    profile: text('profile'),
    region: text('region'),
    endpointUrl: text('endpointUrl'),
    answers: text('answers'),
    yes: given.yes === true,
    dryRun: given.dryRun === true,
    format: formats.find((format) => format === text('format')) ?? 'text',
    output: text('output'),
    colour: given.color !== false,
    plain: given.plain === true,
    stateDir: text('stateDir'),
    port: Number(text('port') ?? defaultPort),
    live: given.live === true,
    rootUse: given.rootUse === true,
    people: given.people === true,
    listChecks: given.listChecks === true,
    failOn: failOns.find((severity) => severity === text('failOn')) ?? 'high',
    allowUnknown: Array.isArray(many) ? many.filter((one): one is string => typeof one === 'string') : [],
    baseline: text('baseline'),
  };
}
