import { checksOver } from '../checks/index.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Snapshot, SnapshotPart } from '../model/snapshot.ts';
import { outcomeOf } from './outcomeOf.ts';
import type { RunTools } from './run.ts';
import { newState, runSteps } from './runSteps.ts';
import { setUpParts } from './setUp.ts';

/** What shows whether an account is watched; the credential report says which regions are in use. */
export const watchedParts: readonly SnapshotPart[] = [
  'credentialReport',
  'contacts',
  'trails',
  'rootAlarms',
  'analyzers',
  'watchers',
  'budgets',
];

/** What is read before `offroot watch` begins. The wizard's own parts are what the lock-out guard judges by. */
export const watchParts: readonly SnapshotPart[] = [...setUpParts, ...watchedParts];

/** The checks that can be judged by that. */
export const watchChecks = checksOver(watchParts);

/** The story of `offroot watch`: what is to watch the account, by the wizard's own questions, plans and guard. */
export async function watchAccount(tools: RunTools, snapshot: Snapshot): Promise<Outcome> {
  const state = newState(snapshot);
  const running: RunTools = { ...tools, journey: false };
  await runSteps(running, state);
  return outcomeOf(running, state);
}
