import { administrators } from '../facts/administrators.ts';
import { needsSimulation } from '../facts/needsSimulation.ts';
import { say } from '../messages/say.ts';
import type { Plan } from '../model/plan.ts';
import { known } from '../model/reading.ts';
import { snapshotParts } from '../model/snapshot.ts';
import type { Step } from '../model/step.ts';
import { contextOf } from './contextOf.ts';
import { changesOf } from './nextThing.ts';
import { readAgain, usersIn } from './readAgain.ts';
import type { RunState, RunTools } from './run.ts';

/** How old a reading may be when a plan that rests on it is applied. A plan may lie on the screen for an hour. */
const freshMs = 60_000;

/** What the lock-out guard judges by, always read anew before anything is removed. */
const guardParts = ['summary', 'authorization', 'signIns', 'mfaDevices', 'rootCredentials'] as const;

/**
 * Reads again what an approved plan rests on, where that is old or something is to be removed. `changed` means that
 * the account is not what the plan was made for: the person is told, and the step is derived anew.
 */
export async function checkBeforeApplying(
  tools: RunTools,
  state: RunState,
  step: Step,
  plan: Plan,
): Promise<'same' | 'changed'> {
  const removes = plan.changes.some((change) => change.effect === 'remove');
  const rests = plan.changes.flatMap((change) => change.touches);
  const old = tools.clock.now().getTime() - freshMs;
  const stale = snapshotParts.filter((part) => {
    const reading = state.snapshot[part];
    return rests.includes(part) && (reading.state === 'unreadable' || Date.parse(reading.asOf) < old);
  });
  const simulated = needsSimulation(state.snapshot) ? ['simulations' as const] : [];
  const parts = removes ? [...new Set([...guardParts, ...simulated, ...stale])] : stale;
  if (parts.length === 0) return 'same';
  const authorization = known(state.snapshot.authorization);
  // The guard judges by the administrators' sign-ins, which must not be those of an old report.
  const guarded = removes && authorization ? administrators(authorization).map(({ user }) => user.name) : [];
  const users = [...plan.changes.flatMap(usersIn), ...guarded];
  state.snapshot = await readAgain(tools, state, parts, users);
  const now = changesOf(step, contextOf(tools, state))
    .filter((change) => change.kind !== 'manual')
    .map(({ id }) => id);
  const before = plan.changes.map(({ id }) => id);
  if (now.length === before.length && now.every((id) => before.includes(id))) return 'same';
  const gone = before.filter((id) => !now.includes(id)).length;
  const added = now.filter((id) => !before.includes(id)).length;
  tools.frontend.progress({ kind: 'note', words: say('apply.changed', { gone, added }) });
  return 'changed';
}
