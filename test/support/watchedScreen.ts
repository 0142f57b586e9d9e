import xterm from '@xterm/headless';

/** What a wait looks for: a text on one line, or a condition over all lines. */
export type Wanted = string | ((lines: readonly string[]) => boolean);

/** One state of the screen that a person could have seen: never one in the middle of a synchronized update. */
export interface Frame {
  /** the bytes that made it, as text */
  readonly data: string;
  readonly lines: readonly string[];
}

/** A terminal emulator that is fed bytes and can be waited for: no polling, no sleeping. */
export interface WatchedScreen {
  readonly terminal: xterm.Terminal;
  /** resolves when the bytes are on the screen */
  readonly feed: (data: string) => Promise<void>;
  /** where the terminal's own cursor stands, counted from 0; null while it is hidden */
  readonly cursor: () => { readonly x: number; readonly y: number } | null;
  /** the visible lines, without blanks at their ends */
  readonly lines: () => string[];
  /** every byte fed so far, as text */
  readonly everything: () => string;
  /** everything that was ever on the screen, from the first output on */
  readonly frames: () => readonly Frame[];
  /** Resolves with the lines once `wanted` holds; rejects after `deadlineMs`, quoting the screen. */
  readonly waitFor: (wanted: Wanted, deadlineMs?: number) => Promise<string[]>;
}

/** Opens an empty screen of `cols` by `rows` cells. */
export function watchScreen(cols: number, rows: number): WatchedScreen {
  const terminal = new xterm.Terminal({ cols, rows, allowProposedApi: true });
  const watchers = new Set<() => void>();
  const frames: Frame[] = [];
  let bytes = '';
  let data = '';

  const lines = () => {
    const buffer = terminal.buffer.active;
    // A line may still hold what is beyond the right edge since the terminal was resized: nobody sees that.
    const row = (_: unknown, index: number) =>
      buffer
        .getLine(buffer.viewportY + index)
        ?.translateToString(true, 0, terminal.cols)
        .trimEnd() ?? '';
    return Array.from({ length: terminal.rows }, row);
  };

  return {
    terminal,
    lines,
    cursor: () => cursorOf(terminal, bytes),
    everything: () => bytes,
    frames: () => frames,
    feed: (piece) =>
      new Promise((resolve) => {
        bytes += piece;
        terminal.write(piece, () => {
          data += piece;
          if (!terminal.modes.synchronizedOutputMode) {
            frames.push({ data, lines: lines() });
            data = '';
            for (const look of watchers) look();
          }
          resolve();
        });
      }),
    waitFor: (wanted, deadlineMs = 10_000) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const now = lines();
          if (!holds(wanted, now)) return;
          clearTimeout(timer);
          watchers.delete(look);
          resolve(now);
        };
        const timer = setTimeout(() => {
          watchers.delete(look);
          const what = typeof wanted === 'string' ? JSON.stringify(wanted) : 'the condition';
          reject(new Error(`${what} is not on the screen after ${deadlineMs} ms:\n${lines().join('\n')}`));
        }, deadlineMs);
        watchers.add(look);
        look();
      }),
  };
}

/** The cursor as the newest show or hide (DECTCEM) left it. */
export function cursorOf({ buffer: { active } }: xterm.Terminal, bytes: string): { x: number; y: number } | null {
  const shown = bytes.lastIndexOf('\u001b[?25h') >= bytes.lastIndexOf('\u001b[?25l');
  return shown ? { x: active.cursorX, y: active.cursorY } : null;
}

const holds = (wanted: Wanted, lines: readonly string[]) =>
  typeof wanted === 'string' ? lines.some((line) => line.includes(wanted)) : wanted(lines);
