import { type ReactElement, useState } from 'react';
import { say } from '../src/messages/say.ts';
import type { Words } from '../src/model/words.ts';
import { boxed } from './parts/boxed.tsx';
import { cardRows } from './parts/cardRows.tsx';
import { cellsOf } from './parts/cellsOf.ts';
import { exactTime } from './parts/exactTime.ts';
import type { Hint } from './parts/KeyHints.tsx';
import { Page } from './parts/Page.tsx';
import { gap, paragraph } from './parts/paragraph.tsx';
import { Row } from './parts/Row.tsx';
import { sayAge } from './parts/sayAge.ts';
import { shortenMiddle } from './parts/shorten.ts';
import { statusRows, watchLine } from './parts/statusRows.tsx';
import { Tone } from './parts/Tone.tsx';
import { useExact } from './parts/useExact.ts';
import { useKeys } from './parts/useKeys.ts';
import { useSeconds } from './parts/useSeconds.ts';
import { wrapText } from './parts/wrapText.ts';
import type { Shown } from './shown.ts';
import { isShort, type Stage, useStage } from './stage.ts';

type WaitProps = Extract<Shown, { screen: 'wait' }>;

/** What a person does in the browser, and the proofs as they come true. Nothing here is believed, all of it is watched. */
export function WaitScreen({ manual, since, lines, note, done }: WaitProps) {
  const stage = useStage();
  const { translate, columns, theme, hands, desk, openConsole } = stage;
  const now = useSeconds();
  const { exact, exactKey, exactHint } = useExact();
  const [out, setOut] = useState<Words | null>(null);
  const [cardShown, setCardShown] = useState(false);
  const [revealed, setRevealed] = useState(false);
  const user = manual.practice.kind === 'sign-in' ? manual.practice.user : undefined;
  const card = user === undefined ? undefined : stage.cards.get(user);
  const { link } = manual;
  const instructions = manual.instructions.map(translate);

  const copy = () => {
    if (link === null) return;
    hands.copy(link);
    setOut(say('screen.wait.copied'));
  };
  useKeys({
    ...exactKey,
    c: copy,
    ...(card ? { k: () => setCardShown((before) => !before) } : {}),
    ...(card && cardShown ? { r: () => setRevealed((before) => !before) } : {}),
    ...(desk ? { o: () => openConsole(manual.practice) } : {}),
    l: () => done('later'),
    esc: () => (cardShown ? setCardShown(false) : done('back')),
  });

  const watched = statusRows(
    lines.map((line) => watchLine(line, translate)),
    columns,
    theme,
  );
  const said = out ?? note;
  const rows = [
    ...instructions.flatMap((line, index) => paragraph(`do:${index}`, line, columns)),
    ...(link && !instructions.some((line) => line.includes(link))
      ? [...(isShort(stage) ? [] : [gap('link')]), ...linkRows(link, exact, stage)]
      : []),
    ...(card && cardShown ? cardRows(card, revealed, stage) : []),
    ...(watched.length > 0 ? [gap('watched'), ...watched] : []),
    gap('since'),
    ...paragraph(
      'since',
      translate(
        say('screen.wait.since', { time: exact ? exactTime(since) : clockTime(since), age: sayAge(since, now) }),
      ),
      columns,
      'quiet',
      2,
    ),
    ...(said ? paragraph('said', translate(said), columns, 'quiet', 2) : []),
  ];
  const hints: Hint[] = [
    ...(link ? [{ key: 'c', words: say('screen.wait.copy') }] : []),
    ...(card ? [{ key: 'k', words: cardShown ? say('screen.wait.hideCard') : say('screen.wait.card') }] : []),
    ...(card && cardShown ? [{ key: 'r', words: revealed ? say('screen.card.hide') : say('screen.card.reveal') }] : []),
    ...(desk
      ? [
          {
            key: 'o',
            words: deskWords(manual),
          },
        ]
      : []),
    exactHint,
    { key: 'l', words: say('screen.key.later') },
    { key: 'esc', words: say('screen.key.back') },
  ];
  return <Page title={translate(manual.title)} rows={rows} hints={hints} />;
}

function deskWords({ practice: { kind } }: WaitProps['manual']): Words {
  if (kind === 'mail') return say('screen.wait.mail');
  return kind === 'programs' ? say('screen.desk.toPrograms') : say('screen.wait.console');
}

function linkRows(link: string, exact: boolean, { columns, rows, theme }: Stage): ReactElement[] {
  if (isShort({ rows })) {
    return wrapText(link, columns - 2).map((line) => (
      <Row key={line} indent={2}>
        <Tone is="accent">{line}</Tone>
      </Row>
    ));
  }
  const width = Math.min(columns - 2, Math.max(30, cellsOf(link) + 4));
  const lines = exact ? wrapText(link, width - 4) : [shortenMiddle(link, width - 4, theme.symbols.ellipsis)];
  const text = lines.map((line) => <Tone key={line}>{line}</Tone>);
  return boxed(text, { name: 'link', width, theme });
}

/** Hours and minutes where the person is. */
const clockTime = (moment: Date) => moment.toTimeString().slice(0, 5);
