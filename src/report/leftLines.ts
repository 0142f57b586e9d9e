import type { Translate } from '../messages/translate.ts';
import type { Left } from '../model/step.ts';
import type { Words } from '../model/words.ts';
import { wrapText } from './wrapText.ts';

/**
 * What is left to a person, at most so many columns wide: words in paragraphs, lines to copy in blocks, whole and unindented, each
 * apart from the other. Begins with an empty line.
 */
export const leftLines = (left: readonly Left[], columns: number, translate: Translate): readonly string[] =>
  left.flatMap(({ summary, instructions }) => [
    '',
    ...wrapText(translate(summary), columns, ''),
    ...instructions.flatMap((words, index) => {
      const before = instructions[index - 1];
      if (isCode(words)) return [...(before && isCode(before) ? [] : ['']), translate(words)];
      return ['', ...wrapText(translate(words), columns, '')];
    }),
  ]);

/** True for a line to copy as it is. */
export const isCode = ({ key }: Words): boolean => key === 'roles.line';
