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

/** Running text behind a sign, its further lines under its first one. */
export function signed(
  name: string,
  sign: string,
  text: string,
  width: number,
  role: Role,
  indent: number,
): ReactElement[] {
  const hanging = sign.length + 1;
  return wrapText(text, Math.min(width, measure) - indent - hanging).map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text never change places
    <Row key={`${name}:${index}`} indent={index === 0 ? indent : indent + hanging}>
      <Tone is={role}>{index === 0 ? `${sign} ${line}` : line}</Tone>
    </Row>
  ));
}

/** An empty row. */
export const gap = (name: string): ReactElement => <Row key={`gap:${name}`} />;
