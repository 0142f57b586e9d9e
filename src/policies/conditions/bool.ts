import { literalText } from '../pattern.ts';
import { positive } from './comparing.ts';
import type { Operator } from './operator.ts';

// Recorded on AWS: anything but "true" counts as false, letter case ignored, spaces not.
const isTrue = (value: string): boolean => value.toLowerCase() === 'true';

/** `Bool`. */
export const bool: Readonly<Record<string, Operator>> = {
  Bool: positive((wanted, found) => isTrue(literalText(wanted)) === isTrue(found)),
};
