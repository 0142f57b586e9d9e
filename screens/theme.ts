import type { Display } from '../src/model/display.ts';

/** What a piece of text is for. Screens name roles; only this file knows colours. */
export type Role = 'title' | 'text' | 'quiet' | 'accent' | 'ok' | 'warn' | 'fail' | 'unknown' | 'practice';

/** How a role looks, in Ink's own property names. */
export interface Look {
  readonly color?: string;
  readonly bold?: boolean;
  readonly dimColor?: boolean;
}

/** Every sign a screen draws, so that a terminal without the glyph gets its ASCII twin. */
export interface Symbols {
  readonly ok: string;
  readonly fail: string;
  readonly warn: string;
  readonly unknown: string;
  readonly waiting: string;
  readonly open: string;
  readonly pointer: string;
  readonly ticked: string;
  readonly unticked: string;
  readonly dotDone: string;
  readonly dotNow: string;
  readonly dotOpen: string;
  readonly separator: string;
  readonly ellipsis: string;
  readonly hidden: string;
  readonly above: string;
  readonly below: string;
  readonly barFull: string;
  readonly barEmpty: string;
  readonly digitOpen: string;
  /** top left, top right, bottom left, bottom right, horizontal, vertical */
  readonly box: readonly [string, string, string, string, string, string];
}

export interface Theme {
  readonly looks: Readonly<Record<Role, Look>>;
  readonly symbols: Symbols;
  readonly display: Display;
}

/** The colours and signs of one run. Without colour the weights stay: they are not colours. */
export function buildTheme(display: Display): Theme {
  return { looks: looksOf(display), symbols: display.signs === 'unicode' ? symbols : asciiSymbols, display };
}

function looksOf({ colour, light, depth }: Display): Theme['looks'] {
  if (!colour) return plain;
  if (!light) return coloured;
  return depth === 256 ? onLight : sixteenOnLight;
}

// The sixteen ANSI names follow the person's own theme; dim is used where bright black would vanish on Solarized.
const coloured: Readonly<Record<Role, Look>> = {
  title: { bold: true },
  text: {},
  quiet: { dimColor: true },
  accent: { color: 'cyan' },
  ok: { color: 'green' },
  warn: { color: 'yellow' },
  fail: { color: 'red' },
  unknown: { color: 'yellow' },
  practice: { color: 'magenta' },
};

const plain: Readonly<Record<Role, Look>> = {
  ...coloured,
  accent: { bold: true },
  ok: {},
  warn: {},
  fail: { bold: true },
  unknown: {},
  practice: { bold: true },
};

// Where a terminal says that it is light, nothing is left to its yellow and cyan, which xterm and others write pale on white.
const onLight: Readonly<Record<Role, Look>> = {
  ...coloured,
  accent: { color: 'ansi256(25)' },
  ok: { color: 'ansi256(22)' },
  warn: { color: 'ansi256(94)' },
  fail: { color: 'ansi256(124)' },
  unknown: { color: 'ansi256(94)' },
  practice: { color: 'ansi256(90)' },
};

const sixteenOnLight: Readonly<Record<Role, Look>> = {
  ...plain,
  accent: { color: 'blue' },
  warn: { bold: true },
  fail: { color: 'red' },
  practice: { color: 'magenta' },
};

const symbols: Symbols = {
  ok: '✓',
  fail: '✗',
  warn: '!',
  unknown: '?',
  waiting: '…',
  open: '·',
  pointer: '▸',
  ticked: '◼',
  unticked: '◻',
  dotDone: '●',
  dotNow: '◉',
  dotOpen: '○',
  separator: '·',
  ellipsis: '…',
  hidden: '•',
  above: '↑',
  below: '↓',
  barFull: '━',
  barEmpty: '─',
  digitOpen: '·',
  box: ['╭', '╮', '╰', '╯', '─', '│'],
};

const asciiSymbols: Symbols = {
  ok: 'ok',
  fail: 'x',
  warn: '!',
  unknown: '?',
  waiting: '~',
  open: '-',
  pointer: '>',
  ticked: '[x]',
  unticked: '[ ]',
  dotDone: '#',
  dotNow: '@',
  dotOpen: '.',
  separator: '-',
  ellipsis: '..',
  hidden: '*',
  above: '^',
  below: 'v',
  barFull: '=',
  barEmpty: '-',
  digitOpen: '.',
  box: ['+', '+', '+', '+', '-', '|'],
};
