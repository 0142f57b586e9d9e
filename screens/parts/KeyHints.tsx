import { Box } from 'ink';
import type { Words } from '../../src/model/words.ts';
import { useStage } from '../stage.ts';
import { cellsOf } from './cellsOf.ts';
import { Row } from './Row.tsx';
import { Tone } from './Tone.tsx';

/** A key and what it does. */
export interface Hint {
  readonly key: string;
  readonly words: Words;
}

interface SpelledHint {
  readonly key: string;
  readonly text: string;
}

/** The hints broken into rows of at most `width` cells. */
export function layOutHints(hints: readonly SpelledHint[], width: number): SpelledHint[][] {
  const rows: SpelledHint[][] = [[]];
  let used = 0;
  for (const hint of hints) {
    const cells = cellsOf(`${hint.key} ${hint.text}`);
    const separator = used === 0 ? 0 : 3;
    if (used > 0 && used + separator + cells > width) {
      rows.push([]);
      used = 0;
    }
    rows[rows.length - 1]?.push(hint);
    used += cells + (used === 0 ? 0 : 3);
  }
  return rows;
}

/** The last rows of every screen: which keys there are. */
export function KeyHints({ rows }: { readonly rows: readonly (readonly SpelledHint[])[] }) {
  const { symbols } = useStage().theme;
  return (
    <Box flexDirection="column" flexShrink={0}>
      {rows.map((row) => (
        <Row key={row.map((hint) => hint.key).join(' ')}>
          {row.map((hint, index) => (
            <Box key={hint.key} flexShrink={0}>
              {index > 0 && <Tone is="quiet">{` ${symbols.separator} `}</Tone>}
              <Tone is="accent">{hint.key}</Tone>
              <Tone is="quiet"> {hint.text}</Tone>
            </Box>
          ))}
        </Row>
      ))}
    </Box>
  );
}
