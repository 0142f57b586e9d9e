/** The middle value; of an even number of values the lower of the two in the middle. Infinity of none. */
export const median = (values: readonly number[]): number => percentile(values, 50);

/** The value that `share` percent of the values do not exceed, by nearest rank. Infinity of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  const rank = Math.ceil((share / 100) * sorted.length) - 1;
  return sorted[Math.max(0, rank)] ?? Number.POSITIVE_INFINITY;
}
