import { Resvg } from '@resvg/resvg-js';
import type { IBufferCell, Terminal } from '@xterm/headless';
import stringWidth from 'string-width';

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

/** A cell, counted from 0. */
interface Place {
  readonly x: number;
  readonly y: number;
}

const cellWidth = 10;
const cellHeight = 20;

/**
 * The visible cells of a terminal as an SVG. Block glyphs are painted as rectangles, because a font leaves gaps between
 * them; everything else is left to whatever monospace font the machine has, stretched to the cells. Neighbours that
 * look alike are painted together, which keeps the file small.
 */
export function renderSvg(terminal: Terminal, theme: PictureTheme = darkTheme, cursor: Place | null = null): string {
  const rectangles = new Map<string, string>();
  const fill = (colour: string, x: number, y: number, width: number, height: number) =>
    rectangles.set(colour, `${rectangles.get(colour) ?? ''}M${x} ${y}h${width}v${height}h-${width}z`);
  const texts: string[] = [];
  for (let row = 0; row < terminal.rows; row++) {
    for (const run of runsOf(terminal, row, theme)) {
      const [x, y] = [run.column * cellWidth, row * cellHeight];
      const width = run.cells * cellWidth;
      if (run.back !== theme.background) fill(run.back, x, y, width, cellHeight);
      const block = blocks[run.text[0] ?? ''];
      if (block) fill(run.front, x, y + block.top, width, block.height);
      else if (run.text.trim() !== '') texts.push(...textOf(run, y));
    }
  }
  if (cursor) fill(theme.foreground, cursor.x * cellWidth, cursor.y * cellHeight, 2, cellHeight);
  const size = `width="${terminal.cols * cellWidth}" height="${terminal.rows * cellHeight}"`;
  const paper = `<rect width="100%" height="100%" rx="6" fill="${theme.background}"/>`;
  const paths = Array.from(rectangles, ([colour, path]) => `<path fill="${colour}" d="${path}"/>`).join('');
  const letters = `<g font-family="DejaVu Sans Mono, Menlo, Consolas, NanumGothicCoding, D2Coding, monospace" font-size="16">${texts.join('')}</g>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${paper}<g shape-rendering="crispEdges">${paths}</g>${letters}</svg>`;
}

/** The same as PNG bytes. */
export const renderPng = (
  terminal: Terminal,
  theme: PictureTheme = darkTheme,
  cursor: Place | null = null,
): Uint8Array =>
  new Resvg(renderSvg(terminal, theme, cursor), {
    font: { loadSystemFonts: true, defaultFontFamily: 'DejaVu Sans Mono' },
  })
    .render()
    .asPng();

/** Neighbouring cells of one look; a block glyph runs only with its like. */
interface Run {
  readonly column: number;
  readonly cells: number;
  readonly text: string;
  readonly front: string;
  readonly back: string;
  /** attributes of SVG that go with the colour */
  readonly look: string;
}

const blocks: Readonly<Record<string, { readonly top: number; readonly height: number }>> = {
  '█': { top: 0, height: cellHeight },
  '▀': { top: 0, height: cellHeight / 2 },
  '▄': { top: cellHeight / 2, height: cellHeight / 2 },
};

function runsOf(terminal: Terminal, row: number, theme: PictureTheme): Run[] {
  const buffer = terminal.buffer.active;
  const runs: Run[] = [];
  for (let column = 0; column < terminal.cols; column++) {
    const cell = buffer.getLine(buffer.viewportY + row)?.getCell(column);
    if (!cell || cell.getWidth() === 0) continue;
    const next = runOf(cell, column, theme);
    const last = runs.at(-1);
    if (last && runsOn(last, next))
      runs[runs.length - 1] = { ...last, cells: last.cells + next.cells, text: last.text + next.text };
    else runs.push(next);
  }
  return runs;
}

function runOf(cell: IBufferCell, column: number, theme: PictureTheme): Run {
  const inverse = cell.isInverse() !== 0;
  const weight = cell.isBold() ? ' font-weight="bold"' : '';
  const faint = cell.isDim() ? ' fill-opacity="0.6"' : '';
  const line = cell.isUnderline() ? ' text-decoration="underline"' : '';
  return {
    column,
    cells: cell.getWidth(),
    text: cell.getChars() === '' ? ' ' : cell.getChars(),
    front: cellColour(cell, inverse ? 'background' : 'foreground', theme),
    back: cellColour(cell, inverse ? 'foreground' : 'background', theme),
    look: `${weight}${faint}${line}`,
  };
}

function runsOn(last: Run, next: Run): boolean {
  if (last.back !== next.back || last.look !== next.look || last.front !== next.front) return false;
  const [before, after] = [last.text.at(-1) ?? '', next.text];
  return before in blocks || after in blocks ? before === after : true;
}

/** The words of a run: wider gaps stand between texts, because SVG would make one blank of them. */
function textOf({ text, column, front, look }: Run, y: number): string[] {
  return Array.from(text.matchAll(/\S+(?: \S+)*/g), (match) => {
    const x = (column + stringWidth(text.slice(0, match.index))) * cellWidth;
    const width = stringWidth(match[0]) * cellWidth;
    // Signs of two cells are narrower than that in most fonts: they are widened, not spread.
    const adjust = width > match[0].length * cellWidth ? ' lengthAdjust="spacingAndGlyphs"' : '';
    return `<text x="${x}" y="${y + 15}" textLength="${width}"${adjust} fill="${front}"${look}>${escapeXml(match[0])}</text>`;
  });
}

/** What a cell is painted with, its ground or what stands on it. */
export function cellColour(cell: IBufferCell, which: 'foreground' | 'background', theme: PictureTheme): string {
  const front = which === 'foreground';
  const isDefault = front ? cell.isFgDefault() : cell.isBgDefault();
  if (isDefault) return theme[which];
  const value = front ? cell.getFgColor() : cell.getBgColor();
  const isRgb = front ? cell.isFgRGB() : cell.isBgRGB();
  if (isRgb) return `#${value.toString(16).padStart(6, '0')}`;
  return theme.ansi[value] ?? paletteColour(value);
}

/** The fixed part of the 256-colour palette: a cube of six steps, then 24 greys. */
export function paletteColour(index: number): string {
  const hex = (level: number) => level.toString(16).padStart(2, '0');
  if (index >= 232) return `#${hex(8 + (index - 232) * 10).repeat(3)}`;
  const step = (place: number) => (place === 0 ? 0 : 55 + place * 40);
  const cube = index - 16;
  return `#${[Math.floor(cube / 36), Math.floor(cube / 6) % 6, cube % 6].map((place) => hex(step(place))).join('')}`;
}

const escapeXml = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
