import type { Key } from 'ink';

/** One key as it was meant: `enter`, `ctrl-u`, or a sign that was typed. */
export interface Stroke {
  readonly key: string;
  readonly named: boolean;
}

/** What the keyboard brings: keys, or a paste, which is never a command. */
export type Arrival = Stroke | { readonly pasted: string };

/** Everybody who listens to the keyboard now: the screen on top. */
export type Keyboard = Set<(arrived: readonly Arrival[]) => void>;

/** The keys in what one read of the terminal brought: a slow line delivers several together. */
export function takeApart(input: string, key: Key): Stroke[] {
  const name = nameOf(input, key);
  if (name !== null) return [{ key: name, named: true }];
  if (key.ctrl || key.meta) return [];
  return Array.from(input, strokeOf);
}

const written: Readonly<Record<string, string>> = { enter: '\n', tab: '\t', space: ' ' };

/**
 * Several lines that came in one read were pasted in a terminal that does not mark a paste: nobody types that fast, and a
 * slow line that delivers keys together delivers few. Keys otherwise.
 */
export function asPaste(arrived: readonly Arrival[]): readonly Arrival[] {
  const signs = arrived.map((one) => ('pasted' in one ? null : one.named ? (written[one.key] ?? null) : one.key));
  const text = signs.join('');
  const isPaste = !signs.includes(null) && /\S.*\n\s*\S/.test(text);
  return isPaste ? [{ pasted: text }] : arrived;
}

const signNames: Readonly<Record<string, string>> = {
  '\r': 'enter',
  '\n': 'enter',
  '\t': 'tab',
  ' ': 'space',
  '\u007f': 'backspace',
  '\u0008': 'backspace',
};

/** Control characters are the letters they are typed with: 1 is ctrl-a. */
function strokeOf(sign: string): Stroke {
  const named = signNames[sign];
  if (named) return { key: named, named: true };
  if (sign < ' ') return { key: `ctrl-${String.fromCharCode(sign.charCodeAt(0) + 96)}`, named: true };
  return { key: sign, named: false };
}

function nameOf(input: string, key: Key): string | null {
  if (key.return) return 'enter';
  if (key.escape) return 'esc';
  if (key.tab) return key.shift ? 'shift-tab' : 'tab';
  if (key.upArrow) return 'up';
  if (key.downArrow) return 'down';
  if (key.leftArrow) return 'left';
  if (key.rightArrow) return 'right';
  if (key.home) return 'home';
  if (key.end) return 'end';
  if (key.pageUp) return 'page-up';
  if (key.pageDown) return 'page-down';
  if (key.backspace) return 'backspace';
  if (key.delete) return 'delete';
  return key.ctrl && input.length === 1 ? `ctrl-${input}` : null;
}
