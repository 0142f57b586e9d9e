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
 * (or by further commas). A first line that says "name" or "이름" is a heading. Names and groups are not judged here, only freed
 * of control characters.
 */
export function readPeople(text: string, groups: readonly string[]): PeopleRead {
  const rows = readRows(text);
  if (rows === null) return { people: [], issues: [{ row: 0, words: say('screen.people.unreadable') }] };
  const body = headings.includes(rows[0]?.[0]?.toLowerCase() ?? '') ? rows.slice(1) : rows;
  const people = body.flatMap((cells): readonly Person[] => {
    const [name = '', ...rest] = cells.map((cell) => cleanText(cell).trim());
    return name === '' ? [] : [{ name, groups: spellGroups(rest.flatMap(groupsIn), groups) }];
  });
  return { people, issues: [] };
}

const headings: readonly string[] = ['name', '이름'];

const groupsIn = (cell: string): readonly string[] =>
  cell
    .split(';')
    .map((group) => group.trim())
    .filter((group) => group !== '');

function readRows(text: string): string[][] | null {
  const delimiter = text.includes('\t') ? '\t' : ',';
  try {
    const rows: string[][] = parse(text.replace(/\r\n?/g, '\n'), {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      bom: true,
      trim: true,
    });
    return rows;
  } catch {
    return null;
  }
}
