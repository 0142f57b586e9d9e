import { say } from '../../messages/say.ts';
import type { Audit, Review, Task } from '../../model/audit.ts';
import { headlineOf, severityWords } from '../../report/auditPhrases.ts';
import { openWords, scoreWords } from '../../report/auditScore.ts';
import { unhandedWords } from '../unhandedWords.ts';
import { tellFindings } from './askNotice.ts';
import { askUntil, help } from './askUntil.ts';
import type { LineStage } from './lineStage.ts';
import { taskLine } from './taskLine.ts';

/** An audit in lines: five lines at a glance, the score, then the tasks by number, until the person chooses. */
export async function reviewLine(stage: LineStage, audit: Audit): Promise<Review> {
  stage.begin();
  stage.gap();
  tellAudit(stage, audit);
  tellTasks(stage, audit);
  return askUntil(
    stage,
    () => say('line.audit.prompt'),
    async (line): Promise<Review | undefined> => {
      const typed = line.trim().toLowerCase();
      if (typed === 'leave' || typed === 'q')
        return (await stage.mayLeave(unhandedWords(stage.untaken()))) ? { kind: 'leave' } : undefined;
      if (typed === 'save') return { kind: 'save' };
      if (typed === 'again') return { kind: 'again' };
      if (typed === '?' || typed === '' || typed === 'b') return help(stage, say('line.audit.help'));
      const task = /^\d+$/.test(typed) ? audit.tasks[Number(typed) - 1] : undefined;
      if (!task) {
        stage.tell(say('line.number.wrong', { typed, count: audit.tasks.length }), '! ');
        return undefined;
      }
      const review = await taskLine(stage, audit, task);
      if (review === null) tellTasks(stage, audit);
      return review ?? undefined;
    },
  );
}

function tellAudit(stage: LineStage, audit: Audit): void {
  const { alias, connection, score } = audit;
  stage.tell(say('screen.audit.title', { account: alias ?? connection.identity.account }));
  tellFindings(stage, headlineOf(audit));
  stage.tell(scoreWords(audit));
  stage.tell(openWords(score.open), '  ');
}

function tellTasks({ tell, list }: LineStage, { tasks }: Audit): void {
  if (tasks.length === 0) tell(say('screen.audit.nothing'));
  else tell(say('screen.audit.tasks'));
  list(tasks.map(taskWords));
  tell(say('line.audit.help'));
}

const taskWords = ({ title, severity, how, findings }: Task) =>
  say('line.audit.task', {
    title,
    severity: severityWords[severity],
    how: say(`line.audit.how.${how}`, { count: findings.length }),
  });
