import { matches } from './matches.ts';
import { readPlainPattern } from './pattern.ts';

/** True where everything that `inner` can stand for is named by `outer` too. Letter case counts; wildcards are `*` and `?`. */
export function coversPattern(outer: string, inner: string): boolean {
  const pattern = readPlainPattern(outer);
  // What a star may stand for at its shortest and at more than any pattern counts out.
  return ['', filler].every((text) => matches(pattern, inner.replaceAll('*', text).replaceAll('?', '\u0002')));
}

// In no name and in no pattern, so that only a wildcard can stand for it.
const filler = '\u0001'.repeat(60);

/** True where some text fits both patterns. */
export function overlap(a: string, b: string): boolean {
  const seen = new Map<number, boolean>();
  const from = (i: number, j: number): boolean => {
    const key = i * (b.length + 1) + j;
    const before = seen.get(key);
    if (before !== undefined) return before;
    const [left, right] = [a[i], b[j]];
    const found =
      left === undefined && right === undefined
        ? true
        : (left === '*' && (from(i + 1, j) || (right !== undefined && from(i, j + 1)))) ||
          (right === '*' && (from(i, j + 1) || (left !== undefined && from(i + 1, j)))) ||
          (left !== undefined &&
            right !== undefined &&
            (left === right || left === '?' || right === '?') &&
            from(i + 1, j + 1));
    seen.set(key, found);
    return found;
  };
  return from(0, 0);
}

/**
 * Of patterns that are wanted, what is within others: the wanted one, or the other where that is the narrower. What the two share
 * only in part cannot be written as one pattern, and is left out.
 */
export const withinPatterns = (wanted: readonly string[], limits: readonly string[]): readonly string[] => {
  const found = wanted.flatMap((one) => {
    if (limits.some((limit) => coversPattern(limit, one))) return [one];
    return limits.filter((limit) => coversPattern(one, limit));
  });
  return [...new Set(found)].filter((one, _, all) => !all.some((other) => other !== one && coversPattern(other, one)));
};

/** Of patterns that are wanted, those that touch none of the others. */
export const outsidePatterns = (wanted: readonly string[], excluded: readonly string[]): readonly string[] =>
  wanted.filter((one) => !excluded.some((other) => overlap(one, other)));
