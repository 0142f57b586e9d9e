import type { Translate } from '../messages/translate.ts';
import type { RootUseItem, RootUseTold } from '../model/rootUse.ts';
import type { Words } from '../model/words.ts';
import { wrapText } from './wrapText.ts';

const columns = 78;

/** Who and what used root, as plain text. */
export function rootUseText({ title: titles, verdict, sections: parts }: RootUseTold, translate: Translate): string {
  const lines = (words: Words, first = ''): readonly string[] => wrapText(translate(words), columns, first);
  const item = ({ line, details, code }: RootUseItem): readonly string[] => [
    ...lines(line, '  - '),
    ...details.flatMap((words) => lines(words, '    ')),
    ...(code === null ? [] : code.split('\n').map((row) => `      ${row}`)),
  ];
  const sections = parts.map(({ title, items, notes }) => [
    ...lines(title),
    ...items.flatMap(item),
    ...notes.flatMap((words) => lines(words, '  ')),
  ]);
  const top = [...titles.flatMap((words) => lines(words)), '', ...lines(verdict)];
  return `${[top, ...sections].map((section) => section.join('\n')).join('\n\n')}\n`;
}
