import { useState } from 'react';
import { say } from '../src/messages/say.ts';
import { type Card, holdsSecret } from '../src/model/card.ts';
import type { Words } from '../src/model/words.ts';
import { cardRows } from './parts/cardRows.tsx';
import { cardFile, cardTitle, cardWhy, copiedText } from './parts/cardWords.ts';
import type { Hint } from './parts/KeyHints.tsx';
import { Page } from './parts/Page.tsx';
import { gap, paragraph, signed } from './parts/paragraph.tsx';
import { useKeys } from './parts/useKeys.ts';
import type { Shown } from './shown.ts';
import { useStage } from './stage.ts';

type CardProps = Extract<Shown, { screen: 'card' }>;

/** A first password or a new key, handed over: it is done only after somebody has seen, copied or saved it. */
export function CardScreen({ card, taken, done }: CardProps) {
  const stage = useStage();
  const { translate, columns, hands, documents, theme } = stage;
  const [revealed, setRevealed] = useState(false);
  const [out, setOut] = useState<Words | null>(null);
  const [handled, setHandled] = useState(false);
  const some = holdsSecret(card);
  const ready = handled || !some;

  const take = (words: Words) => {
    taken();
    setHandled(true);
    setOut(words);
  };
  const reveal = () => {
    setRevealed((now) => !now);
    if (!ready) take(say('screen.card.revealed'));
  };
  const copy = () => {
    hands.copy(copiedText(card));
    take(say(card.accessKey ? 'screen.card.copiedKey' : 'screen.card.copied'));
  };
  const name = cardFile(card);
  const save = () =>
    hands.saveSecretFile(name, documents.card(card, true)).then(
      (path) => take(say('screen.saved', { path })),
      () => setOut(say('screen.notSaved', { name })),
    );
  useKeys({
    enter: () => ready && done('handed-over'),
    l: () => done('later'),
    ...(some ? { r: reveal, c: copy, s: save } : {}),
  });

  const sign = handled ? theme.symbols.ok : theme.symbols.warn;
  const told = out ? signed('out', sign, translate(out), columns, handled ? 'ok' : 'warn', 2) : [];
  const next = some && !ready ? paragraph('next', translate(say('screen.card.next')), columns, 'quiet', 2) : [];
  return (
    <Page
      title={translate(cardTitle(card))}
      why={translate(cardWhy(card))}
      rows={[...cardRows(card, revealed, stage), gap('card'), ...told, ...next]}
      hints={hintsOf(card, ready, revealed)}
    />
  );
}

function hintsOf(card: Card, ready: boolean, revealed: boolean): readonly Hint[] {
  const secret: readonly Hint[] = [
    { key: 'r', words: revealed ? say('screen.card.hide') : say('screen.card.reveal') },
    { key: 'c', words: card.accessKey ? say('screen.card.copyKey') : say('screen.card.copy') },
    { key: 's', words: say('screen.card.save') },
  ];
  return [
    ...(ready ? [{ key: 'enter', words: say('screen.card.handedOver') }] : []),
    ...(holdsSecret(card) ? secret : []),
    { key: 'l', words: say('screen.key.later') },
  ];
}
