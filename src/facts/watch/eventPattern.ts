import type { Certainty } from '../../policies/decideAccess.ts';
import { matches } from '../../policies/matches.ts';
import { anything } from '../../policies/pattern.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Whether an event pattern of EventBridge lets an event through (EventBridge User Guide, "Comparison operators for use in event
 * patterns"). `maybe` where the pattern compares in a way that is not known here: addresses, numbers.
 */
export function patternMatches(pattern: string, event: object): Certainty {
  try {
    const read: unknown = JSON.parse(pattern);
    return isFields(read) ? objectMatches(read, event) : 'no';
  } catch {
    return 'no';
  }
}

function objectMatches(pattern: Fields, found: unknown): Certainty {
  const fields = isFields(found) ? found : {};
  return every(
    Object.entries(pattern).map(([name, wanted]) => {
      if (name === '$or') return Array.isArray(wanted) ? some(wanted.map((one) => either(one, found))) : 'no';
      const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
      if (Array.isArray(wanted)) return some(wanted.map((one) => leafMatches(one, value)));
      return isFields(wanted) ? objectMatches(wanted, value) : 'no';
    }),
  );
}

const either = (pattern: unknown, found: unknown): Certainty =>
  isFields(pattern) ? objectMatches(pattern, found) : 'no';

/** One of the values a leaf may have. Of a list in the event, one member is enough. */
function leafMatches(wanted: unknown, value: unknown): Certainty {
  if (!isFields(wanted)) return certain(listOf(value).includes(wanted));
  return every(
    Object.entries(wanted).map(([operator, operand]) => {
      // An object is no leaf, and so is not there.
      if (operator === 'exists') return certain((value !== undefined && !isFields(value)) === operand);
      if (value === undefined) return 'no';
      return some(listOf(value).map((one) => compare(operator, operand, one)));
    }),
  );
}

function compare(operator: string, operand: unknown, value: unknown): Certainty {
  if (operator !== 'anything-but') return compareText(operator, operand, value);
  if (isFields(operand)) {
    const [[inner, given] = ['', null]] = Object.entries(operand);
    return not(some(listOf(given).map((one) => compareText(inner, one, value))));
  }
  return certain(!listOf(operand).includes(value));
}

function compareText(operator: string, operand: unknown, value: unknown): Certainty {
  if (!(operator in texts) || typeof value !== 'string') return operator in texts ? 'no' : 'maybe';
  const [text, found] = isFields(operand) ? [operand['equals-ignore-case'], value.toLowerCase()] : [operand, value];
  if (typeof text !== 'string') return 'maybe';
  const holds = texts[operator];
  return certain(holds?.(found, isFields(operand) ? text.toLowerCase() : text) === true);
}

const texts: Readonly<Record<string, (value: string, text: string) => boolean>> = {
  prefix: (value, text) => value.startsWith(text),
  suffix: (value, text) => value.endsWith(text),
  'equals-ignore-case': (value, text) => value.toLowerCase() === text.toLowerCase(),
  wildcard: (value, text) =>
    matches(
      text.split(/(\*)/).map((part) => (part === '*' ? anything : part)),
      value,
    ),
};

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

const certain = (holds: boolean): Certainty => (holds ? 'yes' : 'no');

const not = (one: Certainty): Certainty => (one === 'maybe' ? one : certain(one === 'no'));

const every = (all: readonly Certainty[]): Certainty =>
  all.includes('no') ? 'no' : all.includes('maybe') ? 'maybe' : 'yes';

const some = (all: readonly Certainty[]): Certainty =>
  all.includes('yes') ? 'yes' : all.includes('maybe') ? 'maybe' : 'no';
