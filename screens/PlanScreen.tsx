import { type ReactElement, useState } from 'react';
import { say } from '../src/messages/say.ts';
import type { Rehearsal } from '../src/model/rehearsal.ts';
import { boxed } from './parts/boxed.tsx';
import { callRows } from './parts/callRows.tsx';
import { countCalls, groupChanges } from './parts/groupChanges.ts';
import type { Hint } from './parts/KeyHints.tsx';
import { Page } from './parts/Page.tsx';
import { gap, paragraph, signed } from './parts/paragraph.tsx';
import { planRows, proposedSign } from './parts/planRows.tsx';
import { rehearsalRows } from './parts/rehearsalRows.tsx';
import { sayUndo } from './parts/sayUndo.ts';
import { TextField } from './parts/TextField.tsx';
import { Tone } from './parts/Tone.tsx';
import { useKeys } from './parts/useKeys.ts';
import { useLine } from './parts/useLine.ts';
import type { Shown } from './shown.ts';
import { type Stage, useStage } from './stage.ts';

type PlanProps = Extract<Shown, { screen: 'plan' }>;
type View = 'lines' | 'calls' | 'json' | 'rehearsal';

/** What one step proposes. Enter does nothing here: `a` applies, or, where something is lost, typing what it names. */
export function PlanScreen({ plan, done }: PlanProps) {
  const stage = useStage();
  const { translate } = stage;
  const [view, setView] = useState<View>('lines');
  const [approving, setApproving] = useState(false);
  const line = useLine('');
  const turn = (to: View) => () => setView((now) => (now === to ? 'lines' : to));
  const start = () => (plan.typed === null ? done('apply') : setApproving(true));
  const finish = () => line.value.trim() === plan.typed && done('apply');

  const views = { d: turn('calls'), j: turn('json'), ...(plan.rehearsal && { r: turn('rehearsal') }) };
  const browsing = { ...views, a: start, l: () => done('later'), esc: () => done('back') };
  const typing = { ...line.keys, enter: finish, esc: () => setApproving(false) };
  useKeys(approving ? typing : browsing, approving ? { text: line.insert, pasteLine: line.insert } : {});

  const rows = rowsOf(plan, view, stage);
  const field = approving && plan.typed !== null ? typedRows(plan.typed, line, stage) : [];
  return (
    <Page
      title={translate(plan.title)}
      rows={[...field, ...rows]}
      hints={approving ? approvingHints : browsingHints(plan, view)}
    />
  );
}

function rowsOf(plan: PlanProps['plan'], view: View, stage: Stage): ReactElement[] {
  if (view === 'rehearsal') return plan.rehearsal ? rehearsalRows(plan.rehearsal, stage) : [];
  return view === 'lines' ? summaryRows(plan, stage) : callRows(plan.changes, view, stage);
}

const approvingHints: readonly Hint[] = [
  { key: 'enter', words: say('screen.plan.approve') },
  { key: 'esc', words: say('screen.plan.stop') },
];

function browsingHints(plan: PlanProps['plan'], view: View): Hint[] {
  const count = countCalls(plan.changes);
  const documents = plan.changes.some((change) => change.kind === 'api' && 'PolicyDocument' in change.input);
  const lines = say('screen.plan.asLines');
  return [
    { key: 'a', words: plan.typed === null ? say('screen.plan.apply', { count }) : say('screen.plan.applyTyped') },
    { key: 'd', words: view === 'calls' ? lines : say('screen.plan.asCalls') },
    ...(documents ? [{ key: 'j', words: view === 'json' ? lines : say('screen.plan.asJson') }] : []),
    ...(plan.rehearsal ? [{ key: 'r', words: view === 'rehearsal' ? lines : say('screen.plan.asRehearsal') }] : []),
    { key: 'l', words: say('screen.key.later') },
    { key: 'esc', words: say('screen.plan.back') },
  ];
}

function summaryRows({ changes, cautions, rehearsal }: PlanProps['plan'], stage: Stage): ReactElement[] {
  const { translate, columns, theme } = stage;
  const said = cautions.flatMap((words, index) => [
    ...(index === 0 ? [gap('cautions')] : []),
    ...signed(`caution:${index}`, theme.symbols.warn, translate(words), columns, 'warn', 2),
  ]);
  const facts = [say('screen.plan.calls', { count: countCalls(changes) }), ...sayUndo(changes)].map(translate);
  return [
    ...planRows(groupChanges(changes, translate), columns, proposedSign),
    ...said,
    gap('facts'),
    ...(rehearsal ? paragraph('rehearsal', sayRehearsal(rehearsal, stage), columns, 'quiet', 2) : []),
    ...paragraph('facts', facts.join(` ${theme.symbols.separator} `), columns, 'quiet', 2),
    ...(stage.practice
      ? paragraph('practice', translate(say('screen.practice.nothingReal')), columns, 'practice', 2)
      : []),
  ];
}

const sayRehearsal = ({ summary }: Rehearsal, { translate, theme }: Stage): string =>
  [summary, say('screen.plan.rehearsal')].map(translate).join(` ${theme.symbols.separator} `);

function typedRows(typed: string, line: ReturnType<typeof useLine>, stage: Stage): ReactElement[] {
  const { translate, columns, theme, practice } = stage;
  const field = <TextField line={line} width={Math.min(columns, 60) - 6} active />;
  const options = {
    name: 'typed',
    width: Math.min(columns - 2, 60),
    theme,
    role: practice ? ('practice' as const) : ('warn' as const),
  };
  const mark = practice ? <Tone is="practice">{translate(say('screen.practice.mark'))}</Tone> : null;
  return [
    ...paragraph('type-this', translate(say('screen.plan.typed', { typed })), columns, 'text', 2),
    ...boxed([...(mark ? [mark] : []), field], options),
    gap('typed'),
  ];
}
