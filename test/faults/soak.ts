import { inParallel } from './inParallel.ts';
import { type SoakRun, soakRun } from './soakRun.ts';
import type { StoryKind } from './stories/storyKind.ts';
import { uncutEssence } from './uncutEssence.ts';

/** What many accounts in trouble came to. */
export interface SoakSummary {
  readonly story: string;
  readonly runs: number;
  readonly attempts: number;
  readonly calls: number;
  /** the most calls that one account took, all attempts together */
  readonly mostCalls: number;
  /** how attempts ended, and how many of them */
  readonly ends: Readonly<Record<string, number>>;
  readonly wrong: readonly SoakRun[];
}

/** Accounts under way at once. */
const atOnce = 8;

/** Tells a story on `runs` accounts in random trouble, with the seeds from `seed` on. `seen` is told after each. */
export async function soak(
  kind: StoryKind,
  runs: number,
  seed: number,
  seen: (run: SoakRun) => void = () => undefined,
): Promise<SoakSummary> {
  const wanted = await uncutEssence(kind);
  const seeds = Array.from({ length: runs }, (_, at) => seed + at);
  const all = await inParallel(seeds, atOnce, async (one) => {
    const run = await soakRun(kind, one, wanted);
    seen(run);
    return run;
  });
  const ends: Record<string, number> = {};
  for (const end of all.flatMap((run) => run.ends)) ends[end] = (ends[end] ?? 0) + 1;
  return {
    story: kind.name,
    runs,
    attempts: all.reduce((sum, run) => sum + run.ends.length, 0),
    calls: all.reduce((sum, run) => sum + run.calls, 0),
    mostCalls: Math.max(...all.map(({ calls }) => calls)),
    ends,
    wrong: all.filter(({ wrong }) => wrong.length > 0),
  };
}
