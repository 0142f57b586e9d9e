import type { Answer } from '../model/answers.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Snapshot, SnapshotPart } from '../model/snapshot.ts';
import { aboutUser } from './askQuestion.ts';
import { handOverCards } from './handOverCards.ts';
import { outcomeOf } from './outcomeOf.ts';
import type { RunTools } from './run.ts';
import { newState, runSteps } from './runSteps.ts';
import { setUpParts } from './setUp.ts';

/** What is read before `offroot people` begins; what else a user has, once it is known whom it is about. */
export const peopleParts: readonly SnapshotPart[] = [...setUpParts, 'accessKeys'];

/**
 * The story of `offroot people`: one person added, helped back in, or taken out, by the wizard's own questions, plans and guard.
 * `said` is what the command line answered already; a user it names is asked about one by one.
 */
export async function managePeople(
  tools: RunTools,
  first: Snapshot,
  said: Readonly<Record<string, Answer>>,
): Promise<Outcome> {
  const name = said['team.name'];
  const snapshot = typeof name === 'string' ? await tools.account.read(aboutUser, first, undefined, [name]) : first;
  const answers = new Map(Object.entries(said));
  const state = { ...newState(snapshot), answers, settled: answers.size };
  await runSteps({ ...tools, journey: false }, state);
  // A card that was put off is offered once more: nothing of it is kept after this.
  await handOverCards(tools, state);
  return outcomeOf(tools, state);
}
