import { Box } from 'ink';
import { type ReactElement, useLayoutEffect, useState } from 'react';
import { say } from '../../src/messages/say.ts';
import { useStage } from '../stage.ts';
import { Row } from './Row.tsx';
import { Tone } from './Tone.tsx';
import type { List } from './useList.ts';
import { useResized } from './useResized.ts';

interface VirtualRowsProps {
  readonly list: List;
  /** rows of the screen to fill */
  readonly height: number;
  /** rows that each entry takes, all the same */
  readonly rowsEach: number;
  /** the rows of one entry; called for those in sight and for no other */
  readonly renderEntry: (index: number, here: boolean) => readonly ReactElement[];
}

/** A list of any length: only the entries in sight are built, and where it is longer it says which row this is. */
export function VirtualRows({ list, height, rowsEach, renderEntry }: VirtualRowsProps) {
  const { count, cursor, page } = list;
  const [top, setTop] = useState(0);
  const fits = count * rowsEach <= height;
  const shown = Math.max(1, Math.floor((fits ? height : height - 1) / rowsEach));
  const from = useResized() ? 0 : top;
  const offset = fits ? 0 : bringIntoView(from, cursor, shown, count);
  if (offset !== top) setTop(offset);
  useLayoutEffect(() => {
    page.current = shown;
  }, [page, shown]);

  const indices = Array.from({ length: Math.min(shown, count - offset) }, (_, row) => offset + row);
  return (
    <Box flexDirection="column" height={height} flexShrink={0} overflow="hidden">
      {indices.flatMap((index) => renderEntry(index, index === cursor))}
      {!fits && <Position cursor={cursor} count={count} above={offset} below={count - offset - shown} />}
    </Box>
  );
}

function bringIntoView(top: number, cursor: number, shown: number, count: number): number {
  const last = Math.max(0, count - shown);
  const lowest = Math.min(top, last, cursor);
  return Math.max(lowest, cursor - shown + 1);
}

interface PositionProps {
  readonly cursor: number;
  readonly count: number;
  readonly above: number;
  readonly below: number;
}

function Position({ cursor, count, above, below }: PositionProps) {
  const { theme, translate } = useStage();
  const { symbols } = theme;
  const signs = `${above > 0 ? symbols.above : ' '}${below > 0 ? symbols.below : ' '}`;
  return (
    <Row>
      <Tone is="quiet">{`${signs} ${translate(say('screen.list.position', { row: cursor + 1, count }))}`}</Tone>
    </Row>
  );
}
