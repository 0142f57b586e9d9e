import type { LineOptions } from '../../src/frontends/line/lineStage.ts';
import { createLineFrontend } from '../../src/frontends/line.ts';
import { en } from '../../src/messages/en.ts';
import { translator } from '../../src/messages/translate.ts';
import { openFrames } from './frames.ts';
import { fakeClock } from './practice.ts';

/** Line mode on streams of this process; what it wrote, and the lines of a person to come. */
export function openLineFrames(files: Readonly<Record<string, string>> = {}, changed: Partial<LineOptions> = {}) {
  const { stdin, stdout, type, everything } = openFrames(80, 24);
  const clock = fakeClock();
  const frontend = createLineFrontend({
    stdin,
    stdout,
    translate: translator(en),
    desk: null,
    clock,
    onStop: () => undefined,
    hands: {
      copy: () => undefined,
      saveSecretFile: async (name) => name,
      removeFile: async () => undefined,
      readText: async (path) => {
        const text = files[path];
        if (text === undefined) throw new Error(path);
        return text;
      },
    },
    clipboard: true,
    documents: { card: () => '', breakGlass: () => '' },
    ...changed,
  });
  return {
    frontend,
    clock,
    /** what exhibits are shown on: each key of theirs is a line here */
    stand: { frontend, frames: { type: (key: string) => type(`${key}\n`) } },
    /** everything written so far, once it has arrived */
    bytes: async () => {
      while (stdout.writableLength > 0) await turn();
      return everything();
    },
    /** types lines one by one, each once the one before was heard */
    types: async (...lines: readonly string[]) => {
      for (const line of lines) {
        type(`${line}\n`);
        for (let turns = 0; turns < 8; turns += 1) await turn();
      }
    },
  };
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
