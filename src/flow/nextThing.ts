import type { Answers } from '../model/answers.ts';
import type { ApiChange, CeremonyChange, Change, ManualChange } from '../model/change.ts';
import type { Plan } from '../model/plan.ts';
import type { Generated, Question } from '../model/question.ts';
import type { Step, StepContext } from '../model/step.ts';

/** What comes next: derived from snapshot and answers, never stored. */
export type NextThing =
  | { readonly kind: 'question'; readonly step: Step; readonly question: Question | Generated }
  | { readonly kind: 'plan'; readonly step: Step; readonly plan: Plan }
  | { readonly kind: 'manual'; readonly step: Step; readonly change: ManualChange }
  | { readonly kind: 'nothing' };

/** The first unanswered question, else the first plan, else the first thing to be done by hand; steps in order. */
export function nextThing(steps: readonly Step[], context: StepContext, passedOver: ReadonlySet<string>): NextThing {
  for (const step of steps) {
    if (passedOver.has(step.id) || !isPart(step, context)) continue;
    const question = step.questions(context).find(({ id }) => !context.answers.has(id));
    if (question) return { kind: 'question', step, question };
    const changes = changesOf(step, context);
    const writes = changes.filter((change): change is ApiChange | CeremonyChange => change.kind !== 'manual');
    if (writes.length > 0) return { kind: 'plan', step, plan: buildPlan(step, writes, context) };
    const manual = changes.find((change): change is ManualChange => change.kind === 'manual');
    if (manual) return { kind: 'manual', step, change: manual };
  }
  return { kind: 'nothing' };
}

/** True of a step that is part of this journey. */
export const isPart = ({ appears }: Step, context: StepContext): boolean => appears?.(context) ?? true;

/** A step's changes, seen with only those of its answers whose questions are still asked. */
export function changesOf(step: Step, context: StepContext): readonly Change[] {
  const asked = new Set(step.questions(context).map(({ id }) => id));
  const answers: Answers = new Map([...context.answers].filter(([id]) => !isOwn(step, id) || asked.has(id)));
  return step.changes({ ...context, answers });
}

const isOwn = (step: Step, id: string): boolean => id.startsWith(`${step.id}.`);

function buildPlan(step: Step, changes: readonly (ApiChange | CeremonyChange)[], context: StepContext): Plan {
  const described = step.plan?.(context);
  const removal = changes.find((change) => change.effect === 'remove');
  return {
    step: step.id,
    title: described?.title ?? step.title,
    changes,
    cautions: described?.cautions ?? [],
    rehearsal: null,
    typed: removal ? (described?.typed ?? removal.line.name) : null,
  };
}
