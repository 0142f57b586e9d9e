import { useMemo, useState } from 'react';
import type { AuditedFinding, Review } from '../src/model/audit.ts';
import { type AuditPlace, firstPlace, placeIn, taskOf, type AuditView as View } from './audit/auditPlace.ts';
import { FindingScreen, findingIn } from './audit/FindingScreen.tsx';
import { FindingsScreen } from './audit/FindingsScreen.tsx';
import { HowScreen } from './audit/HowScreen.tsx';
import { headlinesOf } from './audit/headlines.ts';
import { OverviewScreen } from './audit/OverviewScreen.tsx';
import { ScoreScreen } from './audit/ScoreScreen.tsx';
import { TaskScreen } from './audit/TaskScreen.tsx';
import { useKeysInTurn } from './parts/useKeysInTurn.ts';
import { useLine } from './parts/useLine.ts';
import type { Shown } from './shown.ts';
import { StageProvider } from './stage.ts';

type AuditProps = Extract<Shown, { screen: 'audit' }>;

/** What an audit found, from the whole account down to one finding; where the person is outlives each view. */
export function AuditScreen(props: AuditProps) {
  return (
    <StageProvider value={useKeysInTurn()}>
      <AuditView {...props} />
    </StageProvider>
  );
}

function AuditView({ audit, place: before, done }: AuditProps) {
  const headlines = useMemo(() => headlinesOf(audit), [audit]);
  const [place, setPlace] = useState<AuditPlace>(() =>
    before ? placeIn(audit, before, headlines.length) : firstPlace(headlines.length),
  );
  const filter = useLine(place.filter);
  const [typing, setTyping] = useState(false);

  const go = (view: View) => setPlace((now) => ({ ...now, view }));
  const openList = (task: string | null, filtered: string, typed: boolean) => {
    filter.reset(filtered);
    setTyping(typed);
    setPlace((now) => ({ ...now, view: { kind: 'list', task }, row: 0 }));
  };
  const review = (answer: Review) => done(answer, { ...place, filter: filter.value });
  const { view } = place;
  const task = view.kind === 'list' || view.kind === 'how' ? taskOf(audit, view.task) : undefined;
  const overview = { kind: 'overview' } as const;
  const list = {
    filter,
    typing,
    row: place.row,
    onRow: (row: number) => setPlace((now) => ({ ...now, row })),
    onOpen: (finding: AuditedFinding) => view.kind === 'list' && go({ kind: 'finding', finding, from: view }),
    onBack: () => go(overview),
  };

  if (view.kind === 'score') return <ScoreScreen audit={audit} onBack={() => go(overview)} />;
  if (view.kind === 'finding') {
    const finding = findingIn(audit, view.finding);
    const onHow = (id: string) => go({ kind: 'how', task: id, from: view });
    if (finding) return <FindingScreen {...{ audit, finding, onHow }} onReview={review} onBack={() => go(view.from)} />;
  }
  if (view.kind === 'how' && task) return <HowScreen {...{ audit, task }} onBack={() => go(view.from)} />;
  if (view.kind === 'list' && task) {
    const onHow = () => go({ kind: 'how', task: task.id, from: view });
    return <TaskScreen {...list} {...{ task, onHow }} onReview={review} />;
  }
  if (view.kind === 'list') return <FindingsScreen {...list} audit={audit} />;
  return (
    <OverviewScreen
      {...{ audit, headlines }}
      cursor={place.line}
      onMove={(line) => setPlace((now) => ({ ...now, line, task: audit.tasks[line - headlines.length]?.id ?? null }))}
      onOpen={(to, filtered = '') => (to.kind === 'list' ? openList(to.task, filtered, false) : go(to))}
      onFilter={() => openList(null, '', true)}
      onReview={review}
    />
  );
}
