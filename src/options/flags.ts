import { languageCodes } from '../messages/languages.ts';
import type { MessageKey } from '../messages/say.ts';
import { type Format, failOns, formats } from './options.ts';

/** Values that are not in the table itself: what a shell finds, and what other folders know. `nothing`: only the person knows. */
export type ValueSource = 'files' | 'folders' | 'scenarios' | 'checks' | 'nothing';

/** One option, as help, errors and completion need it. */
export interface FlagFacts {
  /** its line of help */
  readonly words: MessageKey;
  /** what is written for its value, and which values there are; null where it takes none */
  readonly value: { readonly name: string; readonly from: readonly string[] | ValueSource } | null;
}

/** Every option there is, in the order in which they are told. Where each belongs stands in commandTable.ts. */
export const flags = {
  '--root-use': { words: 'options.root-use', value: null },
  '--people': { words: 'options.people', value: null },
  '--status': { words: 'options.status', value: null },
  '--list-checks': { words: 'options.list-checks', value: null },
  '--live': { words: 'options.live', value: null },
  '--unused-services': { words: 'options.unused-services', value: null },
  '--fail-on': { words: 'options.fail-on', value: { name: 'SEVERITY', from: failOns } },
  '--allow-unknown': { words: 'options.allow-unknown', value: { name: 'CHECK', from: 'checks' } },
  '--baseline': { words: 'options.baseline', value: { name: 'FILE', from: 'files' } },
  '--answers': { words: 'options.answers', value: { name: 'FILE', from: 'files' } },
  '--yes': { words: 'options.yes', value: null },
  '--dry-run': { words: 'options.dry-run', value: null },
  '--format': { words: 'options.format', value: { name: 'FORMAT', from: formats satisfies readonly Format[] } },
  '--output': { words: 'options.output', value: { name: 'FILE', from: 'files' } },
  '--port': { words: 'options.port', value: { name: 'NUMBER', from: 'nothing' } },
  '--practice': { words: 'options.practice', value: { name: '[=SCENARIO]', from: 'scenarios' } },
  '--as': { words: 'options.as', value: { name: 'WHO', from: 'nothing' } },
  '--practice-faults': { words: 'faults.option', value: { name: 'SPEC', from: 'nothing' } },
  '--profile': { words: 'options.profile', value: { name: 'NAME', from: 'nothing' } },
  '--region': { words: 'options.region', value: { name: 'REGION', from: 'nothing' } },
  '--endpoint-url': { words: 'options.endpoint-url', value: { name: 'URL', from: 'nothing' } },
  '--state-dir': { words: 'options.state-dir', value: { name: 'DIR', from: 'folders' } },
  '--plain': { words: 'options.plain', value: null },
  '--lang': { words: 'options.lang', value: { name: 'LANGUAGE', from: languageCodes } },
  '--no-color': { words: 'options.no-color', value: null },
  '--help': { words: 'options.help', value: null },
  '--version': { words: 'options.version', value: null },
} as const satisfies Readonly<Record<`--${string}`, FlagFacts>>;
export type FlagName = keyof typeof flags;

/** The options as pairs, in their order. */
export const flagList: readonly (readonly [name: string, facts: FlagFacts])[] = Object.entries(flags);

/** True where there is an option of that name. */
export const isFlag = (name: string): name is FlagName => Object.hasOwn(flags, name);

/** An option as help writes it: `--practice[=SCENARIO]`, `--fail-on SEVERITY`. */
export function flagUsage(name: FlagName): string {
  const { value }: FlagFacts = flags[name];
  if (value === null) return name === '--help' ? '-h, --help' : name;
  return value.name.startsWith('[') ? `${name}${value.name}` : `${name} ${value.name}`;
}
