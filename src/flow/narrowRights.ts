import { narrowHolder } from '../facts/narrowing/narrowTarget.ts';
import type { Answer } from '../model/answers.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { outcomeOf } from './outcomeOf.ts';
import type { RunTools } from './run.ts';
import { newState, runSteps } from './runSteps.ts';

/**
 * The story of `offroot narrow`: one policy made narrower, by the wizard's own questions, plans and guard. `said` is what the
 * command line answered already; whom it names Access Advisor is asked about first.
 */
export async function narrowRights(
  tools: RunTools,
  first: Snapshot,
  said: Readonly<Record<string, Answer>>,
): Promise<Outcome> {
  const answers = new Map(Object.entries(said));
  const holder = narrowHolder({ snapshot: first, answers });
  const snapshot = holder ? await tools.account.read(['serviceUse'], first, undefined, [holder.arn]) : first;
  const state = { ...newState(snapshot), answers, settled: answers.size };
  await runSteps({ ...tools, journey: false }, state);
  return outcomeOf(tools, state);
}
