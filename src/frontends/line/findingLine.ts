import { say } from '../../messages/say.ts';
import type { Audit, AuditedFinding, Review, Task } from '../../model/audit.ts';
import { evidenceWords } from '../../report/auditPhrases.ts';
import { tellFindings } from './askNotice.ts';
import { askUntil, help } from './askUntil.ts';
import { tellHow } from './howLine.ts';
import type { LineStage } from './lineStage.ts';

/** One finding: the fact, who, why it matters, what it rests on, and what can be done. Null where the person goes back. */
export async function findingLine(
  stage: LineStage,
  audit: Audit,
  task: Task,
  finding: AuditedFinding,
): Promise<Review | null> {
  const { check, resource, verdict } = finding;
  const failed = verdict === 'fail';
  const fixable = failed && task.how === 'fix';
  const keys = say('line.audit.findingHelp', { fixable: fixable ? 'f' : '', failed: failed ? 'x' : '' });
  tellFinding(stage, audit, finding);
  stage.tell(keys);
  return askUntil(
    stage,
    () => say('line.audit.findingPrompt'),
    (line): Review | null | undefined => {
      const typed = line.trim().toLowerCase();
      if (typed === 'b' || typed === 'l') return null;
      if (typed === 'f' && fixable) return { kind: 'fix', task: task.id, resources: [resource] };
      if (typed === 'f') return tellHow(stage, audit, task);
      if (typed === 'x' && failed) return { kind: 'accept', check, resource };
      if (typed === '?' || typed === '') return help(stage, keys);
      stage.sorry(typed);
      return undefined;
    },
  );
}

function tellFinding(stage: LineStage, { checks, at }: Audit, finding: AuditedFinding): void {
  const { gap, tell } = stage;
  const frame = checks.find(({ id }) => id === finding.check);
  gap();
  tellFindings(stage, [finding]);
  if (finding.resource !== finding.check)
    tell(say('line.fact', { name: say('screen.audit.who'), value: finding.resource }), '  ');
  tell(evidenceWords(finding, at), '  ');
  if (!frame) return;
  tell(say('line.fact', { name: say('screen.audit.matters'), value: frame.why }));
  if (finding.verdict === 'fail') tell(say('line.fact', { name: say('screen.audit.fixes'), value: frame.fix }));
}
