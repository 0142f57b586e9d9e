import { useState } from 'react';
import { say } from '../../src/messages/say.ts';
import type { AuditedFinding, Review, Task } from '../../src/model/audit.ts';
import type { Hint } from '../parts/KeyHints.tsx';
import { verdictLooks } from '../parts/statusRows.tsx';
import { type Stage, useStage } from '../stage.ts';
import { FindingListPage } from './FindingListPage.tsx';
import { stateRole } from './findingLooks.ts';
import type { AuditLine } from './lineRows.tsx';
import type { ListedFinding } from './listedFindings.ts';
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
      ...(fixable ? { space: () => here && isFailed(here.finding) && tick(here.finding) } : {}),
    }),
  });

  const what = chosen.length === 0 ? { count: task.findings.length } : { count: chosen.length };
  const hints: readonly Hint[] = fixable
    ? [
        { key: 'space', words: say('screen.key.tick') },
        { key: 'f', words: chosen.length === 0 ? say('screen.audit.fixAll', what) : say('screen.audit.fixSome', what) },
      ]
    : [{ key: 'f', words: say('screen.audit.how') }];
  return (
    <FindingListPage
      title={translate(task.title)}
      why={translate(say(`screen.audit.why.${task.how}`))}
      findings={findings}
      lineOf={(listed) => lineOf(listed, fixable ? ticked : null, stage)}
      hints={hints}
    />
  );
}

const isFailed = ({ verdict }: AuditedFinding): boolean => verdict === 'fail';

/** Who stands beside it already: a fact need not begin with the name again. */
const withoutName = (detail: string, who: string): string =>
  [`${who}: `, `${who} `].reduce((text, name) => (text.startsWith(name) ? text.slice(name.length) : text), detail);

/** The list's line: who first, since the task says what; how long it is known, or that it is new. */
function lineOf(
  { finding, title, who, detail, state }: ListedFinding,
  ticked: ReadonlySet<string> | null,
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
    title: who || title,
    titleCells: 18,
    detail: withoutName(detail, who),
    marks: [
      finding.isNew
        ? { text: translate(say('screen.audit.isNew')), role: 'accent', cells: 12 }
        : { text: since, role: 'quiet', cells: 12 },
      { text: state, role: stateRole(finding), cells: 8 },
    ],
  };
}
