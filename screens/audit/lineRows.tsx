import { Box } from 'ink';
import type { ReactElement } from 'react';
import { cellsOf } from '../parts/cellsOf.ts';
import { Cell, Row } from '../parts/Row.tsx';
import { shortenMiddle } from '../parts/shorten.ts';
import { Tone } from '../parts/Tone.tsx';
import { isWide, type Stage } from '../stage.ts';
import type { Role } from '../theme.ts';

/** A few cells of their own before or behind the text of a line. */
export interface Mark {
  readonly text: string;
  readonly role: Role;
  /** the column's width where there are columns */
  readonly cells: number;
}

/** One thing in a list that can be chosen: signs, what it is, the fact, and marks in columns of their own. */
export interface AuditLine {
  readonly key: string;
  readonly here: boolean;
  readonly signs: readonly Mark[];
  readonly title: string;
  /** the width of the title's column where there are columns */
  readonly titleCells: number;
  readonly detail: string;
  /** the last one says how bad it is, and stays in the first row where there are no columns */
  readonly marks: readonly Mark[];
}

/** A line: one row where there is room for columns; else two, or its first one alone where it is `brief`. */
export function lineRows(line: AuditLine, stage: Stage, brief = false): readonly ReactElement[] {
  const { columns, theme } = stage;
  const wide = isWide(stage);
  const { key, here, signs, title, detail, marks } = line;
  const before = 4 + signs.reduce((sum, sign) => sum + sign.cells, 0);
  const shownMarks = wide ? marks : marks.slice(-1);
  const behind = shownMarks.reduce((sum, mark) => sum + (wide ? mark.cells : cellsOf(mark.text) + 1), 0);
  const titleCells = wide ? line.titleCells : columns - before - behind;
  const first = (
    <Row key={key} indent={2}>
      <Cell width={2}>
        <Tone is="accent">{here ? theme.symbols.pointer : ' '}</Tone>
      </Cell>
      {cells(signs)}
      <Box width={titleCells} paddingRight={wide ? 2 : 1} flexShrink={0} overflow="hidden">
        <Tone is={here ? 'accent' : 'text'}>{shorten(title, titleCells - 2, theme.symbols.ellipsis)}</Tone>
      </Box>
      {wide && (
        <Box width={columns - before - titleCells - behind} paddingRight={2} flexShrink={0} overflow="hidden">
          <Tone is="quiet">{detail}</Tone>
        </Box>
      )}
      {wide ? cells(marks) : <Tone is={marks.at(-1)?.role ?? 'text'}>{` ${marks.at(-1)?.text ?? ''}`}</Tone>}
    </Row>
  );
  if (wide || brief) return [first];
  const rest = [detail, ...marks.slice(0, -1).map((mark) => mark.text.trim())].filter((text) => text !== '');
  return [
    first,
    <Row key={`${key}:detail`} indent={before}>
      <Tone is="quiet">{rest.join(', ')}</Tone>
    </Row>,
  ];
}

/** A name keeps both its ends; a sentence its beginning, as everything that is cut at the end of its room. */
const shorten = (text: string, width: number, ellipsis: string): string =>
  text.includes(' ') ? text : shortenMiddle(text, width, ellipsis);

const cells = (marks: readonly Mark[]): readonly ReactElement[] =>
  marks.map(({ text, role, cells: width }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: columns never change places
    <Cell key={index} width={width}>
      <Tone is={role}>{text}</Tone>
    </Cell>
  ));
