import type { CodeOfStep } from './codeSteps.ts';

// Twelve hours each way, in steps: a wrong time zone is found, not only a clock that runs fast.
const searchSteps = (12 * 60 * 60) / 30;
// Two codes up to an hour apart are told as such: somebody who was called away between them mistyped nothing.
const apartSteps = (60 * 60) / 30;

/** How far one code is from `now`, in steps (positive: ahead), the nearest match first; null where there is none. */
export function locateCode(codeOf: CodeOfStep, code: string, now: number): number | null {
  return nearestFirst(searchSteps).find((off) => codeOf(now + off) === code) ?? null;
}

/** Two codes of this entry: how far the second is from `now`, and how many steps after the first it comes. */
export interface LocatedPair {
  readonly off: number;
  readonly apart: number;
}

/** Finds both codes of a pair at once, those that follow each other before all others; null where they are no pair. */
export function locatePair(codeOf: CodeOfStep, first: string, second: string, now: number): LocatedPair | null {
  // Nearly every pair is right and near, and a search over a day is thousands of codes: looked for first, and as far as needed.
  const following = nearestFirst(searchSteps).find(
    (off) => codeOf(now + off) === second && codeOf(now + off - 1) === first,
  );
  if (following !== undefined) return { off: following, apart: 1 };
  const offs = nearestFirst(searchSteps).filter((off) => codeOf(now + off) === second);
  const pairs = nearestFirst(apartSteps)
    .filter((apart) => apart !== 0 && apart !== 1)
    .flatMap((apart) => offs.map((off) => ({ off, apart })))
    .filter(({ off, apart }) => codeOf(now + off - apart) === first);
  return pairs[0] ?? null;
}

const nearestFirst = (most: number): readonly number[] => [
  0,
  ...Array.from({ length: most }, (_, index) => [index + 1, -index - 1]).flat(),
];
