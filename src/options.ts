import { Argument, Command, CommanderError, Option } from 'commander';
import { BadInput, type InputIssue } from './errors.ts';
import { say } from './messages/say.ts';
import type { Translate } from './messages/translate.ts';

const commands = ['setup', 'questions', 'practice'] as const;
export type CommandName = (typeof commands)[number];

const practiceActions = ['serve', 'reset'] as const;
type PracticeAction = (typeof practiceActions)[number];

/** What the person asked for, typed. `practice` is null on a real account, '' for the scenario last used. */
export interface Options {
  readonly command: CommandName;
  /** what `offroot practice` is to do; null with every other command */
  readonly practiceAction: PracticeAction | null;
  readonly practice: string | null;
  readonly as: string | null;
  /** what goes wrong on the practice account, as typed: practice/faults/ reads it */
  readonly practiceFaults: string | null;
  readonly profile: string | null;
  readonly region: string | null;
  readonly endpointUrl: string | null;
  readonly answers: string | null;
  readonly yes: boolean;
  readonly dryRun: boolean;
  readonly format: 'text' | 'json';
  readonly output: string | null;
  readonly colour: boolean;
  readonly stateDir: string | null;
  /** of `practice serve`; 0 for any free one */
  readonly port: number;
}

/** Where other clients find the practice account unless --port says otherwise. */
const defaultPort = 4599;

/** Options, or a text to print and leave with: help, or the version. */
export type Parsed = { readonly options: Options } | { readonly print: string };

interface Surroundings {
  readonly translate: Translate;
  readonly version: string;
  readonly columns: number;
}

/** argv without node and script -> Options. Throws BadInput with every fault it can name. */
export function readOptions(argv: readonly string[], surroundings: Surroundings): Parsed {
  const program = buildProgram(surroundings);
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
  const issues = issuesOf(options);
  if (issues.length > 0) throw new BadInput(issues);
  return { options };
}

function buildProgram({ translate, version, columns }: Surroundings): Command {
  const text = (key: Parameters<typeof say>[0]): string => translate({ key, params: {} });
  return new Command('offroot')
    .description(text('options.description'))
    .version(version, '--version', text('options.version'))
    .helpOption('--help', text('options.help'))
    .addArgument(new Argument('[command]', text('options.command')).choices(commands).default('setup'))
    .addArgument(new Argument('[action]', text('options.action')).choices(practiceActions))
    .option('--practice [=SCENARIO]', text('options.practice'))
    .option('--as <who>', text('options.as'))
    .option('--practice-faults <spec>', text('faults.option'))
    .option('--profile <name>', text('options.profile'))
    .option('--region <region>', text('options.region'))
    .option('--endpoint-url <url>', text('options.endpoint-url'))
    .option('--answers <file>', text('options.answers'))
    .option('--yes', text('options.yes'))
    .option('--dry-run', text('options.dry-run'))
    .addOption(new Option('--format <format>', text('options.format')).choices(['text', 'json']).default('text'))
    .option('--output <file>', text('options.output'))
    .option('--no-color', text('options.no-color'))
    .option('--state-dir <dir>', text('options.state-dir'))
    .option('--port <number>', text('options.port'))
    .addHelpText('after', text('options.examples'))
    .configureHelp({ helpWidth: Math.min(columns, 100) })
    .showSuggestionAfterError()
    .exitOverride();
}

function collect(program: Command): Options {
  const given = program.opts<Record<string, string | boolean | undefined>>();
  const text = (name: string): string | null => (typeof given[name] === 'string' ? given[name] : null);
  const command = commands.find((name) => name === program.processedArgs[0]) ?? 'setup';
  return {
    command,
    practiceAction: practiceActions.find((name) => name === program.processedArgs[1]) ?? null,
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
    format: text('format') === 'json' ? 'json' : 'text',
    output: text('output'),
    colour: given.color !== false,
    stateDir: text('stateDir'),
    port: Number(text('port') ?? defaultPort),
  };
}

function issuesOf(options: Options): readonly InputIssue[] {
  const { practice, as, practiceFaults, profile, endpointUrl, dryRun, answers } = options;
  const issues: InputIssue[] = [];
  const onlyReal = (path: string, value: string | null): void => {
    if (practice !== null && value !== null) issues.push({ path, words: say('options.not-in-practice') });
  };
  const onlyPractice = (path: string, value: string | null): void => {
    if (practice === null && value !== null) issues.push({ path, words: say('options.only-in-practice') });
  };
  if ((options.command === 'practice') !== (options.practiceAction !== null)) {
    issues.push({ path: 'offroot', words: say('options.no-action') });
  }
  if (!Number.isInteger(options.port) || options.port < 0 || options.port > 65_535) {
    issues.push({ path: '--port', words: say('options.no-port') });
  }
  onlyPractice('--as', as);
  onlyPractice('--practice-faults', practiceFaults);
  onlyReal('--profile', profile);
  onlyReal('--endpoint-url', endpointUrl);
  if (endpointUrl !== null && !URL.canParse(endpointUrl)) {
    issues.push({ path: '--endpoint-url', words: say('options.no-url', { value: endpointUrl }) });
  }
  if (dryRun && answers === null) issues.push({ path: '--dry-run', words: say('options.dry-run-answers') });
  return issues;
}
