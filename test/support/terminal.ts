import { spawn } from '@lydell/node-pty';
import { type KeyName, keyBytes, pasted } from './keys.ts';
import { type WatchedScreen, watchScreen } from './watchedScreen.ts';

export interface TerminalOptions {
  readonly command: string;
  readonly args?: readonly string[];
  /** 80 where not given */
  readonly cols?: number;
  /** 24 where not given */
  readonly rows?: number;
  /** laid over the environment of the tests; `undefined` takes a variable away */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
}

/** A command running in a pseudo-terminal, driven by keys and read from its cells. */
export interface TestTerminal extends Pick<WatchedScreen, 'terminal' | 'waitFor' | 'everything' | 'frames' | 'cursor'> {
  readonly pid: number;
  readonly screen: () => string[];
  readonly type: (text: string) => void;
  readonly paste: (text: string) => void;
  readonly key: (name: KeyName) => void;
  readonly resize: (cols: number, rows: number) => void;
  /** the exit code, once everything the command wrote is on the screen */
  readonly exit: Promise<number>;
  /** sends the command a signal, SIGHUP where none is named, if it still runs */
  readonly close: (signal?: NodeJS.Signals) => void;
  /** closes the terminal under it, as a window that is closed or a line that is cut */
  readonly hangUp: () => void;
}

/** Runs a command in a pseudo-terminal. CI is taken out of its environment: Ink draws nothing under it. */
export function openTerminal(options: TerminalOptions): TestTerminal {
  const { cols = 80, rows = 24 } = options;
  const watched = watchScreen(cols, rows);
  const child = spawn(options.command, [...(options.args ?? [])], {
    // It becomes TERM, whatever the environment says.
    name: options.env?.TERM ?? 'xterm-256color',
    cols,
    rows,
    cwd: options.cwd ?? process.cwd(),
    env: childEnvironment(options.env ?? {}),
  });
  const fed: Promise<void>[] = [];
  let running = true;
  child.onData((data) => fed.push(watched.feed(data)));
  // What the emulator is asked (cursor position, device attributes) is answered, as a real terminal does.
  watched.terminal.onData((answer) => child.write(answer));

  return {
    terminal: watched.terminal,
    waitFor: watched.waitFor,
    everything: watched.everything,
    cursor: watched.cursor,
    frames: watched.frames,
    pid: child.pid,
    screen: watched.lines,
    type: (text) => child.write(text),
    paste: (text) => child.write(pasted(text)),
    key: (name) => child.write(keyBytes[name]),
    resize: (newCols, newRows) => {
      watched.terminal.resize(newCols, newRows);
      child.resize(newCols, newRows);
    },
    exit: new Promise((resolve) => {
      child.onExit(async ({ exitCode }) => {
        running = false;
        await Promise.all(fed);
        resolve(exitCode);
      });
    }),
    close: (signal) => {
      if (running) child.kill(signal);
    },
    hangUp: () => {
      // Part of node-pty, and not of its types. Whatever was started meanwhile holds the terminal open as well.
      if ('destroy' in child && typeof child.destroy === 'function') child.destroy();
    },
  };
}

/** node-pty writes the word "undefined" for a variable set to undefined, so such variables are left out. */
function childEnvironment(laidOver: TerminalOptions['env'] & object): Record<string, string> {
  const merged = { ...process.env, TERM: 'xterm-256color', ...laidOver };
  const dropped = new Set(['CI', 'CONTINUOUS_INTEGRATION', 'NODE_OPTIONS', 'VITEST']);
  return Object.fromEntries(
    Object.entries(merged).filter(
      (entry): entry is [string, string] =>
        entry[1] !== undefined && !(dropped.has(entry[0]) && !(entry[0] in laidOver)),
    ),
  );
}
