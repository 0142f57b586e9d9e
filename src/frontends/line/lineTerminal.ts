import { takeHiddenKeys } from './hiddenKeys.ts';

/** A terminal that only ever gets longer: lines are printed, a line is read, nothing is drawn again. */
export interface LineTerminal {
  /** One line, printed before the open prompt is asked again where there is one. */
  readonly print: (line: string) => void;
  /** Asks, and resolves with the line as typed. Rejects once `fail` was called. */
  readonly read: (prompt: string) => Promise<string>;
  /** The same, and nothing of it is echoed. */
  readonly readHidden: (prompt: string) => Promise<string>;
  /** Prints the open prompt again, after something else was asked in between. */
  readonly again: () => void;
  /** What was typed before this moment is no answer to what is asked next; whatever is still asked is given up. */
  readonly forget: () => void;
  /** Rejects what is asked now, and everything that is asked later. */
  readonly fail: (reason: unknown) => void;
  readonly close: () => void;
}

/** The streams, and what else may come from the keyboard. */
export interface LineStreams {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly onInterrupt: () => void;
  readonly onEnd: () => void;
}

interface Reader {
  readonly prompt: string;
  readonly hidden: boolean;
  readonly resolve: (line: string) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Leaves editing and echo to the terminal itself (canonical mode), so that no byte moves the cursor back. Neither
 * node:readline nor @inquirer/prompts 8.7.5 can do that at a terminal: both erase the line and write it anew with each key.
 * Only a hidden line is read key by key.
 */
export function openLineTerminal({ stdin, stdout, onInterrupt, onEnd }: LineStreams): LineTerminal {
  const readers: Reader[] = [];
  let typed: string[] = [];
  let partial = '';
  let broken = false;
  let failed: { readonly reason: unknown } | null = null;
  const write = (text: string) => void stdout.write(text);
  const ignore = () => undefined;

  const settle = () => {
    const next = readers.at(-1);
    stdin.setRawMode(next?.hidden === true);
  };
  const answer = (line: string) => {
    const reader = readers.pop();
    if (!reader) return void typed.push(line);
    if (reader.hidden) write('\n');
    broken = false;
    settle();
    reader.resolve(line);
  };
  const takeHidden = (keys: string) => {
    const { typed: line, ended } = takeHiddenKeys(partial, keys);
    partial = ended === null || ended === 'interrupt' ? line : '';
    if (ended === 'enter') answer(line);
    if (ended === 'interrupt') onInterrupt();
    if (ended === 'end') onEnd();
  };
  const onData = (data: string) => {
    if (readers.at(-1)?.hidden) return takeHidden(data);
    const lines = (partial + data).split(/\r\n|\r|\n/);
    partial = lines.pop() ?? '';
    for (const line of lines) answer(line);
  };
  const ask = (prompt: string, hidden: boolean): Promise<string> =>
    new Promise((resolve, reject) => {
      if (failed) return reject(failed.reason);
      const early = hidden ? undefined : typed.shift();
      write(`${prompt} `);
      broken = false;
      if (early !== undefined) {
        write('\n');
        return resolve(early);
      }
      readers.push({ prompt, hidden, resolve, reject });
      if (hidden) partial = '';
      settle();
    });

  stdin.setEncoding('utf8');
  stdin.on('data', onData);
  stdin.on('end', onEnd);
  // A terminal that has gone away takes nothing any more; who is told to leave by it hears of that elsewhere.
  stdin.on('error', ignore);
  stdout.on('error', ignore);
  stdin.resume();
  return {
    print: (line) => {
      if (readers.length > 0 && !broken) {
        broken = true;
        write('\n');
        queueMicrotask(() => {
          if (broken && readers.length > 0) write(`${readers.at(-1)?.prompt} `);
          broken = false;
        });
      }
      write(`${line}\n`);
    },
    read: (prompt) => ask(prompt, false),
    readHidden: (prompt) => ask(prompt, true),
    again: () => {
      const reader = readers.at(-1);
      if (reader && !broken) write(`${reader.prompt} `);
    },
    forget: () => {
      if (readers.length > 0) write('\n');
      readers.length = 0;
      typed = [];
      settle();
    },
    fail: (reason) => {
      failed = { reason };
      for (const reader of readers.splice(0)) reader.reject(reason);
      settle();
    },
    close: () => {
      stdin.off('data', onData);
      stdin.off('end', onEnd);
      if (stdin.isRaw) stdin.setRawMode(false);
      stdin.pause();
    },
  };
}
