import type { ReactElement } from 'react';
import { say } from '../../src/messages/say.ts';
import type { Hint } from '../parts/KeyHints.tsx';
import { Page } from '../parts/Page.tsx';
import { gap, paragraph } from '../parts/paragraph.tsx';
import { Cell, Row } from '../parts/Row.tsx';
import { TextField } from '../parts/TextField.tsx';
import { Tone } from '../parts/Tone.tsx';
import { VirtualRows } from '../parts/VirtualRows.tsx';
import { isShort, isWide, type Stage, useStage } from '../stage.ts';
import { type AuditLine, lineRows } from './lineRows.tsx';
import type { ListedFinding } from './listedFindings.ts';
import type { FindingList } from './useFindingList.ts';

interface FindingListPageProps {
  readonly title: string;
  readonly why: string;
  readonly findings: FindingList;
  readonly lineOf: (listed: ListedFinding) => Omit<AuditLine, 'key' | 'here'>;
  /** the screen's own keys, between looking and going back */
  readonly hints: readonly Hint[];
}

/** A list of findings, however long, with its filter above it. */
export function FindingListPage({ title, why, findings, lineOf, hints }: FindingListPageProps) {
  const stage = useStage();
  const { shown, list, filter, typing } = findings;
  const renderEntry = (index: number, here: boolean) => {
    const listed = shown[index];
    return listed ? lineRows({ ...lineOf(listed), key: `${index}:${listed.key}`, here }, stage) : [];
  };
  return (
    <Page
      title={title}
      why={why}
      rows={filterRows(findings, stage)}
      list={(height) => (
        <VirtualRows list={list} height={height} rowsEach={isWide(stage) ? 1 : 2} renderEntry={renderEntry} />
      )}
      hints={typing ? typingHints : browsingHints(filter.value !== '', hints, stage)}
    />
  );
}

/** The filter while it is typed or there is one, and how many it leaves. */
function filterRows({ filter, typing, shown, total }: FindingList, stage: Stage): readonly ReactElement[] {
  if (!typing && filter.value === '') return [];
  const { translate, columns } = stage;
  const count = translate(say('screen.list.filtered', { count: shown.length, total }));
  const width = Math.max(8, columns - 24);
  return [
    <Row key="filter" indent={2}>
      <Cell width={2}>
        <Tone is="accent">/</Tone>
      </Cell>
      <Cell width={width}>
        <TextField line={filter} width={width - 1} active={typing} />
      </Cell>
      <Tone is="quiet">{count}</Tone>
    </Row>,
    ...(isShort(stage) ? [] : [gap('filter')]),
    ...(shown.length === 0 ? paragraph('none', translate(say('screen.list.none')), columns, 'quiet', 4) : []),
  ];
}

const typingHints: readonly Hint[] = [
  { key: 'enter', words: say('screen.list.use') },
  { key: 'ctrl-u', words: say('screen.key.clear') },
  { key: 'esc', words: say('screen.list.unfilter') },
];

function browsingHints(filtered: boolean, own: readonly Hint[], { theme }: Stage): readonly Hint[] {
  return [
    { key: 'enter', words: say('screen.audit.look') },
    { key: theme.symbols.above + theme.symbols.below, words: say('screen.key.move') },
    ...own,
    { key: '/', words: say('screen.list.filter') },
    { key: 'esc', words: filtered ? say('screen.list.unfilter') : say('screen.key.back') },
  ];
}
