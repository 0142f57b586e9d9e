import type { ReactElement } from 'react';
import type { RootUseSection, RootUseTold } from '../../src/model/rootUse.ts';
import type { Words } from '../../src/model/words.ts';
import type { Stage } from '../stage.ts';
import { gap, paragraph, signed } from './paragraph.tsx';
import { alwaysWhole } from './rootUseInShort.ts';

interface RootUseView extends Pick<Stage, 'translate' | 'columns' | 'theme'> {
  /** everything, or in short */
  readonly all: boolean;
}

/** The sections one under the other, as they come: the most important first. */
export function rootUseRows({ title, sections }: RootUseTold, view: RootUseView): ReactElement[] {
  const { translate, columns, all } = view;
  const readFrom = title.slice(1).flatMap((words, index) => text(`read:${index}`, words, view));
  return [
    ...sections.flatMap((section, index) => [
      ...(index > 0 ? [gap(section.id)] : []),
      ...heading(section, view),
      ...items(section, view),
      ...(all || alwaysWhole.includes(section.id)
        ? section.notes.flatMap((words, at) =>
            paragraph(`${section.id}:note:${at}`, withoutTicks(translate(words)), columns, 'quiet', 2),
          )
        : []),
    ]),
    ...(all ? [gap('read'), ...readFrom] : []),
  ];
}

const text = (name: string, words: Words, { translate, columns }: RootUseView): ReactElement[] =>
  paragraph(name, translate(words), columns, 'quiet');

const heading = ({ id, title }: RootUseSection, { translate, columns }: RootUseView): ReactElement[] =>
  paragraph(`heading:${id}`, translate(title), columns, 'title');

function items({ id, items: all }: RootUseSection, view: RootUseView): ReactElement[] {
  const { translate, columns, theme } = view;
  const whole = view.all || alwaysWhole.includes(id);
  return all.flatMap(({ line, details }, index) => [
    ...signed(`${id}:${index}`, theme.symbols.separator, translate(line), columns, 'text', 2),
    ...(whole
      ? details.flatMap((words, at) => paragraph(`${id}:${index}:${at}`, translate(words), columns, 'quiet', 4))
      : []),
  ]);
}

/** Commands stand in back ticks, which only a page of Markdown needs. */
const withoutTicks = (words: string): string => words.replaceAll('`', '');
