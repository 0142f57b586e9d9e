import { Argument, Command, Option } from 'commander';
import type { say } from '../messages/say.ts';
import type { Translate } from '../messages/translate.ts';
import { commands, failOns, formats } from './options.ts';

/** What the command line is described with. */
export interface Surroundings {
  readonly translate: Translate;
  readonly version: string;
  readonly columns: number;
}

/** Every argument and flag there is, with its line of help. */
export function buildCommandLine({ translate, version, columns }: Surroundings): Command {
  const text = (key: Parameters<typeof say>[0]): string => translate({ key, params: {} });
  const ofAudit: readonly Option[] = [
    new Option('--live', text('options.live')),
    new Option('--root-use', text('options.root-use')),
    new Option('--people', text('options.people')),
    new Option('--list-checks', text('options.list-checks')),
    new Option('--fail-on <severity>', text('options.fail-on')).choices(failOns).default('high'),
    new Option('--allow-unknown <check>', text('options.allow-unknown')).argParser(collected).default([]),
    new Option('--baseline <file>', text('options.baseline')),
  ];
  const program = new Command('offroot')
    .description(text('options.description'))
    .version(version, '--version', text('options.version'))
    .helpOption('--help', text('options.help'))
    .addArgument(new Argument('[command]', text('options.command')).choices(commands).default('setup'))
    .addArgument(new Argument('[action]', text('options.action')))
    .addArgument(new Argument('[name]', text('options.name')))
    .option('--practice [=SCENARIO]', text('options.practice'))
    .option('--as <who>', text('options.as'))
    .option('--practice-faults <spec>', text('faults.option'))
    .option('--profile <name>', text('options.profile'))
    .option('--region <region>', text('options.region'))
    .option('--endpoint-url <url>', text('options.endpoint-url'))
    .option('--answers <file>', text('options.answers'))
    .option('--yes', text('options.yes'))
    .option('--dry-run', text('options.dry-run'))
    .addOption(new Option('--format <format>', text('options.format')).choices(formats).default('text'))
    .option('--output <file>', text('options.output'))
    .option('--no-color', text('options.no-color'))
    .option('--plain', text('options.plain'))
    .option('--state-dir <dir>', text('options.state-dir'))
    .option('--port <number>', text('options.port'))
    .addHelpText('after', text('options.examples'))
    .configureHelp({ helpWidth: Math.min(columns, 100) })
    .showSuggestionAfterError()
    .exitOverride();
  for (const option of ofAudit) program.addOption(option);
  return program;
}

/** `--allow-unknown` may stand there several times. */
const collected = (value: string, before: readonly string[]): readonly string[] => [...before, value];
