import { parse } from 'csv-parse/sync';
import { say } from '../messages/say.ts';
import { cleanText } from '../model/cleanText.ts';
import type { Person } from '../model/question.ts';
import type { Words } from '../model/words.ts';
import { spellGroups } from './spellGroups.ts';

/** People out of text, and what could not be used, by row counted from 0. */
export interface PeopleRead {
  readonly people: readonly Person[];
  readonly issues: readonly { readonly row: number; readonly words: Words }[];
}

/**
 * Reads a CSV, or lines pasted from anywhere: one person a line, name first, groups after it, separated by semicolons
 * (or by further commas); or a spreadsheet's cells. A first line that says "name" or "이름" is a heading. Names and groups are not judged here, only freed
 * of control characters.
 */
export function readPeople(text: string, groups: readonly string[]): PeopleRead {
  const rows = readRows(text);
  if (rows === null) return { people: [], issues: [{ row: 0, words: say('screen.people.unreadable') }] };
  const body = heading.test(rows[0]?.[0] ?? '') ? rows.slice(1) : rows;
  const people = body.flatMap((cells): readonly Person[] => {
    const [name = '', ...rest] = cells.map((cell) => cleanText(cell).trim());
    return name === '' ? [] : [{ name, groups: spellGroups(rest.flatMap(groupsIn), groups) }];
  });
  return { people, issues: [] };
}

/** what the first column is called in people's own tables and in the ones that AWS writes */
const heading = /^((user[ _-]?)?name|(사용자 )?이름)$/i;

const groupsIn = (cell: string): readonly string[] =>
  cell
    .split(/[;,]/)
    .map((group) => group.trim())
    .filter((group) => group !== '');

function readRows(text: string): string[][] | null {
  // What stands first behind a name: a spreadsheet's clipboard has tabs, its CSV semicolons where the comma is a decimal point.
  const delimiter = text.includes('\t') ? '\t' : (/[,;]/.exec(text)?.[0] ?? ',');
  try {
    const rows: string[][] = parse(text.replace(/\r\n?/g, '\n'), {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      bom: true,
      trim: true,
      relax_quotes: true,
    });
    return rows;
  } catch {
    return null;
  }
}
