import { Box } from 'ink';
import { type ReactElement, useState } from 'react';
import { say } from '../../src/messages/say.ts';
import { useStage } from '../stage.ts';
import { Row } from './Row.tsx';
import { Tone } from './Tone.tsx';
import { useKeys } from './useKeys.ts';
import { useResized } from './useResized.ts';

interface ScrollRowsProps {
  readonly rows: readonly ReactElement[];
  /** rows of the screen to fill */
  readonly height: number;
  /** index of the row that must be seen; without it the arrow keys scroll */
  readonly focus: number | undefined;
}

/** As many rows as fit, and how much is above and below. */
export function ScrollRows({ rows, height, focus }: ScrollRowsProps) {
  const [top, setTop] = useState(0);
  const [followed, setFollowed] = useState(focus);
  const fits = rows.length <= height;
  const shown = fits ? height : Math.max(1, height - 1);
  const last = Math.max(0, rows.length - shown);

  const resized = useResized();
  const held = resized && focus !== undefined ? 0 : Math.min(top, last);
  const follow = focus !== undefined && (focus !== followed || resized);
  const offset = fits ? 0 : follow || top === 0 ? bringIntoView(held, focus ?? 0, shown, last) : held;
  if (follow) setFollowed(focus);
  if (offset !== top) setTop(offset);

  const move = (by: number) => setTop(Math.max(0, Math.min(last, offset + by)));
  const arrows = focus === undefined ? { up: () => move(-1), down: () => move(1) } : {};
  useKeys({ 'page-up': () => move(-shown), 'page-down': () => move(shown), ...arrows }, { text: () => undefined });

  return (
    <Box flexDirection="column" height={height} flexShrink={0} overflow="hidden">
      {rows.slice(offset, offset + shown)}
      {!fits && <ScrollMark above={offset} below={rows.length - offset - shown} />}
    </Box>
  );
}

/** The row after the focused one is kept in sight too, where an error or a hint may stand. */
function bringIntoView(top: number, focus: number, shown: number, last: number): number {
  const margin = shown > 4 ? 1 : 0;
  if (focus - margin < top) return Math.max(0, focus - margin);
  if (focus + margin >= top + shown) return Math.min(last, focus + margin - shown + 1);
  return top;
}

function ScrollMark({ above, below }: { readonly above: number; readonly below: number }) {
  const { theme, translate } = useStage();
  const parts = [
    ...(above > 0 ? [`${theme.symbols.above} ${translate(say('screen.scroll.above', { count: above }))}`] : []),
    ...(below > 0 ? [`${theme.symbols.below} ${translate(say('screen.scroll.below', { count: below }))}`] : []),
  ];
  return (
    <Row>
      <Tone is="quiet">{parts.join('   ')}</Tone>
    </Row>
  );
}
