import { countCalls, groupChanges, type PlanLine } from '../../../screens/parts/groupChanges.ts';
import { sayUndo } from '../../../screens/parts/sayUndo.ts';
import { say } from '../../messages/say.ts';
import type { Plan } from '../../model/plan.ts';
import type { Words } from '../../model/words.ts';
import { askUntil, help } from './askUntil.ts';
import type { LineStage } from './lineStage.ts';
import { tellCalls, tellDocuments } from './planDetails.ts';
import { tellRehearsal } from './rehearsalLine.ts';

type Approval = 'apply' | 'later' | 'back';

/** A plan as lines, then what becomes of it. Enter alone never applies; what removes something is typed by its name. */
export async function approveLine(stage: LineStage, plan: Plan): Promise<Approval> {
  stage.begin();
  stage.gap();
  tellPlan(stage, plan);
  const keys = helpWords(plan);
  stage.tell(keys);
  const answer = await askUntil(
    stage,
    () => (plan.typed === null ? say('line.prompt.plan') : say('line.prompt.planTyped', { typed: plan.typed })),
    (line) => take(stage, plan, keys, line),
  );
  if (answer === 'apply') stage.now.open = new Set(plan.changes.map(({ id }) => id));
  return answer;
}

function take(stage: LineStage, plan: Plan, keys: Words, line: string): Approval | undefined {
  const typed = line.trim();
  if (plan.typed !== null && typed === plan.typed) return 'apply';
  switch (typed.toLowerCase()) {
    case 'a':
      if (plan.typed === null) return 'apply';
      break;
    case 'l':
      return 'later';
    case 'b':
      return 'back';
    case '?':
      return help(stage, keys);
    case '':
      return void stage.tell(say('line.plan.nothing'), '! ');
    case 'd':
      return tellCalls(stage, plan);
    case 'j':
      if (hasDocuments(plan)) return tellDocuments(stage, plan);
      break;
    case 'r':
      if (plan.rehearsal) return tellRehearsal(stage, plan.rehearsal);
      break;
  }
  if (plan.typed === null) stage.sorry(typed);
  else stage.tell(say('line.plan.wrong', { typed: plan.typed }), '! ');
  return undefined;
}

function tellPlan(stage: LineStage, { title, changes, cautions, rehearsal }: Plan): void {
  const { tell, translate, desk } = stage;
  tell(title);
  for (const line of groupChanges(changes, translate)) tell(lineWords(line), `  ${signs[line.effect]} `);
  for (const words of cautions) tell(say('line.plan.caution', { words }), '  ! ');
  if (rehearsal) tell(say('answers.note', { words: rehearsal.summary }), '  ');
  tell(say('screen.plan.calls', { count: countCalls(changes) }), '  ');
  for (const words of sayUndo(changes)) tell(say('line.plan.undo', { words }), '  ');
  if (desk) tell(say('line.practice'), '  ');
}

const signs = { add: '+', change: '~', remove: '-' } as const;

/** The noun, the name where there is one, and the details, as one line. */
const lineWords = ({ effect, noun, name, details }: PlanLine): Words =>
  say(`line.plan.${effect}`, { what: [[noun, name].filter((part) => part !== '').join(' '), ...details].join(', ') });

function helpWords({ typed, changes, rehearsal }: Plan): Words {
  const views = { json: hasDocuments({ changes }) ? 'j' : '', rehearsal: rehearsal ? 'r' : '' };
  return typed === null ? say('line.plan.help', views) : say('line.plan.helpTyped', { typed, ...views });
}

const hasDocuments = ({ changes }: Pick<Plan, 'changes'>): boolean =>
  changes.some((change) => change.kind === 'api' && 'PolicyDocument' in change.input);
