import { Box, Text } from 'ink';
import type { Display } from '../../src/model/display.ts';
import { useStage } from '../stage.ts';

type Modules = readonly (readonly boolean[])[];

interface QrCodeProps {
  readonly modules: Modules;
  /** light modules around it, which scanners need */
  readonly zone: number;
}

/** Cells that a code takes with its light zone: two modules a cell, or two cells a module where there are no half blocks. */
export function qrCells(
  { length }: Modules,
  zone: number,
  { signs }: Display,
): { readonly columns: number; readonly rows: number } {
  const side = length + 2 * zone;
  return signs === 'ascii' ? { columns: side * 2, rows: side } : { columns: side, rows: Math.ceil(side / 2) };
}

// Out of the fixed part of the 256-colour palette where it is known to be there: no theme changes that. NO_COLOR does not take
// these away, because a code without them is no code. Of two, the terminal's own, written white on black as they used to be.
const black = { 256: '\u001b[38;5;16m', 16: '\u001b[30m', 2: '' } as const;
const onWhite = { 256: '\u001b[48;5;231m', 16: '\u001b[107m', 2: '\u001b[7m' } as const;
const onBlack = { 256: '\u001b[48;5;16m', 16: '\u001b[40m', 2: '' } as const;
const unpaint = { 256: '\u001b[39m\u001b[49m', 16: '\u001b[39m\u001b[49m', 2: '\u001b[27m' } as const;

/** A QR code, black on white whatever the theme. Never a part of one: what does not fit is for others to say. */
export function QrCode({ modules, zone }: QrCodeProps) {
  const { display } = useStage().theme;
  const { columns } = qrCells(modules, zone, display);
  const framed = withZone(modules, zone);
  const lines = display.signs === 'ascii' ? cellLines(framed, display) : blockLines(framed, display);
  return (
    <Box flexDirection="column" width={columns} flexShrink={0}>
      {lines.map((line, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows of a picture never change places
        <Text key={row} wrap="truncate-end">
          {line}
        </Text>
      ))}
    </Box>
  );
}

/** The light zone as modules of their own. */
function withZone(modules: Modules, zone: number): Modules {
  const side = Array.from({ length: modules.length + 2 * zone }, (_, at) => at - zone);
  return side.map((row) => side.map((column) => modules[row]?.[column] === true));
}

function blockLines(modules: Modules, { depth }: Display): string[] {
  const upper = modules.filter((_, row) => row % 2 === 0);
  return upper.map((line, row) => {
    const cells = line.map((dark, column) => half(dark, modules[row * 2 + 1]?.[column] === true));
    return `${black[depth]}${onWhite[depth]}${cells.join('')}${unpaint[depth]}`;
  });
}

function half(upper: boolean, lower: boolean): string {
  if (upper && lower) return '█';
  if (upper) return '▀';
  return lower ? '▄' : ' ';
}

function cellLines(modules: Modules, { depth }: Display): string[] {
  // Signs that cannot be seen on their ground, and still stand where somebody copies the code out as text.
  const dark = `${black[depth]}${onBlack[depth]}${depth === 2 ? '  ' : '##'}${unpaint[depth]}`;
  const light = `${black[depth]}${onWhite[depth]}  ${unpaint[depth]}`;
  return modules.map((line) => line.map((isDark) => (isDark ? dark : light)).join(''));
}
