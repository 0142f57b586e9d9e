import { literalText } from '../pattern.ts';
import { negated, positive, type Test } from './comparing.ts';
import type { Operator } from './operator.ts';

/** A decimal number of any length: 0.`digits` times ten to the power of `point`, without zeroes at either end. */
interface Decimal {
  readonly sign: -1 | 0 | 1;
  readonly digits: string;
  readonly point: number;
}

const syntax = /^([+-]?)(?:(\d+)\.?(\d*)|\.(\d+))(?:[eE]([+-]?\d+))?$/;

/** Null for what is no number. Leading zeroes, a plus, `1.` and `1e0` are fine; spaces, NaN and Infinity are not. */
function readDecimal(text: string): Decimal | null {
  const found = syntax.exec(text);
  if (found === null) return null;
  const [, sign, whole = '', fraction = '', bare = '', exponent = '0'] = found;
  const all = `${whole}${fraction}${bare}`;
  const digits = all.replace(/^0+/, '');
  if (digits === '') return { sign: 0, digits: '', point: 0 };
  const point = whole.length - (all.length - digits.length) + Number(exponent);
  return { sign: sign === '-' ? -1 : 1, digits: digits.replace(/0+$/, ''), point };
}

/** Below, at or above 0. Exact, as AWS is: doubles would take 2^53 + 1 for 2^53. */
function compare(a: Decimal, b: Decimal): number {
  if (a.sign !== b.sign || a.sign === 0) return a.sign - b.sign;
  const bySize = a.point - b.point || (a.digits === b.digits ? 0 : a.digits < b.digits ? -1 : 1);
  return bySize * a.sign;
}

// Recorded on AWS: what is no number, on either side, fits nothing, and is unequal to everything.
const where =
  (fits: (order: number) => boolean): Test =>
  (wanted, found) => {
    const limit = readDecimal(literalText(wanted));
    const value = readDecimal(found);
    return limit !== null && value !== null && fits(compare(value, limit));
  };

const takes = (value: string): boolean => readDecimal(value) !== null;
const equal = where((order) => order === 0);

/** The Numeric operators. */
export const numeric: Readonly<Record<string, Operator>> = {
  NumericEquals: positive(equal, { takes }),
  // The simulator alone does not take a value that is no number for unequal.
  NumericNotEquals: negated(equal, { takes, reads: ({ found, simulated }) => !simulated || takes(found) }),
  NumericLessThan: positive(
    where((order) => order < 0),
    { takes },
  ),
  NumericLessThanEquals: positive(
    where((order) => order <= 0),
    { takes },
  ),
  NumericGreaterThan: positive(
    where((order) => order > 0),
    { takes },
  ),
  NumericGreaterThanEquals: positive(
    where((order) => order >= 0),
    { takes },
  ),
};
