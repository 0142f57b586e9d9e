import type { Comparison, Operator } from './operator.ts';

// Recorded on AWS: anything but "true" counts as false, letter case ignored, spaces not.
const isTrue = (value: string): boolean => value.toLowerCase() === 'true';

function holds({ found, wanted }: Comparison): boolean {
  return wanted.some((value) => isTrue(value) === isTrue(found));
}

/** `Bool`. */
export const bool: Readonly<Record<string, Operator>> = { Bool: { holds, whenAbsent: false } };
