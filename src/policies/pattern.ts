/** The values a request carries: `aws:username`, `aws:MultiFactorAuthPresent`. An array is a multivalued key. */
export type RequestContext = Readonly<Record<string, string | readonly string[]>>;

/** A pattern ready to match: literal text between wildcards. A variable's value is literal, whatever it holds. */
export type Pattern = readonly (string | typeof anything | typeof oneUnit)[];

/** Stands for `*`. */
export const anything = Symbol('*');
/** Stands for `?`, one UTF-16 unit as on AWS. */
export const oneUnit = Symbol('?');

const piece = /\$\{([^}]*)\}|[*?]/g;
const withDefault = /^([^,]+?)\s*,\s*'(.*)'$/;

/** A value by its context key, whose case does not matter. */
export function contextValue(context: RequestContext, key: string): string | readonly string[] | undefined {
  const wanted = key.toLowerCase();
  const found = Object.keys(context).find((name) => name.toLowerCase() === wanted);
  return found === undefined ? undefined : context[found];
}

/**
 * Reads a pattern with its policy variables filled in: `${aws:username}`, `${key, 'default'}`, and `${*}`, `${?}`,
 * `${$}` for the characters themselves. Without a context, as in version 2008-10-17, variables are plain text.
 * Null where a variable has no single value: such a pattern matches nothing.
 */
export function readPattern(text: string, context: RequestContext | null): Pattern | null {
  const parts: (string | typeof anything | typeof oneUnit)[] = [];
  let end = 0;
  for (const found of text.matchAll(piece)) {
    const [whole, variable] = found;
    parts.push(text.slice(end, found.index));
    end = found.index + whole.length;
    if (variable === undefined) parts.push(whole === '*' ? anything : oneUnit);
    else if (context === null) return readPattern2008(text);
    else {
      const value = variableValue(variable, context);
      if (value === null) return null;
      parts.push(value);
    }
  }
  return [...parts, text.slice(end)];
}

const readPattern2008 = (text: string): Pattern =>
  text.split(/([*?])/).map((part) => (part === '*' ? anything : part === '?' ? oneUnit : part));

function variableValue(variable: string, context: RequestContext): string | null {
  if (variable === '*' || variable === '?' || variable === '$') return variable;
  const [, name, fallback] = withDefault.exec(variable) ?? [null, variable, null];
  const value = contextValue(context, (name ?? variable).trim());
  return typeof value === 'string' ? value : value === undefined ? (fallback ?? null) : null;
}
