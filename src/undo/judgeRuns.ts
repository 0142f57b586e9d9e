import type { Deed, JudgedRun } from '../model/deed.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { indexAccount } from './accountIndex.ts';
import { planUndo, type Refusals } from './planUndo.ts';

/** Every run of the history, newest first, with what became of all it did on the account as it is now. */
export function judgeRuns(history: readonly Deed[], snapshot: Snapshot, refusals: Refusals): readonly JudgedRun[] {
  const account = indexAccount(snapshot);
  return runsOf(history).map((deeds) => {
    const { run = '', at = '', principal = '' } = deeds[0] ?? {};
    return { run, at, principal, deeds: planUndo(deeds, () => true, account, refusals).judged };
  });
}

/** The deeds of each run, the newest run first; within a run the oldest deed first, as the journal has them. */
export function runsOf(history: readonly Deed[]): readonly (readonly Deed[])[] {
  const runs = new Map<string, Deed[]>();
  for (const deed of history) runs.set(deed.run, [...(runs.get(deed.run) ?? []), deed]);
  return [...runs.values()].reverse();
}
