import type { IBufferCell, Terminal } from '@xterm/headless';
import jsQR from 'jsqr';
import { cellColour, darkTheme, type PictureTheme } from './picture.ts';

const scale = 4;

/**
 * What a phone held to the terminal would read: the cells as dark and light pixels, taken as they are, never inverted.
 * Cells without colours of their own take the theme's.
 */
export function readQr(terminal: Terminal, theme: PictureTheme = darkTheme): string | null {
  const width = terminal.cols * scale;
  const height = terminal.rows * 2 * scale;
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255);
  const buffer = terminal.buffer.active;
  const isDark = (row: number, column: number) => {
    const cell = buffer.getLine(buffer.viewportY + Math.floor(row / 2))?.getCell(column);
    return cell ? brightness(cell, row % 2 === 0, theme) < 128 : false;
  };
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const level = isDark(Math.floor(y / scale), Math.floor(x / scale)) ? 0 : 255;
      pixels.fill(level, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  }
  return jsQR.default(pixels, width, height, { inversionAttempts: 'dontInvert' })?.data ?? null;
}

function brightness(cell: IBufferCell, upper: boolean, theme: PictureTheme): number {
  const glyph = cell.getChars();
  const inked = glyph === '█' || glyph === (upper ? '▀' : '▄');
  const ink = (cell.isInverse() === 0) === inked ? 'foreground' : 'background';
  return Number.parseInt(cellColour(cell, ink, theme).slice(1, 3), 16);
}
