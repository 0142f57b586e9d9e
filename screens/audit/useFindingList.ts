import { useMemo, useState } from 'react';
import type { AuditedFinding } from '../../src/model/audit.ts';
import { type KeyMap, useKeys } from '../parts/useKeys.ts';
import type { Line } from '../parts/useLine.ts';
import { type List, useList } from '../parts/useList.ts';
import { useStage } from '../stage.ts';
import { filterFindings, type ListedFinding, listFindings } from './listedFindings.ts';

/** What a list of findings starts from. Cursor and filter live above it, so that looking at a finding loses neither. */
export interface FindingListOptions {
  readonly findings: readonly AuditedFinding[];
  readonly filter: Line;
  readonly row: number;
  readonly onRow: (row: number) => void;
  /** true where the filter is to be typed at once */
  readonly typing: boolean;
  readonly onOpen: (finding: AuditedFinding) => void;
  readonly onBack: () => void;
  /** keys of the screen itself, heard while nothing is typed */
  readonly keys: (here: ListedFinding | undefined) => KeyMap;
}

/** A list of findings that is filtered as somebody types. */
export interface FindingList {
  readonly shown: readonly ListedFinding[];
  readonly list: List;
  readonly filter: Line;
  readonly typing: boolean;
  /** findings there are without the filter */
  readonly total: number;
}

/** State and keys of a list of findings. Its words are spelled once; a key press filters what is spelled. */
export function useFindingList(options: FindingListOptions): FindingList {
  const { findings, filter, onRow } = options;
  const { translate } = useStage();
  const [typing, setTyping] = useState(options.typing);
  const all = useMemo(() => listFindings(findings, translate), [findings, translate]);
  const shown = useMemo(() => filterFindings(all, filter.value), [all, filter.value]);
  const list = useList(shown.length, options.row, onRow);
  const here = shown[list.cursor];

  const insert = (text: string) => {
    filter.insert(text);
    onRow(0);
  };
  const stop = () => setTyping(false);
  const clear = () => {
    filter.reset('');
    onRow(0);
    stop();
  };
  const browsingKeys = {
    ...list.keys,
    ...options.keys(here),
    '/': () => setTyping(true),
    enter: () => here && options.onOpen(here.finding),
    esc: filter.value === '' ? options.onBack : clear,
  };
  const typingKeys = { ...fromTheTop(filter.keys, onRow), ...list.typingKeys, enter: stop, esc: clear };
  useKeys(typing ? typingKeys : browsingKeys, typing ? { text: insert, pasteLine: insert } : {});
  return { shown, list, filter, typing, total: all.length };
}

/** A key that changes the filter begins the list again. */
const fromTheTop = (keys: KeyMap, onRow: (row: number) => void): KeyMap => ({
  ...keys,
  ...Object.fromEntries(
    ['backspace', 'delete', 'ctrl-u'].map((name) => [
      name,
      () => {
        keys[name]?.();
        onRow(0);
      },
    ]),
  ),
});
