import { matches } from '../matches.ts';
import { literalText } from '../pattern.ts';
import { negated, positive, type Test } from './comparing.ts';
import type { Operator } from './operator.ts';

const equals: Test = (wanted, found) => literalText(wanted) === found;

/** Recorded on AWS: lower-casing, not case folding ("ß" is not "SS"), and characters beyond U+FFFF are left alone. */
function lowered(value: string): string {
  const kept = value.match(beyondBasicPlane)?.values();
  return value.toLowerCase().replace(beyondBasicPlane, (unit) => kept?.next().value ?? unit);
}
const beyondBasicPlane = /[\u{10000}-\u{10ffff}]/gu;

const equalsIgnoreCase: Test = (wanted, found) => lowered(literalText(wanted)) === lowered(found);

/** The String operators. A value with a variable that the request does not carry fits nothing. */
export const text: Readonly<Record<string, Operator>> = {
  StringEquals: positive(equals),
  StringNotEquals: negated(equals),
  StringEqualsIgnoreCase: positive(equalsIgnoreCase),
  StringNotEqualsIgnoreCase: negated(equalsIgnoreCase),
  StringLike: positive(matches),
  StringNotLike: negated(matches),
};
