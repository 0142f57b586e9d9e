import { AwsFault, constraintFault } from './awsFault.ts';

/** Limits of a text parameter, as the service model has them. */
export interface TextRule {
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: RegExp;
  /** AWS's own sentence where the pattern does not fit; else the general one */
  readonly message?: string;
}

/** The parameters of one AWS Query request, read under AWS's own rules; what breaks them throws its fault. */
export interface QueryParams {
  readonly optional: (name: string, rule?: TextRule) => string | undefined;
  readonly text: (name: string, rule?: TextRule) => string;
  readonly choice: <T extends string>(name: string, choices: readonly T[]) => T | undefined;
  readonly integer: (name: string, min: number, max: number) => number | undefined;
  readonly flag: (name: string) => boolean | undefined;
  /** `Name.member.1`, `Name.member.2`, ... */
  readonly list: (name: string, rule?: TextRule) => readonly string[];
  /** `Name.member.1.Key`, ...: the parameters of each member */
  readonly records: (name: string) => readonly QueryParams[];
  /** `Name.entry.1.key` and `Name.entry.1.value`: a map in forms */
  readonly entries: (name: string) => readonly { readonly name: string; readonly value: string }[];
  /** `Name.anything`: what a map or a member with members of its own holds, by the rest of the name */
  readonly members: (name: string) => ReadonlyMap<string, string>;
}

/** Reads a form body, or parameters already taken apart. */
export function queryParams(fields: ReadonlyMap<string, string>): QueryParams {
  const optional = (name: string, rule: TextRule = {}) => {
    const value = fields.get(name);
    if (value !== undefined) checkText(name, value, rule);
    return value;
  };
  return {
    optional,
    text: (name, rule) => {
      const value = optional(name, rule);
      if (value === undefined) throw constraintFault(name, 'Member must not be null');
      return value;
    },
    choice: (name, choices) => chosen(name, fields.get(name), choices),
    integer: (name, min, max) => integer(name, fields.get(name), min, max),
    flag: (name) => flag(fields.get(name)),
    list: (name, rule) =>
      memberNumbers(fields, name).map((number) => {
        const value = fields.get(`${name}.member.${number}`) ?? '';
        if (rule !== undefined) checkText(name, value, rule);
        return value;
      }),
    members: (name) => fieldsUnder(fields, `${name}.`),
    entries: (name) =>
      memberNumbers(fields, name, 'entry').map((number) => ({
        name: fields.get(`${name}.entry.${number}.key`) ?? '',
        value: fields.get(`${name}.entry.${number}.value`) ?? '',
      })),
    records: (name) =>
      memberNumbers(fields, name).map((number) => queryParams(fieldsUnder(fields, `${name}.member.${number}.`))),
  };
}

function checkText(name: string, value: string, rule: TextRule): void {
  const { min = 1, max, pattern, message } = rule;
  if (value.length < min) throw constraintFault(name, `Member must have length greater than or equal to ${min}`);
  if (max !== undefined && value.length > max) {
    throw constraintFault(name, `Member must have length less than or equal to ${max}`);
  }
  if (pattern === undefined || pattern.test(value)) return;
  if (message !== undefined) throw new AwsFault('ValidationError', message);
  throw constraintFault(name, `Member must satisfy regular expression pattern: ${pattern.source.slice(1, -1)}`);
}

function chosen<T extends string>(name: string, value: string | undefined, choices: readonly T[]): T | undefined {
  if (value === undefined) return undefined;
  const found = choices.find((choice) => choice === value);
  if (found === undefined) {
    throw constraintFault(name, `Member must satisfy enum value set: [${choices.join(', ')}]`);
  }
  return found;
}

// Recorded: "+1" and "01" are numbers; " 1 ", "1.0", "1e0" and what does not fit 32 bits are malformed.
function integer(name: string, value: string | undefined, min: number, max: number): number | undefined {
  if (value === undefined) return undefined;
  const number = /^[+-]?\d+$/.test(value) ? Number(value) : Number.NaN;
  if (!(number >= -(2 ** 31) && number < 2 ** 31)) throw new AwsFault('MalformedInput', 'Invalid integer value');
  if (number < min) throw constraintFault(name, `Member must have value greater than or equal to ${min}`);
  if (number > max) throw constraintFault(name, `Member must have value less than or equal to ${max}`);
  return number;
}

function flag(value: string | undefined): boolean | undefined {
  if (value === undefined) return undefined;
  if (/^(true|1)$/i.test(value)) return true;
  if (/^(false|0)$/i.test(value)) return false;
  throw new AwsFault('MalformedInput', 'Invalid boolean value');
}

/** The member numbers in use, in order. Recorded: a gap of more than ten is malformed. */
function memberNumbers(fields: ReadonlyMap<string, string>, name: string, kind = 'member'): readonly number[] {
  const prefix = `${name}.${kind}.`;
  const numbers = new Set<number>();
  for (const key of fields.keys()) {
    if (!key.startsWith(prefix)) continue;
    const number = /^\d+/.exec(key.slice(prefix.length));
    if (number === null) throw new AwsFault('MalformedInput', `Invalid list index: ${key}`);
    numbers.add(Number(number[0]));
  }
  const sorted = [...numbers].sort((a, b) => a - b);
  sorted.forEach((number, at) => {
    if (number - (sorted[at - 1] ?? 0) > 10)
      throw new AwsFault('MalformedInput', `Invalid list index: ${prefix}${number}`);
  });
  return sorted;
}

const fieldsUnder = (fields: ReadonlyMap<string, string>, prefix: string): ReadonlyMap<string, string> =>
  new Map(
    [...fields].filter(([key]) => key.startsWith(prefix)).map(([key, value]) => [key.slice(prefix.length), value]),
  );
