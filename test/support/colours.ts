import type { IBufferCell, Terminal } from '@xterm/headless';

/** bold, dim, reversed and back; those of the sixteen colours that roles have, and back; a QR code's black and white */
const inUse = /^(0|1|2|7|22|27|31|32|33|35|36|39|49|38;5;16|48;5;231)$/;

const looksSet = (bytes: string) => Array.from(bytes.matchAll(/\u001b\[([\d;]*)m/g), ([, look = '']) => look);

/** Looks among the bytes that are of no role. */
export const strangeLooks = (bytes: string): readonly string[] => looksSet(bytes).filter((look) => !inUse.test(look));

/** True where something is written in one of the sixteen colours. */
export const isColoured = (bytes: string): boolean => looksSet(bytes).some((look) => /^3[0-7]$/.test(look));

/** Rows with green, red or yellow on them, where neither a sign nor a word of its own says the same; nor the row they go on from. */
export function saidByColourAlone({ cols, rows, buffer }: Terminal): readonly string[] {
  const judges = (cell: IBufferCell | undefined) => cell?.isFgPalette() && [1, 2, 3].includes(cell.getFgColor());
  let said = false;
  return Array.from({ length: rows }, (_, at) => buffer.active.getLine(at)).flatMap((line) => {
    const cells = Array.from({ length: cols }, (_, column) => line?.getCell(column));
    const words = cells.map((cell) => (judges(cell) ? cell?.getChars() : ' ')).join('');
    const row = line?.translateToString(true) ?? '';
    said = words.trim() !== '' && (said || spoken.test(words) || /[✓✗!?]/.test(row));
    return words.trim() === '' || said ? [] : [row];
  });
}

const spoken =
  /[✓✗!?◼●+-]|critical|high|medium|low|new|accepted|unknown|in order|to put right|did not|is locked|not handed over/;
