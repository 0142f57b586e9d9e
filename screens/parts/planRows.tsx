import type { ReactElement } from 'react';
import type { Effect } from '../../src/model/change.ts';
import type { Role } from '../theme.ts';
import { cellsOf } from './cellsOf.ts';
import type { PlanLine } from './groupChanges.ts';
import { Cell, Row } from './Row.tsx';
import { Tone } from './Tone.tsx';
import { wrapText } from './wrapText.ts';

/** What stands before a line, and in which role. */
export interface PlanSign {
  readonly sign: string;
  readonly role: Role;
}

const effectSigns: Readonly<Record<Effect, PlanSign>> = {
  add: { sign: '+', role: 'ok' },
  change: { sign: '~', role: 'warn' },
  remove: { sign: '-', role: 'fail' },
};

/** The sign of a line that is only proposed. */
export const proposedSign = (line: PlanLine): PlanSign => effectSigns[line.effect];

/** The lines of a plan in columns: sign, noun, name, details. Narrow terminals get the details under the name. */
export function planRows(
  lines: readonly PlanLine[],
  columns: number,
  signOf: (line: PlanLine, index: number) => PlanSign,
): ReactElement[] {
  const nounCells = widest(lines.map((line) => line.noun)) + 2;
  const room = columns - 5 - nounCells;
  const wide = columns >= 60;
  const nameCells = wide ? Math.min(widest(lines.map((line) => line.name)) + 2, Math.floor(room / 2)) : room;

  return lines.flatMap((line, index) => {
    const { sign, role } = signOf(line, index);
    const key = `line:${line.changes[0]?.id}`;
    const under = wide ? 5 + nounCells + nameCells : 5;
    const [first, ...others] = wrapText(line.details.join(', '), columns - under);
    const details = wide ? others : [first ?? '', ...others].filter((text) => text !== '');
    return [
      <Row key={key} indent={2}>
        <Cell width={3}>
          <Tone is={role}>{sign}</Tone>
        </Cell>
        <Cell width={nounCells}>
          <Tone is="quiet">{line.noun}</Tone>
        </Cell>
        <Cell width={nameCells}>
          <Tone>{line.name}</Tone>
        </Cell>
        {wide && <Tone is="quiet">{first}</Tone>}
      </Row>,
      ...details.map((text) => (
        <Row key={`${key}:${text}`} indent={under}>
          <Tone is="quiet">{text}</Tone>
        </Row>
      )),
    ];
  });
}

const widest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => cellsOf(text)));
