import { expect } from 'vitest';
import type { InkOptions } from '../../src/frontends/inkTerminal.tsx';
import type { LanguageCode } from '../../src/messages/languages.ts';
import { say } from '../../src/messages/say.ts';
import { type Exhibition, exhibits } from './gallery.ts';
import { spoken } from './spoken.ts';

/** Opens a terminal, as openExhibits gives it. */
type Open = (cols: number, rows: number, changed?: Partial<InkOptions>) => Exhibition;

const wordsIn = (language: LanguageCode) => {
  const says = spoken[language];
  const leave = says(say('screen.key.leave'));
  return {
    listsKeys: (lines: readonly string[]) => lines.some((line) => new RegExp(`ctrl-c {1,3}${leave}`).test(line)),
    mark: says(say('screen.practice.mark')),
  };
};

/** An exhibit in a terminal of that size, its keys pressed once it lists its own. */
export async function mountExhibit(
  open: Open,
  name: string,
  [cols, rows]: readonly [cols: number, rows: number],
  { language = 'en', ...changed }: Partial<InkOptions> & { readonly language?: LanguageCode } = {},
): Promise<Exhibition> {
  const on = open(cols, rows, { translate: spoken[language], ...changed });
  exhibits[name]?.show(on);
  await on.frames.waitFor(wordsIn(language).listsKeys);
  exhibits[name]?.keys?.(on);
  return on;
}

/** What must hold of every frame: the keys, the mark and the pointer in sight, the last row free, nothing wrapped or scrolled away. */
export function essence({ frames: { terminal, lines } }: Exhibition, language: LanguageCode = 'en') {
  const [buffer, now] = [terminal.buffer.active, lines()];
  const { listsKeys, mark } = wordsIn(language);
  return {
    keys: listsKeys(now),
    practice: now.some((line) => line.includes(mark)),
    pointer: now.some((line) => line.includes('▸')),
    last: now.at(-1),
    above: buffer.baseY,
    wrapped: now.filter((_, row) => buffer.getLine(row)?.isWrapped),
  };
}

/** Waits until the two are alike, whichever terminal changes; says what differs where they never are. */
export async function becomeAlike(one: () => unknown, other: () => unknown, on: readonly Exhibition[]): Promise<void> {
  const alike = () => JSON.stringify(one()) === JSON.stringify(other());
  await Promise.any(on.map(({ frames }) => frames.waitFor(alike))).catch(() => expect(one()).toEqual(other()));
}
