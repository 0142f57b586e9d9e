import { takeHiddenKeys } from './hiddenKeys.ts';

/** Who waits for a line, the last one first. */
export interface LineReaders {
  /** Takes what the keyboard gave. */
  readonly take: (data: string) => void;
  /** Prints the prompt and waits for a line; hidden ones are read key by key, and are never typed ahead. */
  readonly ask: (prompt: string, hidden: boolean) => Promise<string>;
  /** the prompt that is open; null where nothing is asked */
  readonly open: () => string | null;
  /** Forgets what was typed ahead, and gives up whatever is asked. */
  readonly drop: () => void;
  /** Rejects what is asked now, and everything that is asked later. */
  readonly fail: (reason: unknown) => void;
  /** Reads key by key no more until the promise settles. What was typed of a line by then is gone, as it is for the terminal itself. */
  readonly lend: (until: () => Promise<void>) => Promise<void>;
}

/** What reading a line does to the terminal. */
export interface ReadingTerminal {
  readonly prompt: (text: string) => void;
  /** ends the line of the prompt where the terminal has not done so by itself */
  readonly endLine: () => void;
  /** keys come one by one and are not echoed */
  readonly setHidden: (hidden: boolean) => void;
  readonly onInterrupt: () => void;
  readonly onStop: () => void;
  readonly onEnd: () => void;
}

interface Reader {
  readonly prompt: string;
  readonly hidden: boolean;
  readonly resolve: (line: string) => void;
  readonly reject: (reason: unknown) => void;
}

/** A question may be asked on top of another one, such as whether to leave: the one below waits on. */
export function createLineReaders(terminal: ReadingTerminal): LineReaders {
  const readers: Reader[] = [];
  let typed: string[] = [];
  let partial = '';
  let failed: { readonly reason: unknown } | null = null;

  const settle = () => terminal.setHidden(readers.at(-1)?.hidden === true);
  const answer = (line: string) => {
    const reader = readers.pop();
    if (!reader) return void typed.push(line);
    if (reader.hidden) terminal.endLine();
    settle();
    reader.resolve(line);
  };
  const takeHidden = (keys: string) => {
    const { typed: line, ended } = takeHiddenKeys(partial, keys);
    partial = ended === null || ended === 'interrupt' ? line : '';
    if (ended === 'stop') terminal.onStop();
    if (ended === 'enter') answer(line);
    if (ended === 'interrupt') terminal.onInterrupt();
    if (ended === 'end') terminal.onEnd();
  };
  const takeLines = (data: string) => {
    const lines = (partial + data).split(/\r\n|\r|\n/);
    partial = lines.pop() ?? '';
    for (const line of lines) answer(line);
  };
  const ask = (prompt: string, hidden: boolean, [resolve, reject]: [Reader['resolve'], Reader['reject']]) => {
    if (failed) return reject(failed.reason);
    terminal.prompt(prompt);
    const early = hidden ? undefined : typed.shift();
    if (early !== undefined) {
      terminal.endLine();
      return resolve(early);
    }
    if (hidden) partial = '';
    readers.push({ prompt, hidden, resolve, reject });
    settle();
  };
  return {
    take: (data) => (readers.at(-1)?.hidden ? takeHidden(data) : takeLines(data)),
    ask: (prompt, hidden) => new Promise((resolve, reject) => ask(prompt, hidden, [resolve, reject])),
    open: () => readers.at(-1)?.prompt ?? null,
    drop: () => {
      if (readers.length > 0) terminal.endLine();
      readers.length = 0;
      typed = [];
      settle();
    },
    fail: (reason) => {
      failed = { reason };
      for (const reader of readers.splice(0)) reader.reject(reason);
      settle();
    },
    lend: async (until) => {
      terminal.setHidden(false);
      await until();
      partial = '';
      settle();
    },
  };
}
