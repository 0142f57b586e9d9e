import type { Left } from '../model/step.ts';
import type { Words } from '../model/words.ts';
import { isCode } from './leftLines.ts';

/** Something for a person to do, as Markdown: lines to copy in blocks. `text` escapes words; a block holds every sign as it is. */
export function leftMarkdown(
  { summary, instructions }: Left,
  text: (words: Words) => string,
  code: (words: Words) => string,
): readonly string[] {
  return [
    `### ${text(summary)}`,
    ...instructions.flatMap((words, index) => {
      const [before, after] = [instructions[index - 1], instructions[index + 1]];
      if (!isCode(words)) return ['', text(words)];
      return [
        ...(before && isCode(before) ? [] : ['', '```']),
        code(words),
        ...(after && isCode(after) ? [] : ['```']),
      ];
    }),
  ];
}
