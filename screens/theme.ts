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
}

/** The colours and signs of one run. Without colour the weights stay: they are not colours. */
export function buildTheme(options: { readonly colour: boolean; readonly ascii: boolean }): Theme {
  return { looks: options.colour ? coloured : plain, symbols: options.ascii ? asciiSymbols : symbols };
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
