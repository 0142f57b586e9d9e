import { Command, Option } from 'commander';
import { type FlagFacts, type FlagName, flagList, isFlag } from './flags.ts';

/** What was typed, sorted: options by name, words in their order, and what is no option at all. */
export interface Typed {
  /** the values of options, by commander's names (`failOn`); absent where not given */
  readonly values: Readonly<Record<string, unknown>>;
  readonly given: readonly FlagName[];
  readonly words: readonly string[];
  /** as typed: `--answrs`, `--live=3` */
  readonly strange: readonly string[];
}

/** Sorts what was typed. Options may stand anywhere. Throws commander's error where a value is missing at the end. */
export function sortWords(argv: readonly string[]): Typed {
  const program = new Command('offroot').helpOption(false).exitOverride();
  program.configureOutput({ writeErr: () => undefined });
  const options = flagList.map(([name, facts]) => ({ name, option: toOption(name, facts) }));
  for (const { option } of options) program.addOption(option);
  // SCENARIO only ever follows a `=`: a bare --practice must not swallow the command after it.
  const { operands, unknown } = program.parseOptions(
    argv.map((word) => (word === '--practice' ? '--practice=' : word)),
  );
  return {
    values: program.opts<Record<string, unknown>>(),
    given: options.flatMap(({ name, option }) =>
      isFlag(name) && program.getOptionValueSource(option.attributeName()) === 'cli' ? [name] : [],
    ),
    words: [...operands, ...unknown].filter((word) => !word.startsWith('-')),
    // commander hands on everything behind the first unknown option, words among it.
    strange: unknown.filter((word) => /^-./.test(word) && word !== '--'),
  };
}

function toOption(name: string, { value }: FlagFacts): Option {
  if (name === '--help') return new Option('-h, --help');
  if (value === null) return new Option(name);
  const option = new Option(value.name.startsWith('[') ? `${name} [value]` : `${name} <value>`);
  return name === '--allow-unknown' ? option.argParser(collected) : option;
}

/** `--allow-unknown` may stand there several times. */
const collected = (value: string, before: unknown): readonly unknown[] => [
  ...(Array.isArray(before) ? before : []),
  value,
];
