import { say } from '../messages/say.ts';
import type { AuditedFinding, Task } from '../model/audit.ts';
import type { Step } from '../model/step.ts';
import type { Words } from '../model/words.ts';
import { compareSeverity, isOpenFinding } from './scoreOf.ts';

/** What tasks need of a repair. */
export type Repair = Pick<Step, 'id' | 'title' | 'checks' | 'onlyRoot'>;

/**
 * Failed and unknown findings, grouped by what there is to do about them: by the first repair that names their check, by the
 * check itself where none does, and by the AWS action where it was refused. Worst first, then those with more findings.
 */
export function tasksOf(
  findings: readonly AuditedFinding[],
  repairs: readonly Repair[],
  callerIsRoot: boolean,
): readonly Task[] {
  const remedies = new Map<string, Repair>();
  for (const repair of repairs)
    for (const check of repair.checks) if (!remedies.has(check)) remedies.set(check, repair);

  const groups = new Map<string, { readonly heading: Heading; readonly findings: AuditedFinding[] }>();
  for (const finding of findings.filter(isOpenFinding)) {
    const heading = headingOf(finding, remedies.get(finding.check), callerIsRoot);
    const group = groups.get(heading.id);
    if (group) group.findings.push(finding);
    else groups.set(heading.id, { heading, findings: [finding] });
  }
  return [...groups.values()]
    .map(({ heading, findings: own }) => taskOf(heading, own))
    .toSorted((a, b) => compareSeverity(a.severity, b.severity) || b.findings.length - a.findings.length);
}

type Heading = Pick<Task, 'id' | 'title' | 'how'>;

function headingOf(finding: AuditedFinding, repair: Repair | undefined, callerIsRoot: boolean): Heading {
  const { check, title, verdict } = finding;
  if (verdict === 'unknown') {
    const action = refusedAction(finding);
    return { id: action ?? check, title: action ? allow(action) : title, how: 'by-hand' };
  }
  if (!repair) return { id: check, title, how: 'by-hand' };
  return { id: repair.id, title: repair.title, how: repair.onlyRoot && !callerIsRoot ? 'as-root' : 'fix' };
}

/** The action that was refused, where nothing at all was read; else null: something was read, and did not say. */
const refusedAction = ({ asOf, restsOn: [action] }: AuditedFinding): string | null =>
  asOf === null ? (action ?? null) : null;

const allow = (action: string): Words => say('audit.task.allow', { action });

function taskOf(heading: Heading, findings: readonly AuditedFinding[]): Task {
  const worstFirst = findings.toSorted(
    (a, b) =>
      compareSeverity(a.severity, b.severity) || Number(a.verdict === 'unknown') - Number(b.verdict === 'unknown'),
  );
  return { ...heading, severity: worstFirst[0]?.severity ?? 'low', findings: worstFirst };
}
