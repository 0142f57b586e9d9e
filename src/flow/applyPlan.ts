import { ApplyFailed, NotReadBack, UserCancelled, WriteRefused } from '../errors.ts';
import type { WriteOutcome } from '../model/account.ts';
import type { ApiChange, CeremonyChange, Change } from '../model/change.ts';
import type { PlannedChange } from '../model/outcome.ts';
import type { Plan } from '../model/plan.ts';
import { secret } from '../model/secret.ts';
import type { Step } from '../model/step.ts';
import { contextOf } from './contextOf.ts';
import { enrolDevice } from './enrolDevice.ts';
import { generatePassword } from './generatePassword.ts';
import { isJudgedAnew } from './lockOutGuard.ts';
import { maybeDone } from './maybeDone.ts';
import { changesOf } from './nextThing.ts';
import { readAgain, usersIn } from './readAgain.ts';
import type { Applied, RunState, RunTools } from './run.ts';
import { writeJournalled } from './writeJournalled.ts';

/** AWS shows a write to IAM's own reads at once, nearly always; this is for the rest. */
const readBackTries = 8;
const readBackPauseMs = 1500;

/**
 * Applies an approved plan: one write after another, each journalled, then read back until AWS shows every one of them.
 * Stops at the first failure with ApplyFailed, whose cause says why; what was done stays done.
 */
export async function applyPlan(tools: RunTools, state: RunState, step: Step, plan: Plan): Promise<Applied> {
  const done: Change[] = [];
  let shown = 0;
  for (const change of plan.changes) {
    if (tools.frontend.cancelled.aborted) throw new UserCancelled();
    if (needsToBeShown(tools, state, change, done.slice(shown))) {
      await readBack(tools, state, step, plan, done);
      shown = done.length;
    }
    tools.frontend.progress({ kind: 'applying', change: change.id, state: 'doing', words: null });
    try {
      const ended = await applyOne(tools, state, step, change);
      if (ended === 'cancelled') return 'cancelled';
    } catch (error) {
      if (error instanceof UserCancelled) throw error;
      const words = tools.wordError(error);
      tools.frontend.progress({ kind: 'applying', change: change.id, state: 'failed', words });
      await refresh(tools, state, [...done, change]).catch(() => undefined);
      throw failure(plan, done, error);
    }
    done.push(change);
    state.appliedSteps.add(step.id);
    tools.frontend.progress({ kind: 'applying', change: change.id, state: 'done', words: null });
  }
  await readBack(tools, state, step, plan, done);
  return 'applied';
}

/**
 * Nothing is taken before AWS shows what was given in its place. And no write is judged on an account older than those before
 * it where that matters: of two removals that are safe alone, the second may be one too many.
 */
function needsToBeShown(
  { clock }: RunTools,
  { snapshot }: RunState,
  change: Change,
  unshown: readonly Change[],
): boolean {
  if (change.kind !== 'api') return false;
  const writes = unshown.filter((before) => before.kind === 'api');
  const takes = change.effect === 'remove' && writes.some(({ effect }) => effect !== 'remove');
  return takes || isJudgedAnew(change, writes, snapshot, clock.now());
}

async function applyOne(
  tools: RunTools,
  state: RunState,
  step: Step,
  change: ApiChange | CeremonyChange,
): Promise<Applied> {
  if (change.kind === 'ceremony') {
    const ended = await enrolDevice(tools, state, change);
    if (ended === 'applied') recordApplied(tools, state, change, null);
    return ended;
  }
  try {
    const written = await writeJournalled(tools, state, change, aboutOf(change));
    recordApplied(tools, state, change, written.requestId);
    keepPassword(state, change);
    keepKey(state, change, written);
  } catch (error) {
    if (!(error instanceof WriteRefused) || !maybeDone(change, error)) throw error;
    await settleExisting(tools, state, step, change, error);
  }
  return 'applied';
}

/**
 * "Already exists", or "not there" for what is removed, is compared with what is there: the same is success, as after an
 * answer that was lost on the way.
 */
async function settleExisting(
  tools: RunTools,
  state: RunState,
  step: Step,
  change: ApiChange,
  error: WriteRefused,
): Promise<void> {
  await refresh(tools, state, [change]);
  // An empty one cannot be seen and gives nobody anything; one that holds another role refuses ours.
  if (change.action === 'iam:CreateInstanceProfile') return recordApplied(tools, state, change, null);
  if (change.action === 'iam:CreateLoginProfile') return replacePassword(tools, state, step, change, error);
  if (stillWanted(tools, state, step, [change]).length > 0) throw error;
  recordApplied(tools, state, change, null);
}

type PasswordChange = Extract<ApiChange, { action: 'iam:CreateLoginProfile' }>;

/**
 * Which password a user has cannot be compared, so one that appeared since the plan gives way to a new one: a new one,
 * because the account's policy may forbid to set the same again. One that a person typed is asked for anew.
 */
async function replacePassword(
  tools: RunTools,
  state: RunState,
  step: Step,
  change: PasswordChange,
  error: WriteRefused,
): Promise<void> {
  state.answers.delete(change.id);
  const need = step.questions(contextOf(tools, state)).find(({ id }) => id === change.id);
  if (need?.kind !== 'generated' || need.what !== 'password') throw error;
  const Password = secret(generatePassword(need.policy, tools.random));
  state.answers.set(change.id, Password);
  const write = { action: 'iam:UpdateLoginProfile', input: { ...change.input, Password } } as const;
  const { requestId } = await writeJournalled(tools, state, write, aboutOf(change));
  recordApplied(tools, state, change, requestId);
  keepPassword(state, { ...change, ...write });
}

async function readBack(
  tools: RunTools,
  state: RunState,
  step: Step,
  plan: Plan,
  done: readonly Change[],
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    await refresh(tools, state, done);
    const missing = stillWanted(tools, state, step, done)[0];
    if (!missing) return;
    if (attempt === readBackTries) throw failure(plan, done, new NotReadBack(missing.summary));
    await tools.clock.sleep(readBackPauseMs, tools.frontend.cancelled);
  }
}

/** The changes among `done` that the step, derived again from what AWS now says, would still make. */
function stillWanted(tools: RunTools, state: RunState, step: Step, done: readonly Change[]): readonly Change[] {
  const wanted = new Set(changesOf(step, contextOf(tools, state)).map(({ id }) => id));
  return done.filter(({ id }) => wanted.has(id));
}

async function refresh(tools: RunTools, state: RunState, changes: readonly Change[]): Promise<void> {
  const parts = [...new Set(changes.flatMap((change) => change.touches))];
  state.snapshot = await readAgain(tools, state, parts, changes.flatMap(usersIn));
}

function recordApplied(tools: RunTools, state: RunState, change: Change, requestId: string | null): void {
  state.applied.push({ ...plannedChange(change), requestId, at: tools.clock.now().toISOString() });
}

function keepPassword(state: RunState, change: ApiChange): void {
  if (change.action !== 'iam:CreateLoginProfile' && change.action !== 'iam:UpdateLoginProfile') return;
  const { UserName, Password, PasswordResetRequired } = change.input;
  state.passwords.set(UserName, { password: Password, resetRequired: PasswordResetRequired });
}

function keepKey(state: RunState, change: ApiChange, { created, reveal }: WriteOutcome): void {
  if (change.action !== 'iam:CreateAccessKey' || created === null || reveal === null) return;
  state.keys.set(change.input.UserName, { id: created, secret: reveal });
}

/** A change as the outcome lists it. */
export const plannedChange = (change: Change): PlannedChange => ({
  id: change.id,
  step: change.step,
  kind: change.kind,
  summary: change.summary,
  action: change.kind === 'api' ? change.action : null,
  input: change.kind === 'api' ? change.input : null,
  undo: change.kind === 'manual' ? null : change.undo,
});

const aboutOf = ({ step, id, undo }: ApiChange) => ({ step, change: id, undo });

const failure = (plan: Plan, done: readonly Change[], cause: unknown): ApplyFailed =>
  new ApplyFailed(
    done.map(({ summary }) => summary),
    plan.changes.filter((change) => !done.includes(change)).map(({ summary }) => summary),
    cause,
  );
