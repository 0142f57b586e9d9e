import { cutEverywhere, deathAtEveryCall, everyCut } from './cutRuns.ts';
import { cutWays } from './cutWays.ts';
import { createJudgeOfRemains } from './judgeRemains.ts';
import type { StoryKind } from './stories/storyKind.ts';

/** What every cut of a story came to. */
export interface CutSummary {
  readonly story: string;
  /** cuts by way */
  readonly cuts: Readonly<Record<string, number>>;
  readonly wrong: readonly string[];
}

/** Cuts a story before and after each of its calls, in every way, and runs on from what is left. `say` is told what is wrong as it is seen. */
export async function cutAll(kind: StoryKind, say: (line: string) => void): Promise<CutSummary> {
  const judge = createJudgeOfRemains(kind);
  const all = await everyCut(kind);
  const cuts: Record<string, number> = {};
  const wrong: string[] = [];
  const note = (way: string, count: number, found: readonly string[]): void => {
    cuts[way] = count;
    wrong.push(...found);
    say(`${way}: ${count} cuts`);
    for (const problem of found) say(problem);
  };
  const killed = await deathAtEveryCall(kind);
  note('killed', killed.length, await judge(killed));
  for (const way of cutWays) {
    const ends = await cutEverywhere(kind, way, all);
    note(way.name, ends.remains.length, [
      ...ends.wrong,
      ...(await judge(ends.remains)).map((problem) => `${way.name} ${problem}`),
    ]);
  }
  return { story: kind.name, cuts, wrong };
}
