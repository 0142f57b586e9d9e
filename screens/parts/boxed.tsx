import { Box } from 'ink';
import type { ReactElement, ReactNode } from 'react';
import type { Role, Theme } from '../theme.ts';
import { Row } from './Row.tsx';
import { Tone } from './Tone.tsx';

interface BoxedOptions {
  readonly name: string;
  /** cells, borders included */
  readonly width: number;
  readonly theme: Theme;
  readonly role?: Role;
  readonly indent?: number;
}

/** Rows with a rounded border: only around something to copy, or to mark what is dangerous. */
export function boxed(
  lines: readonly ReactNode[],
  { name, width, theme, role = 'quiet', indent = 2 }: BoxedOptions,
): ReactElement[] {
  const [topLeft, topRight, bottomLeft, bottomRight, horizontal, vertical] = theme.symbols.box;
  const edge = horizontal.repeat(Math.max(0, width - 2));
  const border = (key: string, text: string) => (
    <Row key={`${name}:${key}`} indent={indent}>
      <Tone is={role}>{text}</Tone>
    </Row>
  );
  return [
    border('top', topLeft + edge + topRight),
    ...lines.map((line, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: rows of a box never change places
      <Row key={`${name}:${index}`} indent={indent}>
        <Tone is={role}>{vertical}</Tone>
        <Box width={width - 2} paddingX={1} flexShrink={0} overflow="hidden">
          {line}
        </Box>
        <Tone is={role}>{vertical}</Tone>
      </Row>
    )),
    border('bottom', bottomLeft + edge + bottomRight),
  ];
}
