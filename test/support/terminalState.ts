import type { Terminal } from '@xterm/headless';
import { cursorOf } from './watchedScreen.ts';

/** True where the alternate screen is left, the cursor visible, and paste and keyboard as they were. */
export function isRestored(terminal: Terminal, bytes: string): boolean {
  const { buffer, modes } = terminal;
  const cursorShown = cursorOf(terminal, bytes) !== null;
  return buffer.active.type === 'normal' && cursorShown && !modes.bracketedPasteMode;
}

/** Everything a person can scroll back to, as one text. */
export function scrollback({ buffer }: Terminal): string {
  const lines = Array.from({ length: buffer.normal.length }, (_, row) =>
    buffer.normal.getLine(row)?.translateToString(true),
  );
  return lines.join(' ').replace(/\s+/g, ' ');
}
