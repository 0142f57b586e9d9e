import { matches } from '../matches.ts';
import { anything, oneUnit, type Pattern, readPattern } from '../pattern.ts';
import type { Comparison, Operator } from './operator.ts';

type Fits = (pattern: Pattern, found: string) => boolean;

const literal = (pattern: Pattern): string =>
  pattern.map((part) => (part === anything ? '*' : part === oneUnit ? '?' : part)).join('');

const equals: Fits = (pattern, found) => literal(pattern) === found;
/** Recorded on AWS: lower-casing, not case folding ("ß" is not "SS"), and characters beyond U+FFFF are left alone. */
function lowered(value: string): string {
  const kept = value.match(beyondBasicPlane)?.values();
  return value.toLowerCase().replace(beyondBasicPlane, (unit) => kept?.next().value ?? unit);
}
const beyondBasicPlane = /[\u{10000}-\u{10ffff}]/gu;

const equalsIgnoreCase: Fits = (pattern, found) => lowered(literal(pattern)) === lowered(found);

const anyFits =
  (fits: Fits) =>
  ({ found, wanted, variables }: Comparison): boolean =>
    wanted.some((value) => {
      const pattern = readPattern(value, variables);
      return pattern !== null && fits(pattern, found);
    });

const positive = (fits: Fits): Operator => ({ holds: anyFits(fits), whenAbsent: false });
const negated = (fits: Fits): Operator => ({ holds: (comparison) => !anyFits(fits)(comparison), whenAbsent: true });

/** The String operators. A value with a variable that the request does not carry fits nothing. */
export const text: Readonly<Record<string, Operator>> = {
  StringEquals: positive(equals),
  StringNotEquals: negated(equals),
  StringEqualsIgnoreCase: positive(equalsIgnoreCase),
  StringNotEqualsIgnoreCase: negated(equalsIgnoreCase),
  StringLike: positive(matches),
  StringNotLike: negated(matches),
};
