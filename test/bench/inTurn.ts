import { median } from './statistics.ts';

/** Something that is measured, and what it came to in each round. */
export interface Series {
  readonly name: string;
  readonly measure: () => Promise<number>;
}

/** The medians by name; a name that was not measured is an error. */
export type MedianOf = (name: string) => number;

/**
 * Measures A B C A B C ..., so that whatever else the machine does falls on all of them alike. The round before the first
 * is not counted: it fills the caches of the disk and of the compiler.
 */
export async function inTurn(series: readonly Series[], rounds: number): Promise<MedianOf> {
  const values = series.map(() => [] as number[]);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, { measure }] of series.entries()) {
      const value = await measure();
      if (round > 0) values[index]?.push(value);
    }
  }
  return (name) => median(values[series.findIndex((one) => one.name === name)] ?? []);
}
