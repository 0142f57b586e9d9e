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
  /** Lists options with their numbers, counted on from `first`, else from 1. */
  readonly list: (lines: readonly Words[], first?: number) => void;
  /** Says that what was typed is none of the commands. */
  readonly sorry: (typed: string) => void;
  /** Begins a page: what is told from here until something is asked. */
  readonly page: () => void;
  /** Ends the page, since something is asked now. */
  readonly endPage: () => void;
  /** Tells the page again, for whoever was elsewhere in between. */
  readonly tellPage: () => void;
}

/** A teller for a terminal of `columns`; nothing is wrapped below 40, and a terminal that does not say counts as 80. */
export function createLineTeller(
  terminal: Pick<LineTerminal, 'print'>,
  columns: () => number,
  translate: Translate,
): LineTeller {
  let lines: string[] = [];
  let open = false;
  const print = (line: string) => {
    if (open) lines.push(line);
    terminal.print(line);
  };
  const spell = (words: Words) => cleanText(spellText(translate(words), 'console'));
  const tell = (words: Words, first = '') => {
    for (const line of wrapText(spell(words), Math.max(40, columns() || 80), first)) print(line);
  };
  return {
    tell,
    raw: (text) => print(cleanText(text)),
    gap: () => print(''),
    spell,
    list: (options, first = 1) => {
      for (const [index, words] of options.entries()) tell(words, `  ${index + first}. `);
    },
    sorry: (typed) => tell(say('line.sorry', { typed }), '! '),
    page: () => {
      lines = [];
      open = true;
    },
    endPage: () => {
      open = false;
    },
    tellPage: () => {
      for (const line of lines) terminal.print(line);
    },
  };
}
