import type { Translate } from '../messages/translate.ts';
import type { RootUseItem, RootUseTold } from '../model/rootUse.ts';
import type { Words } from '../model/words.ts';
import { escapeMarkdown, escapeProse } from './escapeMarkdown.ts';

/** Who and what used root, as Markdown. Agents and addresses come from outside and are escaped; the notes are our own sentences. */
export function rootUseMarkdown(
  { title: titles, verdict, sections: parts }: RootUseTold,
  translate: Translate,
): string {
  const text = (words: Words): string => escapeMarkdown(translate(words));
  const [title, ...under] = titles;
  const item = ({ line, details, code }: RootUseItem): readonly string[] => [
    `- ${text(line)}`,
    ...details.map((words) => `  - ${text(words)}`),
    ...(code === null ? [] : ['', '  ```json', ...code.split('\n').map((row) => `  ${row}`), '  ```']),
  ];
  const sections = parts.map((section) => [
    `## ${text(section.title)}`,
    ...(section.items.length > 0 ? ['', ...section.items.flatMap(item)] : []),
    ...section.notes.flatMap((words) => ['', escapeProse(translate(words))]),
  ]);
  const head = title === undefined ? [] : [`# ${text(title)}`];
  const top = [...head, ...under.flatMap((words) => ['', text(words)]), '', text(verdict)];
  return `${[top, ...sections].map((section) => section.join('\n')).join('\n\n')}\n`;
}
