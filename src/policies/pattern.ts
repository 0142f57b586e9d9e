/** The request has the key or not, and nobody here can say with what value: an address, a time, a tag. Not the same as absent. */
export const unknownValue = Symbol('unknown');
/** The request certainly does not carry the key; only needed where the keys that are not named are unknown. */
export const absentKey = Symbol('absent');

/**
 * The values a request carries: `aws:username`, `aws:MultiFactorAuthPresent`. An array is a multivalued key, whatever its
 * length. A key that is not named is absent, unless `'*': unknownValue` says that nothing is known of the others.
 */
export type RequestContext = Readonly<
  Record<string, string | readonly string[] | typeof unknownValue | typeof absentKey>
>;

/** What a context says of a key; undefined where the request does not carry it. */
export type ContextValue = string | readonly string[] | typeof unknownValue | undefined;

/** A pattern ready to match: literal text between wildcards. A variable's value is literal, whatever it holds. */
export type Pattern = readonly (string | typeof anything | typeof oneUnit)[];

/** Stands for `*`. */
export const anything = Symbol('*');
/** Stands for `?`, one UTF-16 unit as on AWS. */
export const oneUnit = Symbol('?');

const piece = /\$\{([^}]*)\}|[*?]/g;
const withDefault = /^([^,]+?)\s*,\s*'(.*)'$/;

/** A value by its context key, whose case does not matter. */
export function contextValue(context: RequestContext, key: string): ContextValue {
  const wanted = key.toLowerCase();
  const name = Object.keys(context).find((one) => one.toLowerCase() === wanted) ?? '*';
  const found = context[name];
  return found === absentKey ? undefined : found;
}

/**
 * Reads a pattern with its policy variables filled in: `${aws:username}`, `${key, 'default'}`, and `${*}`, `${?}`,
 * `${$}` for the characters themselves. Without a context, as in version 2008-10-17, variables are plain text.
 * Null where a variable has no single value: such a pattern matches nothing. `unknownValue` where nobody knows its value.
 */
export function readPattern(text: string, context: RequestContext | null): Pattern | null | typeof unknownValue {
  if (context === null) return readPlainPattern(text);
  const parts: (string | typeof anything | typeof oneUnit)[] = [];
  let end = 0;
  for (const found of text.matchAll(piece)) {
    const [whole, variable] = found;
    parts.push(text.slice(end, found.index));
    end = found.index + whole.length;
    if (variable === undefined) parts.push(whole === '*' ? anything : oneUnit);
    else {
      const value = variableValue(variable, context);
      if (typeof value !== 'string') return value;
      parts.push(value);
    }
  }
  return [...parts, text.slice(end)];
}

/** Reads a pattern that knows no variables: `${` is two characters. */
export const readPlainPattern = (text: string): Pattern =>
  text.split(/([*?])/).map((part) => (part === '*' ? anything : part === '?' ? oneUnit : part));

/** The text of a pattern whose wildcards mean nothing. */
export const literalText = (pattern: Pattern): string =>
  pattern.map((part) => (part === anything ? '*' : part === oneUnit ? '?' : part)).join('');

function variableValue(variable: string, context: RequestContext): string | null | typeof unknownValue {
  if (variable === '*' || variable === '?' || variable === '$') return variable;
  const [, name, fallback] = withDefault.exec(variable) ?? [null, variable, null];
  const value = contextValue(context, (name ?? variable).trim());
  if (value === undefined) return fallback ?? null;
  return typeof value === 'string' || value === unknownValue ? value : null;
}
