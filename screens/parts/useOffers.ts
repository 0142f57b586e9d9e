import { useState } from 'react';
import type { Option } from '../../src/model/question.ts';
import { useStage } from '../stage.ts';
import { choiceRows } from './choiceRows.tsx';
import { beforeNext, namesTyped, offersShown, withOffer } from './offers.ts';
import type { KeyMap } from './useKeys.ts';
import type { Line } from './useLine.ts';

/**
 * What may be picked below a line that is typed: the arrows go down into the list and up again into the line, space picks. What is
 * typed narrows the list and brings the cursor back.
 */
export function useOffers(line: Line, offers: readonly Option[]) {
  const { translate, columns, rows: height, theme } = useStage();
  // By value: the list changes with what is typed.
  const [at, setAt] = useState<string | null>(null);
  const shown = offersShown(line.value, offers, translate);
  const cursor = shown.findIndex(({ value }) => value === at);
  const picked = shown[cursor];
  const to = (index: number) => () => setAt(shown[Math.min(index, shown.length - 1)]?.value ?? null);
  const keys: KeyMap =
    offers.length === 0
      ? {}
      : {
          down: to(cursor + 1),
          tab: to(cursor + 1),
          up: to(cursor - 1),
          ...(picked && { space: () => line.reset(withOffer(line.value, picked, offers, translate)) }),
        };
  const ticked = new Set(namesTyped(line.value));
  return {
    keys,
    inList: picked !== undefined,
    insert: (text: string) => {
      setAt(null);
      line.insert((picked ? beforeNext(line.value, offers) : '') + text);
    },
    ...choiceRows(shown, { cursor, ticked, columns, rows: height, theme, translate }),
  };
}
