import { buildTheme } from '../../../screens/theme.ts';
import type { Translate } from '../../../src/messages/translate.ts';
import type { Words } from '../../../src/model/words.ts';
import type { Frames } from '../../support/frames.ts';
import { keyBytes } from '../../support/keys.ts';

/** An emulated screen looked at in one language, and its keyboard. */
export interface InkScreen extends Pick<Frames, 'terminal' | 'type'> {
  /** waits until all the words are on the screen, wrapped or not */
  readonly sees: (...words: readonly Words[]) => Promise<void>;
  readonly isShown: (words: Words) => boolean;
  /** presses keys by name or letter */
  readonly press: (...keys: readonly string[]) => void;
  /** types a text and waits until it stands in the line at the pointer */
  readonly writes: (text: string) => Promise<void>;
  /** waits until the line at the pointer holds that, which a row may cut off */
  readonly pointsAt: (what: Words | string) => Promise<void>;
  /** goes down until it does */
  readonly goesDownTo: (what: Words | string) => Promise<void>;
  /** waits until the line at the pointer looks like that; it is empty where there is none */
  readonly pointerShows: (condition: (line: string) => boolean) => Promise<void>;
}

/** The signs on the screens, as in a terminal with UTF-8. */
export const { symbols: signs } = buildTheme({ colour: true, depth: 256, light: false, signs: 'unicode' });

/** Looks at frames as a person does who reads this language. */
export function inkScreen({ terminal, type, lines, waitFor }: Frames, translate: Translate): InkScreen {
  const spell = (what: Words | string) => (typeof what === 'string' ? what : translate(what));
  const holds = (words: Words, now: readonly string[]) => flat(now.join('')).includes(flat(translate(words)));
  const wait = (condition: (now: readonly string[]) => boolean, what: string) =>
    waitFor(condition, patienceMs).then(
      () => undefined,
      (error: unknown) => Promise.reject(new Error(`${what}\n${error instanceof Error ? error.message : ''}`)),
    );
  const pointerShows: InkScreen['pointerShows'] = (condition) =>
    wait((now) => condition(atPointer(now)), `at the pointer: ${condition}`);
  const press: InkScreen['press'] = (...keys) => {
    for (const key of keys) type(isNamed(key) ? keyBytes[key] : key);
  };
  return {
    terminal,
    type,
    press,
    pointerShows,
    sees: (...words) => wait((now) => words.every((one) => holds(one, now)), words.map(translate).join(' + ')),
    isShown: (words) => holds(words, lines()),
    writes: async (text) => {
      type(text);
      await wait((now) => flat(atPointer(now)).includes(flat(text)), `written: ${text}`);
    },
    pointsAt: (what) => wait((now) => isAbout(atPointer(now), spell(what)), `pointed at: ${spell(what)}`),
    goesDownTo: async (what) => {
      const text = spell(what);
      for (let moves = 0; !isAbout(atPointer(lines()), text); moves += 1) {
        if (moves > mostMoves) throw new Error(`not in the list: ${text}\n${lines().join('\n')}`);
        const before = atPointer(lines());
        press('down');
        await pointerShows((line) => line !== '' && line !== before);
      }
    },
  };
}

const patienceMs = 20_000;
const mostMoves = 60;

const isNamed = (key: string): key is keyof typeof keyBytes => Object.hasOwn(keyBytes, key);

/** Without the breaks of lines, frames and QR code beside it. */
const flat = (text: string): string => text.replace(/[\s▀▄█│╭╮╰╯─]+/g, '');

const atPointer = (lines: readonly string[]): string => lines.find((line) => line.includes(signs.pointer)) ?? '';

/** A row shows the beginning of a text that does not fit, signs before it, and other columns behind it. */
function isAbout(line: string, text: string): boolean {
  const { pointer, ticked, unticked, ok, fail, warn, unknown, ellipsis } = signs;
  const bare = [pointer, ticked, unticked, ok, fail, warn, unknown].reduce(
    (rest, sign) => rest.replace(sign, ''),
    line,
  );
  const [first = ''] = bare.trim().split(/ {2,}/);
  const shown = flat(first.split(ellipsis)[0] ?? '');
  const wanted = flat(text);
  return shown !== '' && (wanted.startsWith(shown) || shown.startsWith(wanted));
}
