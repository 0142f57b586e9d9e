import { taskFor } from '../../../screens/audit/auditPlace.ts';
import { factsOfFinding } from '../../../screens/audit/factsOfFinding.ts';
import { sayState } from '../../../screens/audit/findingLooks.ts';
import { say } from '../../messages/say.ts';
import type { Audit, AuditedFinding, Review } from '../../model/audit.ts';
import { marks } from '../../report/textLines.ts';
import { askUntil, help } from './askUntil.ts';
import { tellHow } from './howLine.ts';
import type { LineStage } from './lineStage.ts';

/** One finding: the fact, who, why it matters, what it rests on, and what can be done. Null where the person goes back. */
export async function findingLine(stage: LineStage, audit: Audit, finding: AuditedFinding): Promise<Review | null> {
  const { check, resource, verdict } = finding;
  const task = taskFor(audit, finding);
  const failed = verdict === 'fail';
  const fixable = failed && task?.how === 'fix';
  const keys = say('line.audit.findingHelp', { fix: task ? (fixable ? 'fix' : 'how') : '', failed: failed ? 'x' : '' });
  tellFinding(stage, audit, finding, fixable);
  stage.tell(keys);
  return askUntil(
    stage,
    () => say('line.audit.findingPrompt'),
    (line): Review | null | undefined => {
      const typed = line.trim().toLowerCase();
      if (typed === 'b' || typed === 'l') return null;
      if (typed === 'x' && failed) return { kind: 'accept', check, resource };
      if (typed === 'f' && task && fixable) return { kind: 'fix', task: task.id, resources: [resource] };
      if (typed === 'f' && task) tellHow(stage, audit, task);
      else if (typed === 'i') tellFacts(stage, audit, finding, true);
      else if (typed === '?' || typed === '') help(stage, keys);
      else stage.sorry(typed);
      return undefined;
    },
  );
}

function tellFinding(stage: LineStage, audit: Audit, finding: AuditedFinding, fixable: boolean): void {
  const { page, gap, tell } = stage;
  const { title, detail, verdict } = finding;
  const frame = audit.checks.find(({ id }) => id === finding.check);
  page();
  gap();
  tell(title);
  tell(say('line.fact', { name: sayState(finding), value: detail }), `  ${marks[verdict].trim()} `);
  tellFacts(stage, audit, finding, false);
  if (!frame) return;
  tell(say('line.fact', { name: say('screen.audit.matters'), value: frame.why }));
  const fixes = say(fixable ? 'screen.audit.byHand' : 'screen.audit.fixes');
  if (verdict === 'fail') tell(say('line.fact', { name: fixes, value: frame.fix }));
}

/** Where it is written down is long to hear: that comes with the exact values. */
function tellFacts({ tell, translate, clock }: LineStage, audit: Audit, finding: AuditedFinding, exact: boolean): void {
  const places = translate(say('screen.audit.references'));
  for (const { name, value } of factsOfFinding(audit, finding, exact, { translate, now: clock.now }))
    if (exact || name !== places) tell(say('line.fact', { name, value }), '  ');
}
