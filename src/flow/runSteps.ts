import { UserCancelled } from '../errors.ts';
import type { ManualChange } from '../model/change.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Step } from '../model/step.ts';
import { plannedChange } from './applyPlan.ts';
import { askQuestion, dropNewest, rememberConfirmed } from './askQuestion.ts';
import { contextOf } from './contextOf.ts';
import { isPart, nextThing } from './nextThing.ts';
import { propose } from './propose.ts';
import type { RunState, RunTools } from './run.ts';
import { sceneOf } from './sceneOf.ts';
import { watchByHand } from './watchByHand.ts';

/** Where a run stands before anything was asked. */
export const newState = (snapshot: Snapshot): RunState => ({
  snapshot,
  answers: new Map(),
  settled: 0,
  putOff: new Set(),
  revisiting: null,
  chosen: [],
  appliedSteps: new Set(),
  plan: [],
  applied: [],
  passwords: new Map(),
  keys: new Map(),
});

/**
 * Asks the next open question, else proposes the next plan, else waits for what only a person can do, until the steps have
 * nothing left. Everything is derived anew from the account and the answers each time round, so that going back, resuming and
 * running again are the same thing as going on. Going back beyond the first question ends it as `left`.
 */
export async function runSteps(tools: RunTools, state: RunState): Promise<'done' | 'left'> {
  let latest: Step | undefined;
  for (;;) {
    if (tools.frontend.cancelled.aborted) throw new UserCancelled();
    const context = contextOf(tools, state);
    const next = nextThing(tools.steps, context, state.putOff);
    // A finished account asks nothing, and still the outcome is shown in its scene: of the step that was gone through last.
    const step = next.kind === 'nothing' ? (latest ?? tools.steps.at(-1)) : next.step;
    latest = step;
    const shown = tools.journey === false && step ? [step] : tools.steps.filter((one) => isPart(one, context));
    if (step) tools.frontend.progress({ kind: 'scene', scene: sceneOf(shown, step, context, state.putOff) });
    if (next.kind === 'nothing') {
      rememberConfirmed(tools, state);
      return 'done';
    }
    if (next.kind === 'question' && (await askQuestion(tools, state, next.question)) === 'nowhere' && tools.mayLeave)
      return 'left';
    if (next.kind === 'plan') await propose(tools, state, next.step, next.plan);
    if (next.kind === 'manual') await doByHand(tools, state, next.step, next.change);
  }
}

async function doByHand(tools: RunTools, state: RunState, step: Step, change: ManualChange): Promise<void> {
  state.plan.push(plannedChange(change));
  if (tools.dryRun) {
    state.putOff.add(step.id);
    return;
  }
  const ended = await watchByHand(tools, state, step, change);
  if (ended === 'shown') {
    state.appliedSteps.add(step.id);
    state.applied.push({ ...plannedChange(change), requestId: null, at: tools.clock.now().toISOString() });
    state.settled = state.answers.size;
  } else if (ended === 'later' || !dropNewest(state)) {
    state.putOff.add(step.id);
  }
}
