import { createLineReaders } from './lineReaders.ts';

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
  /** Echoes and takes whole lines, as it was found, until the promise settles; then asks again what was asked. */
  readonly lend: (until: () => Promise<void>) => Promise<void>;
  readonly close: () => void;
}

/** The streams, and what else may come from the keyboard. */
export interface LineStreams {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly onInterrupt: () => void;
  readonly onStop: () => void;
  readonly onEnd: () => void;
}

/** how long news may go on before the prompt is asked again; nobody notices so short a wait */
const newsMs = 60;

/**
 * Leaves editing and echo to the terminal itself (canonical mode), so that no byte moves the cursor back. Neither
 * node:readline nor @inquirer/prompts 8.7.5 can do that at a terminal: both erase the line and write it anew with each key.
 * Only a hidden line is read key by key.
 */
export function openLineTerminal({ stdin, stdout, ...heard }: LineStreams): LineTerminal {
  let broken = false;
  const write = (text: string) => void stdout.write(text);
  const prompt = (text: string) => {
    broken = false;
    write(`${text} `);
  };
  const readers = createLineReaders({
    prompt,
    endLine: () => void (broken || write('\n')),
    setHidden: (hidden) => void stdin.setRawMode(hidden),
    ...heard,
  });
  // News comes above the prompt, which is asked again below it: once for all that comes together, and not where it ended the asking.
  const again = () => {
    const open = readers.open();
    if (open !== null) prompt(open);
  };
  const stepAside = () => {
    if (readers.open() === null || broken) return;
    broken = true;
    write('\n');
    setTimeout(() => {
      if (broken) again();
      broken = false;
    }, newsMs);
  };

  const stop = listen(stdin, readers.take);
  return {
    print: (line) => {
      stepAside();
      write(`${line}\n`);
    },
    read: (text) => readers.ask(text, false),
    readHidden: (text) => readers.ask(text, true),
    again: () => {
      if (!broken) again();
    },
    forget: readers.drop,
    fail: readers.fail,
    lend: async (until) => {
      await readers.lend(until);
      again();
    },
    close: stop,
  };
}

/** Hears the keyboard until what it gives back is called. */
function listen(stdin: NodeJS.ReadStream, onData: (data: string) => void): () => void {
  stdin.setEncoding('utf8');
  stdin.on('data', onData);
  stdin.resume();
  return () => {
    stdin.off('data', onData);
    if (stdin.isRaw) stdin.setRawMode(false);
    stdin.pause();
  };
}
