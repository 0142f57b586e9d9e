import { checksOver } from '../checks/index.ts';
import { AccessDenied, ApplyFailed, UserCancelled } from '../errors.ts';
import { needsSimulation } from '../facts/needsSimulation.ts';
import { recall } from '../journal/recall.ts';
import { say } from '../messages/say.ts';
import type { Answer } from '../model/answers.ts';
import type { ManualChange } from '../model/change.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Plan } from '../model/plan.ts';
import type { GeneratedSecret, Question } from '../model/question.ts';
import { secret } from '../model/secret.ts';
import type { Snapshot, SnapshotPart } from '../model/snapshot.ts';
import type { Step } from '../model/step.ts';
import { applyPlan, plannedChange } from './applyPlan.ts';
import { checkBeforeApplying } from './checkBeforeApplying.ts';
import { contextOf } from './contextOf.ts';
import { generatePassword } from './generatePassword.ts';
import { handOverCards, noteTyped } from './handOverCards.ts';
import { nextThing } from './nextThing.ts';
import { outcomeOf } from './outcomeOf.ts';
import type { RunState, RunTools } from './run.ts';
import { sceneOf } from './sceneOf.ts';
import { watchByHand } from './watchByHand.ts';

/**
 * What the wizard reads at the start. Not the credential report, which AWS may take seconds to make and which is up to
 * four hours old, and no simulations, which cost a call for each administrator.
 */
export const setUpParts: readonly SnapshotPart[] = [
  'summary',
  'alias',
  'passwordPolicy',
  'authorization',
  'signIns',
  'mfaDevices',
  'rootCredentials',
];

/** The checks that can be judged by that. */
export const setUpChecks = checksOver(setUpParts);

/**
 * The wizard's story: ask the next open question, else propose the next plan, else wait for what only a person can do,
 * until nothing is left; then show what it came to. Everything is derived anew from the account and the answers each
 * time round, so that going back, resuming and running again are the same thing as going on.
 */
export async function setUp(tools: RunTools, first: Snapshot): Promise<Outcome> {
  const state = newState(first);
  for (;;) {
    if (needsSimulation(state.snapshot)) state.snapshot = await tools.account.read(['simulations'], state.snapshot);
    await runToTheEnd(tools, state);
    const outcome = outcomeOf(tools, state);
    const next = await tools.frontend.show(outcome);
    if (next.kind === 'leave') return outcomeOf(tools, state);
    revisit(state, next.step);
  }
}

function newState(snapshot: Snapshot): RunState {
  return {
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
  };
}

function revisit(state: RunState, step: string): void {
  state.revisiting = step;
  state.putOff.delete(step);
  state.answers = new Map([...state.answers].filter(([id]) => !id.startsWith(`${step}.`)));
  state.settled = state.answers.size;
}

async function runToTheEnd(tools: RunTools, state: RunState): Promise<void> {
  for (;;) {
    if (tools.frontend.cancelled.aborted) throw new UserCancelled();
    const context = contextOf(tools, state);
    const next = nextThing(tools.steps, context, state.putOff);
    // A finished account asks nothing, and still the outcome is shown in its scene: the last step's.
    const step = next.kind === 'nothing' ? tools.steps.at(-1) : next.step;
    if (step) tools.frontend.progress({ kind: 'scene', scene: sceneOf(tools.steps, step, context, state.putOff) });
    if (next.kind === 'nothing') return rememberConfirmed(tools, state);
    if (next.kind === 'question') await askQuestion(tools, state, next.question);
    if (next.kind === 'plan') await propose(tools, state, next.step, next.plan);
    if (next.kind === 'manual') await doByHand(tools, state, next.step, next.change);
  }
}

async function askQuestion(tools: RunTools, state: RunState, question: Question | GeneratedSecret): Promise<void> {
  if (question.kind === 'generated') {
    state.answers.set(question.id, secret(generatePassword(question.policy, tools.random)));
    return;
  }
  const asked = await tools.frontend.ask(question);
  if (asked === 'back') dropNewest(state);
  else {
    state.answers.set(question.id, asked.answer);
    if (question.id === 'keep.by-hand') rememberTicks(tools, asked.answer);
  }
}

/** Takes back the newest answer, and with it the made-up ones that only followed from others. */
function dropNewest(state: RunState): boolean {
  const open = [...state.answers].slice(state.settled).filter(([id]) => !id.startsWith('people.password.'));
  const newest = open.at(-1);
  if (!newest) return false;
  state.answers.delete(newest[0]);
  return true;
}

/** Later runs on this machine should know what a person ticked. */
function rememberTicks(tools: RunTools, answer: Answer): void {
  if (tools.dryRun || !Array.isArray(answer)) return;
  const items = answer.filter((item) => typeof item === 'string');
  tools.journal.append({ kind: 'ticked', at: tools.clock.now().toISOString(), items });
}

/** The account was confirmed, and nothing asked since can take that back: later runs need not ask again. */
function rememberConfirmed(tools: RunTools, state: RunState): void {
  const principal = state.snapshot.connection.identity.arn;
  if (tools.dryRun || recall(tools.journal.entries(), principal).confirmed) return;
  tools.journal.append({ kind: 'confirmed', at: tools.clock.now().toISOString(), principal });
}

async function propose(tools: RunTools, state: RunState, step: Step, plan: Plan): Promise<void> {
  if (tools.dryRun) {
    state.plan.push(...plan.changes.map(plannedChange));
    state.putOff.add(step.id);
    return;
  }
  const approval = await tools.frontend.approve(plan);
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
