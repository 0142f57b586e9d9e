import type { ReactElement } from 'react';
import type { Role } from '../theme.ts';
import { Row } from './Row.tsx';
import { Tone } from './Tone.tsx';
import { wrapText } from './wrapText.ts';

/** The measure of running text: longer lines are hard to find the start of. */
const measure = 72;

/** Running text as rows of at most 72 cells. `name` keeps React's keys apart. */
export function paragraph(name: string, text: string, width: number, role: Role = 'text', indent = 0): ReactElement[] {
  return wrapText(text, Math.min(width, measure) - indent).map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text never change places
    <Row key={`${name}:${index}`} indent={indent}>
      <Tone is={role}>{line}</Tone>
    </Row>
  ));
}

/** An empty row. */
export const gap = (name: string): ReactElement => <Row key={`gap:${name}`} />;
