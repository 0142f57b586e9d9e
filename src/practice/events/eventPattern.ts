import { AwsFault } from '../wire/awsFault.ts';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const invalid = (reason: string): AwsFault =>
  new AwsFault('InvalidEventPatternException', `Event pattern is not valid. Reason: ${reason}`);

/** A pattern taken apart: an object whose leaves are lists; anything else is refused in EventBridge's words. */
export function readPattern(text: string): Fields {
  const value = parsed(text);
  if (!isFields(value)) throw invalid('Filter is not an object');
  const wrong = firstBareLeaf(value);
  if (wrong !== null) throw invalid(`"${wrong}" must be an object or an array`);
  return value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function firstBareLeaf(fields: Fields): string | null {
  for (const [key, member] of Object.entries(fields)) {
    if (Array.isArray(member)) continue;
    if (!isFields(member)) return key;
    const inside = firstBareLeaf(member);
    if (inside !== null) return inside;
  }
  return null;
}

/**
 * Whether a pattern lets an event through. Of what compares, equality, `exists`, `prefix`, `suffix`, `anything-but` and `$or` are known
 * here; anything else is refused, so that nothing is ever said to match by a guess.
 */
export const lets = (pattern: Fields, event: unknown): boolean =>
  Object.entries(pattern).every(([key, wanted]) => {
    if (key === '$or') return [wanted].flat().some((one) => isFields(one) && lets(one, event));
    const found = isFields(event) ? event[key] : undefined;
    if (!Array.isArray(wanted)) return isFields(wanted) && lets(wanted, found);
    const values = Array.isArray(found) ? found : [found];
    return wanted.some((one) => values.some((value) => fits(one, value)));
  });

function fits(wanted: unknown, value: unknown): boolean {
  if (!isFields(wanted)) return wanted === value;
  const [[operator, operand] = ['', null]] = Object.entries(wanted);
  if (operator === 'exists') return (value !== undefined && !isFields(value)) === operand;
  if (value === undefined) return false;
  if (operator === 'anything-but' && isFields(operand)) return !fits(operand, value);
  if (operator === 'anything-but') return ![operand].flat().includes(value);
  if (operator !== 'prefix' && operator !== 'suffix') throw invalid(`Unrecognized match type ${operator}`);
  return (
    typeof value === 'string' &&
    (operator === 'prefix' ? value.startsWith(String(operand)) : value.endsWith(String(operand)))
  );
}
