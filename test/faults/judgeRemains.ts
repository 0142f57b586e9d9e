import type { Remains } from './cutRuns.ts';
import { differences } from './differences.ts';
import type { StoryKind } from './stories/storyKind.ts';
import { endStories, type Story } from './story.ts';
import { uncutEssence } from './uncutEssence.ts';
import { worldOf } from './worldOf.ts';

/** Gives what went wrong, one line for each cut that the next run does not make good. The stories are ended. */
export type JudgeRemains = (remains: readonly Remains[]) => Promise<readonly string[]>;

/**
 * Runs a story once more, with the same answers, on whatever cuts left behind: it must be done, and its account that of an uncut run.
 * Worlds that are alike are run on once, whichever way they were cut.
 */
export function createJudgeOfRemains(kind: StoryKind): JudgeRemains {
  const verdicts = new Map<string, readonly string[]>();
  let wanted: ReturnType<typeof uncutEssence> | null = null;
  return async (remains) => {
    wanted ??= uncutEssence(kind);
    const essence = await wanted;
    const wrong: string[] = [];
    for (const { cut, story } of remains) {
      const world = worldOf(story);
      const problems = verdicts.get(world) ?? (await runAgain(kind, story, essence));
      verdicts.set(world, problems);
      wrong.push(...problems.map((problem) => `${cut.when} call ${cut.call}, ${cut.action}: ${problem}`));
      endStories(story);
    }
    return wrong;
  };
}

/** What is ticked off at the very end of a first day is asked only after something was done. */
async function runAgain(
  kind: StoryKind,
  story: Story,
  wanted: Readonly<Record<string, unknown>>,
): Promise<readonly string[]> {
  const ended = await kind.run(story);
  if ('error' in ended) return [`the second run fails: ${ended.error}`];
  const left = ended.outcome.left.filter(({ step }) => step !== 'keep').map(({ id }) => id);
  if (!ended.done) return [`the second run leaves ${left}`];
  return [...differences(kind.essence(story.open().state()), wanted), ...(await kind.lastLook(story))];
}
