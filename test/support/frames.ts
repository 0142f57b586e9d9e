import { PassThrough, Writable } from 'node:stream';
import type { ReadStream, WriteStream } from 'node:tty';
import { type KeyName, keyBytes, pasted } from './keys.ts';
import { type WatchedScreen, watchScreen } from './watchedScreen.ts';

/** A terminal without a process: streams to hand to the Ink front end, keys to press, cells to read. */
export interface Frames extends WatchedScreen {
  readonly stdin: ReadStream;
  readonly stdout: WriteStream;
  readonly type: (text: string) => void;
  readonly paste: (text: string) => void;
  readonly key: (name: KeyName) => void;
  readonly resize: (cols: number, rows: number) => void;
  /** whether raw mode is on */
  readonly raw: () => boolean;
}

/** Opens a terminal of `cols` by `rows` whose streams live in this process. */
export function openFrames(cols: number, rows: number): Frames {
  const watched = watchScreen(cols, rows);
  watched.terminal.options.convertEol = true; // what a pty's line discipline does
  let raw = false;

  const input = Object.assign(new PassThrough(), {
    isTTY: true,
    ref: () => input,
    unref: () => input,
    setRawMode: (on: boolean) => {
      raw = on;
      return input;
    },
  });

  const output = Object.assign(
    new Writable({
      decodeStrings: false,
      write: (chunk: string | Buffer, _encoding, done) => {
        watched.feed(String(chunk)).then(() => done());
      },
    }),
    { isTTY: true, columns: cols, rows },
  );

  return {
    ...watched,
    stdin: asTty<ReadStream>(input),
    stdout: asTty<WriteStream>(output),
    type: (text) => void input.write(text),
    paste: (text) => void input.write(pasted(text)),
    key: (name) => void input.write(keyBytes[name]),
    raw: () => raw,
    resize: (newCols, newRows) => {
      watched.terminal.resize(newCols, newRows);
      Object.assign(output, { columns: newCols, rows: newRows });
      output.emit('resize');
    },
  };
}

/** What Ink uses of a terminal's stream is all there; what node:tty adds to it is not. */
const asTty = <Stream extends ReadStream | WriteStream>(stream: unknown): Stream => stream as Stream;
