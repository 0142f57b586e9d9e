import { Box, Spacer } from 'ink';
import type { ReactElement } from 'react';
import { say } from '../../src/messages/say.ts';
import { isShort, useStage } from '../stage.ts';
import type { Role } from '../theme.ts';
import { cellsOf } from './cellsOf.ts';
import { Header, headerRows } from './Header.tsx';
import { type Hint, KeyHints, layOutHints } from './KeyHints.tsx';
import { gap, paragraph } from './paragraph.tsx';
import { Row } from './Row.tsx';
import { ScrollRows } from './ScrollRows.tsx';
import { Tone } from './Tone.tsx';
import { wrapText } from './wrapText.ts';

interface PageProps {
  readonly title: string;
  readonly titleRole?: Role;
  /** stands at the right end of the title's row, or below it where both do not fit */
  readonly aside?: string;
  /** one sentence under the title */
  readonly why?: string;
  readonly rows: readonly ReactElement[];
  /** index in `rows` of the row that must be seen */
  readonly focus?: number | undefined;
  /** a list that scrolls by itself in the height it is given: `rows` then stay above it */
  readonly list?: (height: number) => ReactElement;
  /** what came of the last key, after `rows`; where rows are scarce it begins in sight below them */
  readonly came?: readonly ReactElement[];
  /** rows that stay below what scrolls */
  readonly below?: readonly ReactElement[];
  readonly hints: readonly Hint[];
}

/** rows of what came of a key that are kept in sight where rows are scarce */
const inSight = 4;

/** The one layout: header, title, a sentence of why, the thing itself, news, keys. Always exactly as high as the stage. */
export function Page({ title, titleRole = 'title', aside = '', rows, came = [], hints, ...body }: PageProps) {
  const stage = useStage();
  const { columns, translate } = stage;
  const airy = !isShort(stage);
  const after = came.slice(airy ? 0 : inSight);
  const all = after.length > 0 ? [...rows, gap('came'), ...after] : rows;
  const below = [...came.slice(0, airy ? 0 : inSight), ...(body.below ?? [])];
  const leave = { key: 'ctrl-c', words: say('screen.key.leave') };
  const spelled = [...hints, leave].map((hint) => ({ key: hint.key, text: translate(hint.words) }));
  const hintRows = layOutHints(spelled, columns);
  const titleRows = layOutTitle(title, aside, columns);
  const newsRows = airy || stage.news ? 1 : 0;
  const around = headerRows(stage.scene) + (airy ? 2 : 0) + titleRows.length + below.length + newsRows;

  return (
    <Box flexDirection="column" height={stage.rows} width={columns} overflow="hidden">
      <Header />
      {airy && <Row />}
      {titleRows.map(({ left, right }) => (
        <Row key={`${left}:${right}`}>
          <Tone is={titleRole} bold>
            {left}
          </Tone>
          {right !== '' && <Spacer />}
          <Tone bold>{right}</Tone>
        </Row>
      ))}
      {airy && <Row />}
      <Body {...body} rows={all} height={Math.max(1, stage.rows - around - hintRows.length)} />
      {below}
      {newsRows > 0 && <News />}
      <KeyHints rows={hintRows} />
    </Box>
  );
}

type BodyProps = Pick<PageProps, 'why' | 'rows' | 'focus' | 'list'> & { readonly height: number };

/** Where rows are scarce, the thing itself comes before the reasons for it. */
function Body({ why, rows, focus, list, height }: BodyProps) {
  const stage = useStage();
  const airy = !isShort(stage);
  const reasons = why ? paragraph('why', why, stage.columns, 'quiet') : [];
  const spaced = airy ? [...reasons, ...(why ? [gap('why')] : []), ...rows] : [...rows, ...reasons];
  if (list) {
    const above = airy ? spaced : rows;
    return (
      <>
        {above}
        {list(Math.max(1, height - above.length))}
      </>
    );
  }
  const shift = airy ? spaced.length - rows.length : 0;
  return <ScrollRows rows={spaced} height={height} focus={focus === undefined ? undefined : focus + shift} />;
}

function layOutTitle(title: string, aside: string, columns: number) {
  const fits = cellsOf(title) + cellsOf(aside) + 2 <= columns;
  if (fits) return [{ left: title, right: aside }];
  return [...wrapText(title, columns), ...(aside === '' ? [] : wrapText(aside, columns))].map((left) => ({
    left,
    right: '',
  }));
}

function News() {
  const { news, translate } = useStage();
  return <Row>{news && <Tone is="quiet">{translate(news)}</Tone>}</Row>;
}
