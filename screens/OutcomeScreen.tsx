import { useState } from 'react';
import { say } from '../src/messages/say.ts';
import type { Card } from '../src/model/card.ts';
import type { Words } from '../src/model/words.ts';
import { ChooseNext } from './ChooseNext.tsx';
import type { Hint } from './parts/KeyHints.tsx';
import { outcomeRows } from './parts/outcomeRows.tsx';
import { outcomeTitle } from './parts/outcomeTitle.ts';
import { Page } from './parts/Page.tsx';
import { gap, paragraph } from './parts/paragraph.tsx';
import { useExact } from './parts/useExact.ts';
import { useKeys } from './parts/useKeys.ts';
import type { Shown } from './shown.ts';
import { useStage } from './stage.ts';

type OutcomeProps = Extract<Shown, { screen: 'outcome' }>;

/** The end: what holds now and how that is known, what a person still has to do, what to keep. */
export function OutcomeScreen({ outcome, unsaved, taken, done }: OutcomeProps) {
  const stage = useStage();
  const { translate, columns, hands, documents } = stage;
  const [view, setView] = useState<'summary' | 'left' | 'steps' | 'further'>('summary');
  const { exact, exactKey, exactHint } = useExact();
  const [out, setOut] = useState<Words | null>(null);

  const save = (name: string, content: string, then: () => void) =>
    hands.saveSecretFile(name, content).then(
      (path) => {
        then();
        setOut(say('screen.saved', { path }));
      },
      () => setOut(say('screen.notSaved', { name })),
    );
  const saveCards = () => save('offroot-cards.md', cardsPage(unsaved), () => taken(unsaved));
  const cardsPage = (cards: readonly Card[]) => cards.map((card) => documents.card(card, true)).join('\n');
  const toLeft = () => setView((now) => (now === 'left' ? 'summary' : 'left'));
  useKeys(
    view === 'steps' || view === 'further'
      ? {}
      : {
          ...(view === 'summary' ? exactKey : {}),
          enter: () => done({ kind: 'leave' }),
          ...(unsaved.length > 0 ? { s: saveCards } : {}),
          b: () => save('offroot-break-glass.md', documents.breakGlass(outcome), () => undefined),
          ...(outcome.left.length > 0 ? { d: toLeft } : {}),
          v: () => setView('steps'),
          ...(outcome.further.length > 0 ? { m: () => setView('further') } : {}),
        },
  );

  if (view === 'steps' || view === 'further')
    return <ChooseNext what={view} outcome={outcome} done={(next) => (next ? done(next) : setView('summary'))} />;

  const hints: Hint[] = [
    { key: 'enter', words: say('screen.outcome.leave') },
    ...(unsaved.length > 0 ? [{ key: 's', words: say('screen.outcome.saveCards') }] : []),
    { key: 'b', words: say('screen.outcome.savePage') },
    ...(outcome.left.length > 0
      ? [{ key: 'd', words: view === 'left' ? say('screen.outcome.summary') : say('screen.outcome.how') }]
      : []),
    { key: 'v', words: say('screen.outcome.again') },
    ...(outcome.further.length > 0 ? [{ key: 'm', words: say('screen.outcome.further') }] : []),
    ...(view === 'summary' ? [exactHint] : []),
  ];
  const told = out ? [gap('out'), ...paragraph('out', translate(out), columns, 'ok', 2)] : [];
  return (
    <Page
      title={translate(outcomeTitle(outcome))}
      titleRole={outcome.rootLocked ? 'ok' : 'title'}
      rows={[...outcomeRows(outcome, { unsaved: unsaved.length, view, exact }, stage), ...told]}
      hints={hints}
    />
  );
}
