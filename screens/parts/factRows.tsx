import type { ReactElement } from 'react';
import type { Role } from '../theme.ts';
import { cellsOf } from './cellsOf.ts';
import { Cell, Row } from './Row.tsx';
import { Tone } from './Tone.tsx';

/** One fact: what it is, and what it says. */
export interface Fact {
  readonly name: string;
  readonly value: string;
  readonly role?: Role;
}

/** Facts in two columns that line up. */
export function factRows(facts: readonly Fact[], indent = 2): ReactElement[] {
  const cells = Math.max(0, ...facts.map((fact) => cellsOf(fact.name))) + 2;
  return facts.map((fact) => (
    <Row key={`fact:${fact.name}:${fact.value}`} indent={indent}>
      <Cell width={cells}>
        <Tone is="quiet">{fact.name}</Tone>
      </Cell>
      <Tone is={fact.role ?? 'text'}>{fact.value}</Tone>
    </Row>
  ));
}
