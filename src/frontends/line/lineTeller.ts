import { say } from '../../messages/say.ts';
import type { Translate } from '../../messages/translate.ts';
import { cleanText } from '../../model/cleanText.ts';
import { spellText } from '../../model/spelling.ts';
import type { Words } from '../../model/words.ts';
import { wrapText } from '../../report/wrapText.ts';
import type { LineTerminal } from './lineTerminal.ts';

/** Says things as lines that fit the terminal, without colours, with typographic signs as every serial line and braille table has them. */
export interface LineTeller {
  /** `first` stands before the first line, the others are indented as far */
  readonly tell: (words: Words, first?: string) => void;
  /** text that is no sentence, such as JSON: kept as it is */
  readonly raw: (text: string) => void;
  readonly gap: () => void;
  /** words as they are printed */
  readonly spell: (words: Words) => string;
  /** Lists options with their numbers, from 1. */
  readonly list: (lines: readonly Words[]) => void;
  /** Says that what was typed is none of the commands. */
  readonly sorry: (typed: string) => void;
}

/** A teller for a terminal of `columns`; nothing is wrapped below 40, and a terminal that does not say counts as 80. */
export function createLineTeller(
  { print }: Pick<LineTerminal, 'print'>,
  columns: () => number,
  translate: Translate,
): LineTeller {
  const spell = (words: Words) => cleanText(spellText(translate(words), 'console'));
  const tell = (words: Words, first = '') => {
    for (const line of wrapText(spell(words), Math.max(40, columns() || 80), first)) print(line);
  };
  return {
    tell,
    raw: (text) => print(cleanText(text)),
    gap: () => print(''),
    spell,
    list: (lines) => {
      for (const [index, words] of lines.entries()) tell(words, `  ${index + 1}. `);
    },
    sorry: (typed) => tell(say('line.sorry', { typed }), '! '),
  };
}
