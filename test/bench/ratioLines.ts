import type { MedianOf } from './inTurn.ts';

/** What is to be compared, and the most that the issue aims at, if it aims at something. */
export interface Comparison {
  readonly of: string;
  readonly to: string;
  readonly aim?: number;
}

/** One line for each comparison: the ratio first, what it is a ratio of behind it. */
export const ratioLines = (medianOf: MedianOf, unit: string, comparisons: readonly Comparison[]): readonly string[] =>
  comparisons.map(({ of, to, aim }) => {
    const ratio = (medianOf(of) / medianOf(to)).toFixed(2);
    const aimed = aim === undefined ? '' : `   aim: at most ${aim.toFixed(2)}`;
    const medians = `(${medianOf(of).toFixed(0)} ${unit} / ${medianOf(to).toFixed(0)} ${unit})`;
    return `${ratio.padStart(8)}  ${of} / ${to}  ${medians}${aimed}`;
  });
