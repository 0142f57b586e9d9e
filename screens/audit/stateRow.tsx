import type { ReactElement } from 'react';
import type { AuditedFinding } from '../../src/model/audit.ts';
import { Cell, Row } from '../parts/Row.tsx';
import { verdictLooks } from '../parts/statusRows.tsx';
import { Tone } from '../parts/Tone.tsx';
import { wrapText } from '../parts/wrapText.ts';
import type { Stage } from '../stage.ts';
import { sayState, stateRole } from './findingLooks.ts';

/** The fact itself, with its verdict in a sign and a word. */
export function stateRow(finding: AuditedFinding, { translate, columns, theme }: Stage): readonly ReactElement[] {
  const { symbol, role } = verdictLooks[finding.verdict];
  const state = translate(sayState(finding));
  const detail = translate(finding.detail);
  return wrapText(`${state}: ${detail}`, columns - 5).map((line, index) => (
    <Row key={`state:${line}`} indent={2}>
      <Cell width={3}>
        <Tone is={role}>{index === 0 ? theme.symbols[symbol] : ''}</Tone>
      </Cell>
      <Tone is={index === 0 ? stateRole(finding) : 'text'} bold>
        {line}
      </Tone>
    </Row>
  ));
}
