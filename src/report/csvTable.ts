import { cleanText } from '../model/cleanText.ts';

/** What a cell may hold; nothing where it is null or undefined. */
export type Cell = string | number | boolean | null | undefined;

/** Rows as CSV (RFC 4180) below a header, each on one line. No cell can be a formula in a spreadsheet. */
export const csvTable = (header: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  [header, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');

/** What spreadsheets take for the beginning of a formula, also behind blanks and in full width. */
const formula = /^\s*[=+\-@＝＋－＠]/;

/** A cell in quotes, in one line; what could be a formula gets an apostrophe, as spreadsheets mark text. */
function csvCell(value: Cell): string {
  const text = cleanText(String(value ?? ''));
  return `"${(formula.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}
