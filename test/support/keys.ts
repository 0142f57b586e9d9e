/** What a terminal sends for each named key. */
export const keyBytes = {
  enter: '\r',
  esc: '\u001b',
  tab: '\t',
  'shift-tab': '\u001b[Z',
  up: '\u001b[A',
  down: '\u001b[B',
  right: '\u001b[C',
  left: '\u001b[D',
  home: '\u001b[H',
  end: '\u001b[F',
  'page-up': '\u001b[5~',
  'page-down': '\u001b[6~',
  delete: '\u001b[3~',
  backspace: '\u007f',
  space: ' ',
  'ctrl-d': '\u0004',
  'ctrl-c': '\u0003',
  'ctrl-f': '\u0006',
  'ctrl-k': '\u000b',
  'ctrl-o': '\u000f',
  'ctrl-p': '\u0010',
  'ctrl-u': '\u0015',
  'ctrl-z': '\u001a',
} as const;

export type KeyName = keyof typeof keyBytes;

/** Text as a terminal in bracketed paste mode sends it. */
export const pasted = (text: string): string => `\u001b[200~${text}\u001b[201~`;
