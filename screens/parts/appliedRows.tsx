import type { ReactElement } from 'react';
import { say } from '../../src/messages/say.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { Marks } from '../shown.ts';
import type { Stage } from '../stage.ts';
import type { Symbols } from '../theme.ts';
import { groupChanges, type PlanLine } from './groupChanges.ts';
import { gap, paragraph } from './paragraph.tsx';
import { type PlanSign, planRows } from './planRows.tsx';

/** The lines of a plan with what became of each, how many are done, and what AWS said where one failed. */
export function appliedRows(
  plan: Plan,
  marks: Marks,
  stage: Stage,
): { readonly rows: ReactElement[]; readonly focus: number } {
  const { translate, columns, theme } = stage;
  const lines = groupChanges(plan.changes, translate);
  const states = plan.changes.map((change) => marks.get(change.id)?.state);
  const done = states.filter((state) => state === 'done').length;
  const total = states.length;
  const failed = states.includes('failed');
  const count = failed
    ? say('screen.applying.stopped', { done, total })
    : say('screen.applying.count', { done, total });
  return {
    rows: [
      ...planRows(lines, columns, (line) => signOf(stateOf(line, marks), theme.symbols)),
      gap('count'),
      ...failureRows(plan, marks, stage),
      ...paragraph('count', translate(count), columns, failed ? 'text' : 'quiet', 2),
    ],
    focus: Math.max(
      0,
      lines.findIndex((line) => stateOf(line, marks) !== 'done'),
    ),
  };
}

type LineState = 'open' | 'doing' | 'done' | 'failed';

function stateOf(line: PlanLine, marks: Marks): LineState {
  const states = line.changes.map((change) => marks.get(change.id)?.state);
  if (states.includes('failed')) return 'failed';
  if (states.every((state) => state === 'done')) return 'done';
  return states.some((state) => state !== undefined) ? 'doing' : 'open';
}

function signOf(state: LineState, symbols: Symbols): PlanSign {
  switch (state) {
    case 'done':
      return { sign: symbols.ok, role: 'ok' };
    case 'failed':
      return { sign: symbols.fail, role: 'fail' };
    case 'doing':
      return { sign: symbols.waiting, role: 'accent' };
    case 'open':
      return { sign: symbols.open, role: 'quiet' };
  }
}

function failureRows({ changes }: Plan, marks: Marks, { translate, columns }: Stage): ReactElement[] {
  return changes.flatMap((change) => {
    const mark = marks.get(change.id);
    if (mark?.state !== 'failed') return [];
    return [
      ...paragraph('failed', translate(say('screen.applying.failed', { summary: change.summary })), columns, 'fail', 2),
      ...(mark.words ? paragraph('reason', translate(mark.words), columns, 'text', 2) : []),
    ];
  });
}
