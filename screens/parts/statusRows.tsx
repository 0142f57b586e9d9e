import type { ReactElement } from 'react';
import type { Translate } from '../../src/messages/translate.ts';
import type { Scene } from '../../src/model/frontend.ts';
import type { WatchLine } from '../../src/model/watchLine.ts';
import type { Role, Symbols, Theme } from '../theme.ts';
import { cellsOf } from './cellsOf.ts';
import { exactWords } from './exactWords.ts';
import { paragraph } from './paragraph.tsx';
import { Cell, Row } from './Row.tsx';
import { Tone } from './Tone.tsx';
import { wrapText } from './wrapText.ts';

/** Something that is so, or not: a sign, a title, a fact. */
export interface StatusLine {
  readonly key: string;
  readonly symbol: keyof Symbols;
  readonly role: Role;
  readonly title: string;
  readonly detail: string;
  /** what it rests on: stands below, where exact values are wanted */
  readonly exact?: string;
}

/** Signs, titles and facts in three columns; where it is narrow the fact stands below. */
export function statusRows(lines: readonly StatusLine[], columns: number, theme: Theme): ReactElement[] {
  const wide = columns >= 60;
  const widest = Math.max(0, ...lines.map((line) => cellsOf(line.title)));
  const titleCells = wide ? Math.min(widest + 3, Math.floor(columns * 0.55)) : columns - 5;
  const under = wide ? 5 + titleCells : 5;
  return lines.flatMap((line) => {
    const facts = line.detail === '' ? [] : wrapText(line.detail, columns - under);
    const beside = wide ? facts.slice(0, 1) : [];
    return [
      <Row key={line.key} indent={2}>
        <Cell width={3}>
          <Tone is={line.role}>{String(theme.symbols[line.symbol])}</Tone>
        </Cell>
        <Cell width={wide ? titleCells - 2 : titleCells}>
          <Tone>{line.title}</Tone>
        </Cell>
        {wide && <Cell width={2}>{null}</Cell>}
        <Tone is="quiet">{beside}</Tone>
      </Row>,
      ...facts.slice(beside.length).map((text) => (
        <Row key={`${line.key}:${text}`} indent={under}>
          <Tone is="quiet">{text}</Tone>
        </Row>
      )),
      ...(line.exact === undefined ? [] : paragraph(`${line.key}:exact`, line.exact, columns, 'quiet', 5)),
    ];
  });
}

type ShownFinding = Scene['findings'][number];

/** The sign and the colour of each verdict. */
export const verdictLooks = {
  pass: { symbol: 'ok', role: 'ok' },
  fail: { symbol: 'fail', role: 'fail' },
  unknown: { symbol: 'unknown', role: 'unknown' },
  accepted: { symbol: 'warn', role: 'warn' },
} as const;

/** A check's verdict as a line that says what it was judged on, and as of when. */
export const exactFindingLine = (finding: ShownFinding, translate: Translate): StatusLine => ({
  ...findingLine(finding, translate),
  exact: translate(exactWords(finding)),
});

/** A check's verdict as a line. */
export const findingLine = (finding: ShownFinding, translate: Translate): StatusLine => ({
  key: `${finding.check}:${finding.resource}`,
  ...verdictLooks[finding.verdict],
  title: translate(finding.title),
  detail: translate(finding.detail),
});

const watchLooks = {
  met: { symbol: 'ok', role: 'ok' },
  unmet: { symbol: 'fail', role: 'fail' },
  waiting: { symbol: 'waiting', role: 'accent' },
  unknown: { symbol: 'unknown', role: 'unknown' },
} as const;

/** One proof of a wait as a line. */
export const watchLine = (line: WatchLine, translate: Translate): StatusLine => ({
  key: `watch:${line.title.key}:${translate(line.title)}`,
  ...watchLooks[line.state],
  title: translate(line.title),
  detail: translate(line.detail),
});
