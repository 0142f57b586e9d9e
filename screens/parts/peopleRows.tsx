import type { ReactElement } from 'react';
import { say } from '../../src/messages/say.ts';
import type { Translate } from '../../src/messages/translate.ts';
import type { Words } from '../../src/model/words.ts';
import type { Theme } from '../theme.ts';
import { cellsOf } from './cellsOf.ts';
import { gap, paragraph, signed } from './paragraph.tsx';
import { Cell, Row } from './Row.tsx';
import { TextField } from './TextField.tsx';
import { Tone } from './Tone.tsx';
import type { Line } from './useLine.ts';

/** The table as it stands. */
export interface PeopleTable {
  readonly drafts: readonly { readonly name: string; readonly groups: readonly string[] }[];
  /** the row being edited */
  readonly at: number;
  readonly line: Line;
  readonly inGroups: boolean;
  readonly groupAt: number;
  readonly groups: readonly string[];
  readonly faults: ReadonlyMap<number, Words>;
  readonly pasteIssues: readonly Words[];
}

interface Given {
  readonly columns: number;
  readonly theme: Theme;
  readonly translate: Translate;
}

/** The rows of the table, what is wrong with each below it, and which one is being edited. */
export function peopleRows(
  table: PeopleTable,
  given: Given,
): { readonly rows: ReactElement[]; readonly focus: number } {
  const { columns, translate } = given;
  const nameCells = Math.min(24, Math.floor((columns - 4) / 2));
  const rows: ReactElement[] = [heading(nameCells, translate)];
  let focus = 0;
  table.drafts.forEach((_, row) => {
    if (row === table.at) focus = rows.length;
    rows.push(personRow(table, row, nameCells, given));
    if (row === table.at && table.inGroups) rows.push(groupTicks(table, given));
    const fault = table.faults.get(row);
    if (fault) rows.push(...signed(`fault:${row}`, given.theme.symbols.warn, translate(fault), columns, 'warn', 4));
  });
  rows.push(gap('below'));
  if (table.pasteIssues.length > 0)
    rows.push(...paragraph('issues', table.pasteIssues.map(translate).join(' '), columns, 'warn', 2));
  else rows.push(...paragraph('tip', translate(say('screen.people.tip')), columns, 'quiet', 2));
  return { rows, focus };
}

const heading = (nameCells: number, translate: Translate) => (
  <Row key="heading" indent={4}>
    <Cell width={nameCells}>
      <Tone is="quiet">{translate(say('screen.people.name'))}</Tone>
    </Cell>
    <Tone is="quiet">{translate(say('screen.people.groupsHeading'))}</Tone>
  </Row>
);

function personRow(table: PeopleTable, row: number, nameCells: number, { theme, translate }: Given): ReactElement {
  const here = row === table.at;
  const draft = table.drafts[row];
  const typing = here && !table.inGroups;
  const fresh = typing && draft?.name === '';
  return (
    <Row key={`person:${row}`} indent={2}>
      <Cell width={2}>
        <Tone is="accent">{here ? theme.symbols.pointer : ' '}</Tone>
      </Cell>
      <Cell width={nameCells}>
        {typing ? <TextField line={table.line} width={nameCells - 2} active /> : <Tone>{draft?.name ?? ''}</Tone>}
      </Cell>
      <Tone is={fresh ? 'quiet' : 'text'}>{groupsText(draft, translate)}</Tone>
    </Row>
  );
}

function groupsText(draft: PeopleTable['drafts'][number] | undefined, translate: Translate): string {
  if (!draft || draft.groups.length === 0) return translate(say('screen.people.noGroup'));
  return draft.groups.join(', ');
}

/** The groups of the edited person, one of them under the cursor. */
function groupTicks(table: PeopleTable, { columns, theme }: Given): ReactElement {
  const mine = table.drafts[table.at]?.groups ?? [];
  const { ticked, unticked, pointer } = theme.symbols;
  const cell = (group: string, index: number) =>
    `${index === table.groupAt ? pointer : ' '} ${mine.includes(group) ? ticked : unticked} ${group}`;
  const first = firstThatShows(table.groups.map(cell), table.groupAt, columns - 4);
  return (
    <Row key="ticks" indent={2}>
      {table.groups.slice(first).map((group, index) => (
        <Cell key={group} width={cellsOf(cell(group, first + index)) + 2}>
          <Tone is={first + index === table.groupAt ? 'accent' : 'quiet'} bold={first + index === table.groupAt}>
            {cell(group, first + index)}
          </Tone>
        </Cell>
      ))}
    </Row>
  );
}

/** Many groups slide to the left until the one under the cursor is in sight. */
function firstThatShows(cells: readonly string[], cursor: number, width: number): number {
  let first = 0;
  const used = () => cells.slice(first, cursor + 1).reduce((sum, cell) => sum + cellsOf(cell) + 2, 0);
  while (first < cursor && used() > width) first += 1;
  return first;
}
