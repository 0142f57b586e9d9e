import type { Answer } from '../model/answers.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Snapshot, SnapshotPart } from '../model/snapshot.ts';
import { outcomeOf } from './outcomeOf.ts';
import type { RunTools } from './run.ts';
import { newState, runSteps } from './runSteps.ts';
import { setUpParts } from './setUp.ts';

/** What is read before `offroot roles` begins. */
export const rolesParts: readonly SnapshotPart[] = [...setUpParts, 'oidcProviders'];

/** The same where instances that are there are meant: a call for each region besides. */
export const machineParts: readonly SnapshotPart[] = [...rolesParts, 'instances'];

/** The story of `offroot roles`: one role, by the wizard's own questions, plan and guard. `said` is what the command line answered. */
export async function makeRoles(
  tools: RunTools,
  snapshot: Snapshot,
  said: Readonly<Record<string, Answer>>,
): Promise<Outcome> {
  const answers = new Map(Object.entries(said));
  const state = { ...newState(snapshot), answers, settled: answers.size };
  const running: RunTools = { ...tools, journey: false };
  await runSteps(running, state);
  return outcomeOf(running, state);
}
