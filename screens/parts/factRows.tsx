import type { ReactElement } from 'react';
import type { Role } from '../theme.ts';
import { cellsOf } from './cellsOf.ts';
import { Cell, Row } from './Row.tsx';
import { Tone } from './Tone.tsx';
import { wrapText } from './wrapText.ts';

/** One fact: what it is, and what it says. */
export interface Fact {
  readonly name: string;
  readonly value: string;
  readonly role?: Role;
}

/** Facts in two columns that line up; what is longer than `columns` goes on below, under its beginning. */
export function factRows(facts: readonly Fact[], columns: number, indent = 2): ReactElement[] {
  const cells = Math.max(0, ...facts.map((fact) => cellsOf(fact.name))) + 2;
  return facts.flatMap((fact) =>
    wrapText(fact.value, columns - indent - cells).map((line, index) => (
      <Row key={`fact:${fact.name}:${line}`} indent={indent}>
        <Cell width={cells}>
          <Tone is="quiet">{index === 0 ? fact.name : ''}</Tone>
        </Cell>
        <Tone is={fact.role ?? 'text'}>{line}</Tone>
      </Row>
    )),
  );
}
