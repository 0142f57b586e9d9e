import { Box } from 'ink';
import type { ReactNode } from 'react';

interface RowProps {
  /** cells to the left */
  readonly indent?: number;
  readonly children?: ReactNode;
}

/** Exactly one row. Bodies of screens are lists of rows, so that what does not fit can be counted and scrolled. */
export function Row({ indent = 0, children }: RowProps) {
  return (
    <Box height={1} flexShrink={0} paddingLeft={indent} overflow="hidden">
      {children}
    </Box>
  );
}

interface CellProps {
  readonly width: number;
  readonly children: ReactNode;
}

/** A column of a row: always as wide as told, so that what follows lines up. */
export function Cell({ width, children }: CellProps) {
  return (
    <Box width={width} flexShrink={0} overflow="hidden">
      {children}
    </Box>
  );
}
