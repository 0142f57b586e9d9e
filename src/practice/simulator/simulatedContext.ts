import { readAddress } from '../../policies/conditions/address.ts';
import { findOperator } from '../../policies/conditions/operators.ts';
import type { Context } from '../asked.ts';
import { AwsFault } from '../wire/awsFault.ts';
import type { QueryParams } from '../wire/queryParams.ts';

const scalars = ['string', 'numeric', 'boolean', 'date', 'ip', 'binary'] as const;
const types = scalars.flatMap((type) => [type, `${type}List`]);

/** The ContextEntries of a simulation. Each key once, a list only where its type is one, and every value of its type. */
export function simulatedContext(params: QueryParams): Context {
  const seen = new Set<string>();
  const entries = params.records('ContextEntries').map((entry): [string, string | readonly string[]] => {
    const name = entry.text('ContextKeyName', { min: 5, max: 256 });
    if (seen.has(name.toLowerCase())) throw invalid(`Duplicate context key: ${name}.`);
    seen.add(name.toLowerCase());
    const type = entry.choice('ContextKeyType', types) ?? 'string';
    const values = entry.list('ContextKeyValues');
    const problem = formatProblem(type.replace('List', ''), values);
    if (problem !== null) throw invalid(`Invalid context value for key ${name}: expected ${problem}.`);
    if (type.endsWith('List')) return [name, values];
    if (values.length > 1) throw invalid(`Context key ${type} expected a single value, but received ${values.length}.`);
    return [name, values[0] ?? ''];
  });
  return Object.fromEntries(entries);
}

const invalid = (message: string) => new AwsFault('InvalidInput', message);

/** What values of a type have to be and are not, in the simulator's words; anything goes for strings and booleans. */
function formatProblem(type: string, values: readonly string[]): string | null {
  const format = formats.get(type);
  return format === undefined || values.every(format.fits) ? null : format.words;
}

interface Format {
  readonly words: string;
  readonly fits: (value: string) => boolean;
}

const taken = (name: string) => (value: string) => {
  const operator = findOperator(name)?.operator;
  return operator !== undefined && operator !== 'Null' && operator.takes(value);
};

const formats: ReadonlyMap<string, Format> = new Map([
  ['numeric', { words: 'numeric format', fits: taken('NumericEquals') }],
  ['date', { words: 'DateTime format', fits: taken('DateEquals') }],
  ['ip', { words: 'IP address', fits: (value) => readAddress(value) !== null }],
  ['binary', { words: 'base-64 encoded binary format', fits: taken('BinaryEquals') }],
]);
