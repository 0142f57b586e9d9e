import { Box } from 'ink';
import type { ReactElement } from 'react';
import { say } from '../../src/messages/say.ts';
import { isShort, useStage } from '../stage.ts';
import type { Role } from '../theme.ts';
import { Header } from './Header.tsx';
import { type Hint, KeyHints, layOutHints } from './KeyHints.tsx';
import { gap, paragraph } from './paragraph.tsx';
import { Row } from './Row.tsx';
import { ScrollRows } from './ScrollRows.tsx';
import { Tone } from './Tone.tsx';
import { wrapText } from './wrapText.ts';

interface PageProps {
  readonly title: string;
  readonly titleRole?: Role;
  /** one sentence under the title */
  readonly why?: string;
  readonly rows: readonly ReactElement[];
  /** index in `rows` of the row that must be seen */
  readonly focus?: number | undefined;
  readonly hints: readonly Hint[];
}

/** The one layout: header, title, a sentence of why, the thing itself, news, keys. Always exactly as high as the stage. */
export function Page({ title, titleRole = 'title', why, rows, focus, hints }: PageProps) {
  const stage = useStage();
  const { columns, translate } = stage;
  const airy = !isShort(stage);
  const leave = { key: 'ctrl-c', words: say('screen.key.leave') };
  const spelled = [...hints, leave].map((hint) => ({ key: hint.key, text: translate(hint.words) }));
  const hintRows = layOutHints(spelled, columns);
  const titleRows = wrapText(title, columns);
  const newsRows = airy || stage.news ? 1 : 0;
  const height = stage.rows - 2 - (airy ? 2 : 0) - titleRows.length - newsRows - hintRows.length;

  const reasons = why ? paragraph('why', why, columns, 'quiet') : [];
  // Where rows are scarce, the thing itself comes before the reasons for it.
  const body = airy ? [...reasons, ...(why ? [gap('why')] : []), ...rows] : [...rows, ...reasons];
  const shift = airy ? body.length - rows.length : 0;

  return (
    <Box flexDirection="column" height={stage.rows} width={columns} overflow="hidden">
      <Header />
      {airy && <Row />}
      {titleRows.map((line) => (
        <Row key={line}>
          <Tone is={titleRole} bold>
            {line}
          </Tone>
        </Row>
      ))}
      {airy && <Row />}
      <ScrollRows rows={body} height={Math.max(1, height)} focus={focus === undefined ? undefined : focus + shift} />
      {newsRows > 0 && <News />}
      <KeyHints rows={hintRows} />
    </Box>
  );
}

function News() {
  const { news, translate } = useStage();
  return <Row>{news && <Tone is="quiet">{translate(news)}</Tone>}</Row>;
}
