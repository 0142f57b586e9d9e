import { BadInput } from '../errors.ts';
import { say } from '../messages/say.ts';
import type { World } from './world.ts';

/** What becomes of all that is written. */
export interface StreamWatch {
  /** Waits until everything is written. Throws BadInput where there was no room for the result; that nobody reads it is no error. */
  readonly written: () => Promise<void>;
}

/** From here on a reader or a terminal that has gone away breaks nothing, as with `offroot --help | head -1`. */
export function watchStreams({ stdin, stdout, stderr }: Pick<World, 'stdin' | 'stdout' | 'stderr'>): StreamWatch {
  let broken: Error | null = null;
  stdout.on('error', (error) => {
    broken ??= error;
  });
  for (const stream of [stdin, stderr]) stream.on('error', () => undefined);
  return {
    written: async () => {
      await Promise.all([flush(stdout), flush(stderr)]);
      if (broken === null || stdout.isTTY || codeOf(broken) === 'EPIPE') return;
      throw new BadInput([{ path: 'stdout', words: say('options.unwritten', { reason: codeOf(broken) }) }]);
    },
  };
}

/** Settles once everything before it is written, or never will be. */
const flush = (stream: NodeJS.WriteStream): Promise<void> =>
  new Promise((resolve) => stream.write('', () => resolve()));

const codeOf = (error: Error): string => ('code' in error ? String(error.code) : error.name);
