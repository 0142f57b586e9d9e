import { randomBytes } from 'node:crypto';
import { PassThrough, Writable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import type { ReadStream, WriteStream } from 'node:tty';
import type { World } from '../../../src/app/world.ts';
import type { Translate } from '../../../src/messages/translate.ts';
import { type Frames, openFrames } from '../../support/frames.ts';
import type { Sandbox } from '../../support/sandbox.ts';
import type { Actor } from './actor.ts';
import { inkActor } from './inkActor.ts';
import { inkScreen } from './inkScreen.ts';
import { lineActor } from './lineActor.ts';

/** The front ends, each as the program picks it by what it finds. */
export type FrontendName = 'ink' | 'line' | 'headless';

/** Where a run happens: its streams, and who sits before them. */
export interface Desk {
  readonly world: World;
  /** nobody is there where it is null */
  readonly actor: Actor | null;
  /** what has been written to stdout and to stderr so far, once it has arrived */
  readonly out: () => Promise<string>;
  readonly err: () => string;
}

/** A terminal of 80 by 24 in this process with somebody before it, or pipes. Everything else about the world is real. */
export function openDesk(name: FrontendName, sandbox: Sandbox, translate: Translate): Desk {
  const frames = name === 'headless' ? null : openFrames(80, 24);
  const [output, errors] = [pipe(), pipe()];
  const stdin = frames?.stdin ?? asTty<ReadStream>(new PassThrough());
  const stdout = frames?.stdout ?? output.stream;
  return {
    world: worldOf({ stdin, stdout, stderr: errors.stream }, sandbox),
    actor: frames && actorOn(frames, name, translate),
    out: async () => {
      while (stdout.writableLength > 0) await turn();
      return frames?.everything() ?? output.text();
    },
    err: errors.text,
  };
}

const actorOn = (frames: Frames, name: FrontendName, translate: Translate): Actor =>
  name === 'ink' ? inkActor(inkScreen(frames, translate)) : lineActor(frames, translate);

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const worldOf = (streams: Pick<World, 'stdin' | 'stdout' | 'stderr'>, sandbox: Sandbox): World => ({
  ...streams,
  argv: [],
  env: { HOME: sandbox.home, LC_ALL: 'C.UTF-8', AWS_EC2_METADATA_DISABLED: 'true' },
  pid: process.pid,
  platform: process.platform,
  workingDirectory: sandbox.workingDirectory,
  clock: { now: () => new Date(), sleep: (ms, signal) => pause(ms, undefined, signal && { signal }) },
  random: (count) => randomBytes(count),
  version: '0.0.0',
  nodeVersion: process.versions.node,
  onSignal: () => () => undefined,
  stopJob: async () => undefined,
  crashed: new Promise(() => undefined),
});

function pipe(): { readonly stream: WriteStream; readonly text: () => string } {
  let text = '';
  const stream = new Writable({
    decodeStrings: false,
    write: (chunk: string | Buffer, _encoding, done) => {
      text += String(chunk);
      done();
    },
  });
  return { stream: asTty<WriteStream>(stream), text: () => text };
}

/** A stream that is no terminal: what is asked of one is not there. */
const asTty = <Stream extends ReadStream | WriteStream>(stream: unknown): Stream => stream as Stream;
