import { checksOver } from '../checks/index.ts';
import { keepsRootKeys } from '../facts/cutOver.ts';
import { needsSimulation } from '../facts/needsSimulation.ts';
import { replacementsOf } from '../facts/replacements.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Snapshot, SnapshotPart } from '../model/snapshot.ts';
import { goFurther } from './goFurther.ts';
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
    state.snapshot = await readCutOver(tools, state);
    await runSteps(tools, state);
    const next = await tools.frontend.show(outcomeOf(tools, state));
    if (next.kind === 'leave') return outcomeOf(tools, state);
    const further = next.kind === 'further' ? tools.further?.find(({ id }) => id === next.story) : undefined;
    if (further) await goFurther(tools, state, further);
    if (next.kind === 'revisit') revisit(state, next.step);
  }
}

/**
 * What only a cut-over needs: what was noted of root's keys, where one of them is in use, and whether what takes their place was
 * used, where that was not asked for.
 */
async function readCutOver(tools: RunTools, state: RunState): Promise<Snapshot> {
  const { snapshot } = state;
  const users = replacementsOf(snapshot).flatMap(({ kind, name }) => (kind === 'user' ? [name] : []));
  const parts: readonly SnapshotPart[] = [
    ...(keepsRootKeys(snapshot, tools.clock.now()) ? (['keyWatches'] as const) : []),
    ...(users.length > 0 && snapshot.accessKeys.state === 'unreadable' ? (['accessKeys'] as const) : []),
  ];
  return parts.length > 0 ? readAgain(tools, state, parts, users) : snapshot;
}

function revisit(state: RunState, step: string): void {
  state.revisiting = step;
  state.putOff.delete(step);
  state.answers = new Map([...state.answers].filter(([id]) => !id.startsWith(`${step}.`)));
  state.settled = state.answers.size;
}
