import { AccessDenied, ApplyFailed } from '../errors.ts';
import { say } from '../messages/say.ts';
import type { Plan } from '../model/plan.ts';
import type { Step } from '../model/step.ts';
import { applyPlan, plannedChange } from './applyPlan.ts';
import { dropNewest, rememberConfirmed } from './askQuestion.ts';
import { checkBeforeApplying } from './checkBeforeApplying.ts';
import { handOverCards, noteTyped } from './handOverCards.ts';
import { rehearsePlan } from './rehearsal/rehearsePlan.ts';
import type { RunState, RunTools } from './run.ts';
import { refuseFaulty, validatePlan } from './validatePlan.ts';

/**
 * Shows a plan, and applies it once it is approved and the account is still the one it was made for. One whose policies AWS finds
 * faults in is not even shown.
 */
export async function propose(tools: RunTools, state: RunState, step: Step, proposed: Plan): Promise<void> {
  const { faults, cautions } = step.validates ? await validatePlan(tools, proposed) : nothingSaid;
  if (faults.length > 0) return refuseFaulty(tools, state, step.id, faults);
  const plan = { ...proposed, cautions: [...proposed.cautions, ...cautions] };
  if (tools.dryRun) {
    state.plan.push(...plan.changes.map(plannedChange));
    state.putOff.add(step.id);
    return;
  }
  const approval = await tools.frontend.approve(await rehearsed(tools, state, plan));
  if (approval === 'back' && dropNewest(state)) return;
  if (approval !== 'apply') {
    state.putOff.add(step.id);
    return;
  }
  rememberConfirmed(tools, state);
  if ((await checkBeforeApplying(tools, state, step, plan)) === 'changed') return;
  state.plan.push(...plan.changes.map(plannedChange));
  await applyOrAsk(tools, state, step, plan);
}

const nothingSaid = { faults: [], cautions: [] };

/** The plan as it is shown: with what each person could still do after it, and a caution for whoever would be locked out. */
async function rehearsed(tools: RunTools, state: RunState, plan: Plan): Promise<Plan> {
  const rehearsal = await rehearsePlan(tools, state, plan);
  return { ...plan, rehearsal, cautions: [...plan.cautions, ...(rehearsal?.lockOuts ?? [])] };
}

async function applyOrAsk(tools: RunTools, state: RunState, step: Step, plan: Plan): Promise<void> {
  try {
    const applied = await applyPlan(tools, state, step, plan);
    if (applied === 'cancelled') dropNewest(state);
  } catch (error) {
    if (!(error instanceof ApplyFailed)) throw error;
    await afterFailure(tools, state, step, error);
  } finally {
    if (state.appliedSteps.has(step.id)) state.settled = state.answers.size;
  }
  noteTyped(tools, state);
  await handOverCards(tools, state);
  if (state.revisiting === step.id) state.revisiting = null;
}

/** Try again, put the step off, or leave: the account is as far as it got, and any later run goes on from there. */
async function afterFailure(tools: RunTools, state: RunState, step: Step, error: ApplyFailed): Promise<void> {
  const answer = await tools.frontend.ask({
    id: 'apply.failed',
    kind: 'choice',
    title: say('apply.failed.title'),
    why: say('apply.failed.why', {
      done: error.done.length,
      notDone: error.notDone.length,
      reason: tools.wordError(error.cause),
    }),
    options: [
      { value: 'again', label: say('apply.failed.again') },
      { value: 'later', label: say('apply.failed.later') },
      { value: 'leave', label: say('apply.failed.leave') },
    ],
    suggestion: 'again',
  });
  if (answer === 'back' || answer.answer === 'later') state.putOff.add(step.id);
  else if (answer.answer === 'leave')
    throw error.done.length === 0 && error.cause instanceof AccessDenied ? error.cause : error;
}
