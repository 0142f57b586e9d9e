import { say } from '../src/messages/say.ts';
import { type SnapshotPart, snapshotParts } from '../src/model/snapshot.ts';
import { Page } from './parts/Page.tsx';
import { gap, paragraph } from './parts/paragraph.tsx';
import { Cell, Row } from './parts/Row.tsx';
import { sayCount } from './parts/sayCount.ts';
import { Tone } from './parts/Tone.tsx';
import type { Shown } from './shown.ts';
import { useStage } from './stage.ts';

type ConnectingProps = Extract<Shown, { screen: 'connecting' }>;

/** The first frame: there before anything is known, and saying what is being waited for. */
export function ConnectingScreen({ news, readings }: ConnectingProps) {
  const { translate, columns } = useStage();
  const known = news.flatMap((words, index) => paragraph(`news:${index}`, translate(words), columns, 'quiet', 2));
  const parts = snapshotParts.filter((part) => readings.has(part));
  const rows = [
    ...known,
    ...(parts.length > 0 ? [gap('parts')] : []),
    ...parts.map((part) => <ReadingRow key={part} part={part} readings={readings} />),
  ];
  const title = translate(say(parts.length > 0 ? 'screen.connecting.reading' : 'screen.connecting.title'));
  return <Page title={title} why={translate(say('screen.connecting.why'))} rows={rows} hints={[]} />;
}

function ReadingRow({
  part,
  readings,
}: {
  readonly part: SnapshotPart;
  readonly readings: ConnectingProps['readings'];
}) {
  const { translate, theme } = useStage();
  const { done = 0, total = null } = readings.get(part) ?? {};
  const finished = total !== null && done >= total;
  const count = sayCount(done, total);
  return (
    <Row indent={2}>
      <Cell width={3}>
        <Tone is={finished ? 'ok' : 'accent'}>{finished ? theme.symbols.ok : theme.symbols.waiting}</Tone>
      </Cell>
      <Cell width={28}>
        <Tone>{translate(say(`screen.part.${part}`))}</Tone>
      </Cell>
      <Tone is="quiet">{count ? translate(count) : ''}</Tone>
    </Row>
  );
}
