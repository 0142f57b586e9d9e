import { headlinesOf } from '../../../screens/audit/headlines.ts';
import { saySince } from '../../../screens/audit/saySince.ts';
import { say } from '../../messages/say.ts';
import type { Audit, Review, Task } from '../../model/audit.ts';
import type { Words } from '../../model/words.ts';
import { headlineOf, severityWords } from '../../report/auditPhrases.ts';
import { openWords } from '../../report/auditScore.ts';
import { unhandedWords } from '../unhandedWords.ts';
import { allFindingsLine } from './allFindingsLine.ts';
import { askUntil, help } from './askUntil.ts';
import { filterOf, tellBack } from './findingListLine.ts';
import type { LineStage } from './lineStage.ts';
import { tellScore } from './scoreLine.ts';
import { taskLine } from './taskLine.ts';
import { tellExactly, tellFindings } from './tellFindings.ts';

/** An audit in lines: five lines at a glance, the score, then the tasks by number, until the person chooses. */
export async function reviewLine(stage: LineStage, audit: Audit): Promise<Review> {
  stage.begin();
  // What was heard, and is as it was, need not be heard again.
  const heard = gistOf(audit);
  if (stage.now.heard === heard) tellBack(stage, say('screen.audit.tasks'));
  else tellAudit(stage, audit);
  stage.now.heard = heard;
  return askUntil(
    stage,
    () => say('line.audit.prompt'),
    async (line): Promise<Review | undefined> => {
      const typed = line.trim().toLowerCase();
      const review = answerOf(typed);
      if (review?.kind === 'leave') return (await stage.mayLeave(unhandedWords(stage.untaken()))) ? review : undefined;
      return review ?? look(stage, audit, typed);
    },
  );
}

/** What is told of an audit, in short: the same for two that sound the same. */
const gistOf = ({ score, tasks }: Audit): string =>
  JSON.stringify([score, tasks.map(({ id, findings }) => [id, findings.length])]);

/** The words of Ink's keys, and the keys. */
function answerOf(typed: string): Review | undefined {
  switch (typed) {
    case 'leave':
    case 'q':
      return { kind: 'leave' };
    case 'save':
    case 'e':
      return { kind: 'save' };
    case 'again':
    case 'r':
      return { kind: 'again' };
  }
  return undefined;
}

/** What is looked at without deciding anything; a review where something was decided on the way. */
async function look(stage: LineStage, audit: Audit, typed: string): Promise<Review | undefined> {
  const filter = typed === 'all' || typed === 'a' ? '' : filterOf(typed);
  const back = async (deeper: Promise<Review | null>): Promise<Review | undefined> => {
    const review = await deeper;
    if (review === null) tellBack(stage, say('screen.audit.tasks'));
    return review ?? undefined;
  };
  if (typed === '?' || typed === '' || typed === 'b') return help(stage, say('line.audit.help'));
  if (typed === 'list') tellTasks(stage, audit);
  else if (typed === 'score') tellScore(stage, audit);
  else if (typed === 'i') tellExact(stage, audit);
  else if (filter !== null) return back(allFindingsLine(stage, audit, filter));
  else if (/^\d+$/.test(typed)) {
    const task = audit.tasks[Number(typed) - 1];
    if (task) return back(taskLine(stage, audit, task));
    stage.tell(say('line.number.wrong', { typed, count: audit.tasks.length }), '! ');
  } else stage.sorry(typed);
  return undefined;
}

function tellAudit(stage: LineStage, audit: Audit): void {
  const { gap, tell, clock } = stage;
  const { alias, connection, score, tasks } = audit;
  gap();
  tell(say('screen.audit.title', { account: alias ?? connection.identity.account }));
  tellFindings(stage, headlineOf(audit));
  tell(say('report.audit.score', { points: score.points }));
  tell(saySince(audit, false, clock.now()));
  tell(openWords(score.open), '  ');
  if (tasks.length === 0) tell(say('screen.audit.nothing'));
  else tellTasks(stage, audit);
  tell(say('line.audit.help'));
}

function tellTasks({ tell, list }: LineStage, { tasks }: Audit): void {
  tell(say('line.fact', { name: say('screen.audit.tasks'), value: say('line.audit.tasks', { count: tasks.length }) }));
  list(tasks.map(taskWords));
}

const taskWords = ({ title, severity, how, findings }: Task): Words =>
  say('line.audit.task', {
    ...{ title, severity: severityWords[severity], news: newWords(findings) },
    how: say(`line.audit.how.${how}`, { count: findings.length }),
  });

/** How many of them are new; nothing where none is. */
function newWords(findings: Task['findings']): Words | '' {
  const count = findings.filter(({ isNew }) => isNew).length;
  return count === 0 ? '' : say('line.audit.new', { count });
}

/** When it was read, and what each line at a glance rests on. */
function tellExact(stage: LineStage, audit: Audit): void {
  stage.tell(saySince(audit, true, stage.clock.now()));
  tellExactly(
    stage,
    headlinesOf(audit).map(({ findings: [worst] }) => worst),
  );
}
