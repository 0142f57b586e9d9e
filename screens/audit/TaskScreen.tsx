import { useState } from 'react';
import { say } from '../../src/messages/say.ts';
import type { AuditedFinding, Review, Task } from '../../src/model/audit.ts';
import type { Hint } from '../parts/KeyHints.tsx';
import { verdictLooks } from '../parts/statusRows.tsx';
import { type Stage, useStage } from '../stage.ts';
import { FindingListPage } from './FindingListPage.tsx';
import { stateRole } from './findingLooks.ts';
import type { AuditLine } from './lineRows.tsx';
import { isAboutOneThing, type ListedFinding, withoutName } from './listedFindings.ts';
import { type FindingListOptions, useFindingList } from './useFindingList.ts';

interface TaskProps extends Omit<FindingListOptions, 'findings' | 'keys'> {
  readonly task: Task;
  /** explains how it is done where offroot cannot do it now */
  readonly onHow: () => void;
  readonly onReview: (review: Review) => void;
}

/** What one remedy would put right: who, what, since when. All of it is fixed, or what was ticked. */
export function TaskScreen({ task, onHow, onReview, ...options }: TaskProps) {
  const stage = useStage();
  const { translate } = stage;
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const chosen = task.findings.filter((finding) => ticked.has(finding.resource));
  const fixable = task.how === 'fix' && task.findings.some(isFailed);
  const titled = isAboutOneThing(task);
  const tickable = fixable && !titled;
  const tick = ({ resource }: AuditedFinding) =>
    setTicked((now) =>
      now.has(resource) ? new Set([...now].filter((one) => one !== resource)) : new Set(now).add(resource),
    );
  const fix = () => {
    const resources = [...new Set(chosen.map((finding) => finding.resource))];
    onReview({ kind: 'fix', task: task.id, resources });
  };
  const findings = useFindingList({
    ...options,
    findings: task.findings,
    keys: (here) => ({
      f: fixable ? fix : onHow,
      ...(tickable ? { space: () => here && isFailed(here.finding) && tick(here.finding) } : {}),
    }),
  });

  return (
    <FindingListPage
      title={translate(task.title)}
      why={translate(say(`screen.audit.why.${task.how}`))}
      findings={findings}
      lineOf={(listed) => lineOf(listed, { ticked: tickable ? ticked : null, titled }, stage)}
      hints={
        fixable
          ? hintsOf(task.findings.length, chosen.length, tickable)
          : [{ key: 'f', words: say('screen.audit.how') }]
      }
    />
  );
}

const hintsOf = (all: number, chosen: number, tickable: boolean): readonly Hint[] => [
  ...(tickable ? [{ key: 'space', words: say('screen.key.tick') }] : []),
  {
    key: 'f',
    words: chosen === 0 ? say('screen.audit.fixAll', { count: all }) : say('screen.audit.fixSome', { count: chosen }),
  },
];

const isFailed = ({ verdict }: AuditedFinding): boolean => verdict === 'fail';

interface LineOptions {
  /** resources that are ticked; null where there is nothing to choose between */
  readonly ticked: ReadonlySet<string> | null;
  /** true where everything is about one thing, so that the check's title says more than its name */
  readonly titled: boolean;
}

/** The list's line: who first, since the task says what; the other way round where everything is about one thing. */
function lineOf(
  { finding, title, who, detail, state }: ListedFinding,
  { ticked, titled }: LineOptions,
  { theme, translate }: Stage,
): Omit<AuditLine, 'key' | 'here'> {
  const { symbol, role } = verdictLooks[finding.verdict];
  const { symbols } = theme;
  const on = ticked?.has(finding.resource) === true;
  const box = on ? symbols.ticked : isFailed(finding) ? symbols.unticked : '';
  const tick = { text: box, role: on ? ('ok' as const) : ('quiet' as const), cells: symbols.ticked.length + 1 };
  const since = finding.since?.slice(0, 10) ?? '';
  return {
    signs: [...(ticked ? [tick] : []), { text: symbols[symbol], role, cells: 3 }],
    title: titled ? title : who || title,
    titleCells: titled ? 34 : 18,
    detail: withoutName(detail, who),
    marks: [
      finding.isNew
        ? { text: translate(say('screen.audit.isNew')), role: 'accent', cells: 12 }
        : { text: since, role: 'quiet', cells: 12 },
      { text: state, role: stateRole(finding), cells: 8 },
    ],
  };
}
