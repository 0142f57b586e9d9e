import stringWidth from 'string-width';
import { wrapText } from './wrapText.ts';

const gap = '  ';

/** The least that the last column may be wrapped to. */
const leastOfLast = 12;

/** Rows as lines of text, their cells below one another. The last column is wrapped where it would go past `columns` cells. */
export function tableText(rows: readonly (readonly string[])[], columns = Number.POSITIVE_INFINITY): readonly string[] {
  const widths = widthsOf(rows);
  const before = leftOfLast(widths);
  const room = Math.max(columns - before, leastOfLast);
  return rows.flatMap((row) => {
    const [first = '', ...more] = wrapText(row.at(-1) ?? '', room);
    const padded = row.slice(0, -1).map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - stringWidth(cell)) + gap);
    return [`${padded.join('')}${first}`.trimEnd(), ...more.map((line) => ' '.repeat(before) + line)];
  });
}

/** True where the rows stand beside one another in so many cells, the last column wrapped perhaps. */
export function fitsTable(rows: readonly (readonly string[])[], columns: number): boolean {
  const widths = widthsOf(rows);
  return leftOfLast(widths) + Math.min(widths.at(-1) ?? 0, leastOfLast) <= columns;
}

/** Of each column, by the first row. */
const widthsOf = (rows: readonly (readonly string[])[]): readonly number[] =>
  (rows[0] ?? []).map((_, at) => rows.reduce((most, row) => Math.max(most, stringWidth(row[at] ?? '')), 0));

const leftOfLast = (widths: readonly number[]): number =>
  widths.slice(0, -1).reduce((sum, width) => sum + width + gap.length, 0);
