import { say } from '../../messages/say.ts';
import type { Audit, AuditedFinding, Review, Task } from '../../model/audit.ts';
import type { Words } from '../../model/words.ts';
import { basisWords, shortResource } from '../../report/auditPhrases.ts';
import { askUntil, help } from './askUntil.ts';
import { findingLine } from './findingLine.ts';
import { tellHow } from './howLine.ts';
import type { LineStage } from './lineStage.ts';

/** One task: its findings by number; all of it is fixed, or one is looked at. Null where the person goes back. */
export async function taskLine(stage: LineStage, audit: Audit, task: Task): Promise<Review | null> {
  const { findings, how } = task;
  const fixable = how === 'fix' && findings.some(({ verdict }) => verdict === 'fail');
  const keys = say('line.audit.taskHelp', { fixable: fixable ? 'f' : '' });
  tellTask(stage, audit, task, keys);
  return askUntil(
    stage,
    () => say('line.audit.taskPrompt'),
    async (line): Promise<Review | null | undefined> => {
      const typed = line.trim().toLowerCase();
      if (typed === 'b' || typed === 'l') return null;
      if (typed === '?' || typed === '') return help(stage, keys);
      if (typed === 'f' && fixable) return { kind: 'fix', task: task.id, resources: [] };
      if (typed === 'f') return tellHow(stage, audit, task);
      const finding = /^\d+$/.test(typed) ? findings[Number(typed) - 1] : undefined;
      if (!finding) {
        stage.tell(say('line.number.wrong', { typed, count: findings.length }), '! ');
        return undefined;
      }
      const review = await findingLine(stage, audit, task, finding);
      if (review === null) tellTask(stage, audit, task, keys);
      return review ?? undefined;
    },
  );
}

function tellTask({ gap, tell, list }: LineStage, { at }: Audit, { title, how, findings }: Task, keys: Words): void {
  gap();
  tell(title);
  tell(say(`screen.audit.why.${how}`));
  // Several findings about one thing, such as the password policy, are told apart by what each asks for.
  const titled = findings.every(({ resource }) => resource === findings[0]?.resource);
  list(
    findings.map((finding) =>
      say('line.audit.finding', { what: factOf(finding, titled), basis: basisWords(finding, at) }),
    ),
  );
  tell(keys);
}

/** Who it is about and the fact; what could not be read has no more to say than its title. */
function factOf(finding: AuditedFinding, titled: boolean): Words {
  const { title, detail, asOf } = finding;
  const who = titled ? null : shortResource(finding);
  if (asOf === null) return title;
  return who === null ? say('line.audit.named', { who: title, detail }) : say('line.audit.named', { who, detail });
}
