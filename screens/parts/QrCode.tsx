import { Box, Text } from 'ink';

/** light modules around the code, which scanners need */
export const quietZone = 2;

/** Cells that a code of `modules` by `modules` takes, its quiet zone included. */
export const qrCells = (modules: number): { readonly columns: number; readonly rows: number } => ({
  columns: modules + 2 * quietZone,
  rows: Math.ceil((modules + 2 * quietZone) / 2),
});

// Black and white out of the fixed part of the 256-colour palette: no theme changes them, terminals without true colour
// have them, and NO_COLOR does not take them away, because a code without them is no code.
const paint = '\u001b[38;5;16m\u001b[48;5;231m';
const unpaint = '\u001b[39m\u001b[49m';

/** A QR code in half blocks, two modules a cell, black on white whatever the theme. */
export function QrCode({ modules }: { readonly modules: readonly (readonly boolean[])[] }) {
  const { columns, rows } = qrCells(modules.length);
  const dark = (row: number, column: number) => modules[row - quietZone]?.[column - quietZone] === true;
  return (
    <Box flexDirection="column" width={columns} flexShrink={0}>
      {Array.from({ length: rows }, (_, row) => {
        const cells = Array.from({ length: columns }, (_, column) =>
          half(dark(row * 2, column), dark(row * 2 + 1, column)),
        );
        // biome-ignore lint/suspicious/noArrayIndexKey: rows of a picture never change places
        return <Text key={row} wrap="truncate-end">{`${paint}${cells.join('')}${unpaint}`}</Text>;
      })}
    </Box>
  );
}

function half(upper: boolean, lower: boolean): string {
  if (upper && lower) return '█';
  if (upper) return '▀';
  return lower ? '▄' : ' ';
}
