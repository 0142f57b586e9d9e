import type { ReactElement } from 'react';
import { say } from '../../src/messages/say.ts';
import type { Audit, AuditedFinding, Task } from '../../src/model/audit.ts';
import { gap, paragraph } from '../parts/paragraph.tsx';
import { Cell, Row } from '../parts/Row.tsx';
import { exactFindingLine, verdictLooks } from '../parts/statusRows.tsx';
import { Tone } from '../parts/Tone.tsx';
import { isShort, isWide, type Stage } from '../stage.ts';
import { saySeverity, sayState, severityRole, stateRole } from './findingLooks.ts';
import type { Headline } from './headlines.ts';
import { lineRows, type Mark } from './lineRows.tsx';

interface OverviewRows {
  readonly rows: readonly ReactElement[];
  /** index in `rows` of the line under the cursor */
  readonly focus: number;
}

interface Given {
  readonly headlines: readonly Headline[];
  /** counted over the headlines and then the tasks */
  readonly cursor: number;
  readonly exact: boolean;
}

const headlineCells = 29;
const taskCells = 44;
/** "critical", "in order" */
const stateCells = 8;
/** "12 new" */
const newCells = 7;

/** The headline's lines, then what to do about everything that was found, worst first. */
export function overviewRows(
  { tasks, findings }: Audit,
  { headlines, cursor, exact }: Given,
  stage: Stage,
): OverviewRows {
  const { translate, columns } = stage;
  const news = findings.some((finding) => finding.isNew);
  const rows: ReactElement[] = [];
  let focus = 0;
  headlines.forEach((headline, index) => {
    if (index === cursor) focus = rows.length;
    rows.push(...headlineRows(headline, { here: index === cursor, news }, stage));
    if (exact) rows.push(...exactRows(headline.findings[0], stage));
  });
  rows.push(gap('tasks'));
  if (tasks.length === 0) rows.push(...paragraph('tasks', translate(say('screen.audit.nothing')), columns, 'ok', 2));
  else rows.push(tasksHeading(stage));
  tasks.forEach((task, index) => {
    const here = headlines.length + index === cursor;
    if (here) focus = rows.length;
    rows.push(...taskRows(task, { here, news }, stage));
  });
  return { rows, focus };
}

interface LineState {
  readonly here: boolean;
  /** whether there is a column for what is new: where nothing is, facts get its room */
  readonly news: boolean;
}

function headlineRows({ check, findings }: Headline, { here, news }: LineState, stage: Stage): readonly ReactElement[] {
  const { translate, theme } = stage;
  const [worst] = findings;
  const alike = findings.filter((finding) => finding.verdict === worst.verdict);
  const detail = alike.length === 1 ? worst.detail : say('screen.audit.several', { count: alike.length });
  const { symbol, role } = verdictLooks[worst.verdict];
  return lineRows(
    {
      key: `check:${check.id}`,
      here,
      signs: [{ text: theme.symbols[symbol], role, cells: 3 }],
      title: translate(check.title),
      titleCells: headlineCells,
      detail: translate(detail),
      marks: [
        ...(news ? [newMark(alike, stage)] : []),
        { text: translate(sayState(worst)), role: stateRole(worst), cells: stateCells },
      ],
    },
    stage,
    isShort(stage),
  );
}

function taskRows(task: Task, { here, news }: LineState, stage: Stage): readonly ReactElement[] {
  const { translate } = stage;
  const { findings, severity, how } = task;
  const counted = { count: findings.length };
  const count = translate(isWide(stage) ? say('screen.count', counted) : say('screen.audit.findings', counted));
  const by = how === 'fix' ? [] : [translate(say(`screen.audit.how.${how}`))];
  return lineRows(
    {
      key: `task:${task.id}`,
      here,
      signs: [],
      title: translate(task.title),
      titleCells: taskCells,
      detail: [count, ...by].join(', '),
      marks: [
        ...(news ? [newMark(findings, stage)] : []),
        { text: translate(saySeverity(severity)), role: severityRole(severity), cells: stateCells },
      ],
    },
    stage,
    isShort(stage),
  );
}

function newMark(findings: readonly AuditedFinding[], { translate }: Stage): Mark {
  const count = findings.filter((finding) => finding.isNew).length;
  const words = findings.length === 1 ? say('screen.audit.isNew') : say('screen.audit.new', { count });
  return { text: count === 0 ? '' : translate(words), role: 'accent', cells: newCells };
}

const tasksHeading = (stage: Stage): ReactElement => (
  <Row key="tasks" indent={2}>
    <Cell width={2 + taskCells}>
      <Tone is="title">{stage.translate(say('screen.audit.tasks'))}</Tone>
    </Cell>
    {isWide(stage) && <Tone is="quiet">{stage.translate(say('screen.audit.found'))}</Tone>}
  </Row>
);

/** What a line rests on and how old that is, where exact values are wanted. */
const exactRows = (finding: AuditedFinding, { translate, columns }: Stage): readonly ReactElement[] =>
  paragraph(`exact:${finding.check}`, exactFindingLine(finding, translate).exact ?? '', columns, 'quiet', 7);
