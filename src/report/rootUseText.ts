import type { Translate } from '../messages/translate.ts';
import type { RootUseReport } from '../model/rootUse.ts';
import type { Words } from '../model/words.ts';
import { type RootUseItem, rootUseSections, rootUseTitle, verdictWords } from './rootUseSections.ts';
import { wrapText } from './wrapText.ts';

const columns = 78;

/** Who and what used root, as plain text. */
export function rootUseText(report: RootUseReport, translate: Translate): string {
  const lines = (words: Words, first = ''): readonly string[] => wrapText(translate(words), columns, first);
  const item = ({ line, details, code }: RootUseItem): readonly string[] => [
    ...lines(line, '  - '),
    ...details.flatMap((words) => lines(words, '    ')),
    ...(code === null ? [] : code.split('\n').map((row) => `      ${row}`)),
  ];
  const sections = rootUseSections(report).map(({ title, items, notes }) => [
    ...lines(title),
    ...items.flatMap(item),
    ...notes.flatMap((words) => lines(words, '  ')),
  ]);
  const top = [...rootUseTitle(report).flatMap((words) => lines(words)), '', ...lines(verdictWords(report))];
  return `${[top, ...sections].map((section) => section.join('\n')).join('\n\n')}\n`;
}
