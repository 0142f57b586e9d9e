import { checksOver } from '../checks/index.ts';
import { needsSimulation } from '../facts/needsSimulation.ts';
import { replacementsOf } from '../facts/replacements.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Snapshot, SnapshotPart } from '../model/snapshot.ts';
import { outcomeOf } from './outcomeOf.ts';
import { readAgain } from './readAgain.ts';
import type { RunState, RunTools } from './run.ts';
import { newState, runSteps } from './runSteps.ts';

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
 * The wizard's story: its steps until nothing is left, then what it came to, and again where the person wants to go
 * through one of them once more.
 */
export async function setUp(tools: RunTools, first: Snapshot): Promise<Outcome> {
  const state = newState(first);
  for (;;) {
    if (needsSimulation(state.snapshot)) state.snapshot = await tools.account.read(['simulations'], state.snapshot);
    const programs = unreadPrograms(state.snapshot);
    if (programs.length > 0) state.snapshot = await readAgain(tools, state, ['accessKeys'], programs);
    await runSteps(tools, state);
    const next = await tools.frontend.show(outcomeOf(tools, state));
    if (next.kind === 'leave') return outcomeOf(tools, state);
    revisit(state, next.step);
  }
}

/** The users that programs have in place of root's keys, while their own keys were not asked for. */
const unreadPrograms = (snapshot: Snapshot): readonly string[] =>
  snapshot.accessKeys.state === 'read'
    ? []
    : replacementsOf(snapshot).flatMap(({ kind, name }) => (kind === 'user' ? [name] : []));

function revisit(state: RunState, step: string): void {
  state.revisiting = step;
  state.putOff.delete(step);
  state.answers = new Map([...state.answers].filter(([id]) => !id.startsWith(`${step}.`)));
  state.settled = state.answers.size;
}
