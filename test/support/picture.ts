import { Resvg } from '@resvg/resvg-js';
import type { IBufferCell, Terminal } from '@xterm/headless';

/** Colours of the terminal that the picture pretends to be. */
export interface PictureTheme {
  readonly background: string;
  readonly foreground: string;
  /** the sixteen ANSI colours */
  readonly ansi: readonly string[];
}

export const darkTheme: PictureTheme = {
  background: '#16181d',
  foreground: '#d8dbe2',
  ansi: [
    ...['#16181d', '#e5696f', '#7fbf7f', '#d9b25f', '#6f9fd8', '#b98ad0', '#62b5b5', '#d8dbe2'],
    ...['#6b7080', '#f08a8f', '#9bd69b', '#ecc97a', '#8fb8ea', '#cfa6e2', '#82cfcf', '#ffffff'],
  ],
};

export const lightTheme: PictureTheme = {
  background: '#fbfaf7',
  foreground: '#2b2d33',
  ansi: [
    ...['#2b2d33', '#b3353c', '#2f7d3a', '#96690c', '#2b63ad', '#83449f', '#1b7a7a', '#e6e4de'],
    ...['#8a8d96', '#c94b52', '#3d9148', '#a97a16', '#3b77c6', '#9657b3', '#279090', '#fbfaf7'],
  ],
};

const cellWidth = 10;
const cellHeight = 20;

/**
 * The visible cells of a terminal as an SVG. Block glyphs are painted as rectangles, because a font leaves gaps between
 * them; everything else is left to whatever monospace font the machine has.
 */
export function renderSvg(terminal: Terminal, theme: PictureTheme = darkTheme): string {
  const parts: string[] = [];
  const buffer = terminal.buffer.active;
  for (let row = 0; row < terminal.rows; row++) {
    for (let column = 0; column < terminal.cols; column++) {
      const cell = buffer.getLine(buffer.viewportY + row)?.getCell(column);
      if (cell) parts.push(paintCell(cell, column * cellWidth, row * cellHeight, theme));
    }
  }
  const size = `width="${terminal.cols * cellWidth}" height="${terminal.rows * cellHeight}"`;
  const paper = `<rect width="100%" height="100%" fill="${theme.background}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${paper}${parts.join('')}</svg>`;
}

/** The same as PNG bytes. */
export const renderPng = (terminal: Terminal, theme: PictureTheme = darkTheme): Uint8Array =>
  new Resvg(renderSvg(terminal, theme), { font: { loadSystemFonts: true, defaultFontFamily: 'DejaVu Sans Mono' } })
    .render()
    .asPng();

function paintCell(cell: IBufferCell, x: number, y: number, theme: PictureTheme): string {
  const inverse = cell.isInverse() !== 0;
  const front = cellColour(cell, inverse ? 'background' : 'foreground', theme);
  const back = cellColour(cell, inverse ? 'foreground' : 'background', theme);
  const width = cell.getWidth() * cellWidth;
  const paper = back === theme.background ? '' : rect(x, y, width, cellHeight, back);
  return paper + paintGlyph(cell, x, y, front);
}

function paintGlyph(cell: IBufferCell, x: number, y: number, colour: string): string {
  const glyph = cell.getChars();
  const half = cellHeight / 2;
  if (glyph === '' || glyph === ' ') return '';
  if (glyph === '█') return rect(x, y, cellWidth, cellHeight, colour);
  if (glyph === '▀') return rect(x, y, cellWidth, half, colour);
  if (glyph === '▄') return rect(x, y + half, cellWidth, half, colour);
  const weight = cell.isBold() ? ' font-weight="bold"' : '';
  const faint = cell.isDim() ? ' fill-opacity="0.6"' : '';
  const line = cell.isUnderline() ? ' text-decoration="underline"' : '';
  const look = `font-family="DejaVu Sans Mono, monospace" font-size="16" fill="${colour}"${weight}${faint}${line}`;
  return `<text x="${x}" y="${y + 15}" ${look}>${escapeXml(glyph)}</text>`;
}

function cellColour(cell: IBufferCell, which: 'foreground' | 'background', theme: PictureTheme): string {
  const front = which === 'foreground';
  const isDefault = front ? cell.isFgDefault() : cell.isBgDefault();
  if (isDefault) return theme[which];
  const value = front ? cell.getFgColor() : cell.getBgColor();
  const isRgb = front ? cell.isFgRGB() : cell.isBgRGB();
  if (isRgb) return `#${value.toString(16).padStart(6, '0')}`;
  return theme.ansi[value] ?? paletteColour(value);
}

/** The fixed part of the 256-colour palette: a cube of six steps, then 24 greys. */
function paletteColour(index: number): string {
  const hex = (level: number) => level.toString(16).padStart(2, '0');
  if (index >= 232) return `#${hex(8 + (index - 232) * 10).repeat(3)}`;
  const step = (place: number) => (place === 0 ? 0 : 55 + place * 40);
  const cube = index - 16;
  return `#${[Math.floor(cube / 36), Math.floor(cube / 6) % 6, cube % 6].map((place) => hex(step(place))).join('')}`;
}

const rect = (x: number, y: number, width: number, height: number, fill: string) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`;

const escapeXml = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
