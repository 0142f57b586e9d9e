import { literalText } from '../pattern.ts';
import { negated, positive, type Test } from './comparing.ts';
import type { Operator } from './operator.ts';

const calendar = /^(\d{4})-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d)(?::(\d\d)(?:\.(\d+))?)?(Z|[+-]\d\d:?\d\d)?)?)?$/;

/**
 * Milliseconds since 1970, or null for what is no date: ISO 8601 down to the month, UTC where no zone is given, or whole
 * seconds since 1970. Recorded on AWS: finer than a millisecond is cut off.
 */
function readDate(text: string): number | null {
  if (/^[+-]?\d+$/.test(text)) return Number(text) * 1000;
  const found = calendar.exec(text);
  if (found === null) return null;
  const [, year, month, day = '01', time = '00:00', seconds = '00', fraction = '', zone = 'Z'] = found;
  const milliseconds = `${fraction}000`.slice(0, 3);
  const offset = zone.replace(/(\d\d)(\d\d)$/, '$1:$2');
  const at = Date.parse(`${year}-${month}-${day}T${time}:${seconds}.${milliseconds}${offset}`);
  return Number.isNaN(at) ? null : at;
}

// Recorded on AWS: what is no date, on either side, fits nothing, and is unequal to everything.
const where =
  (fits: (difference: number) => boolean): Test =>
  (wanted, found) => {
    const limit = readDate(literalText(wanted));
    const value = readDate(found);
    return limit !== null && value !== null && fits(value - limit);
  };

const limits = { takes: (value: string) => readDate(value) !== null };
const equal = where((difference) => difference === 0);

/** The Date operators. */
export const date: Readonly<Record<string, Operator>> = {
  DateEquals: positive(equal, limits),
  DateNotEquals: negated(equal, limits),
  DateLessThan: positive(
    where((difference) => difference < 0),
    limits,
  ),
  DateLessThanEquals: positive(
    where((difference) => difference <= 0),
    limits,
  ),
  DateGreaterThan: positive(
    where((difference) => difference > 0),
    limits,
  ),
  DateGreaterThanEquals: positive(
    where((difference) => difference >= 0),
    limits,
  ),
};
