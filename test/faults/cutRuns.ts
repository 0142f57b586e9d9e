import type { PracticeRequestHandler } from '../../src/practice/wire/requestHandler.ts';
import { actionOf, isWrite } from './attempt.ts';
import type { CutWay } from './cutWays.ts';
import { inParallel } from './inParallel.ts';
import type { StoryKind } from './stories/storyKind.ts';
import { endStories, forkStory, type Story } from './story.ts';

/** Where a run is cut: before AWS gets a call, counted from 1, or after AWS has done it. */
export interface Cut {
  readonly call: number;
  readonly when: 'before' | 'after';
  readonly action: string;
}

/** What a cut left behind. */
export interface Remains {
  readonly cut: Cut;
  readonly story: Story;
}

/**
 * What a killed process leaves behind at every call of one uncut run: a process that dies does nothing more, so that a copy of the
 * world at that moment is exactly what the next process finds.
 */
export async function deathAtEveryCall(kind: StoryKind): Promise<readonly Remains[]> {
  const story = await kind.begin(null);
  const account = story.open();
  const remains: Remains[] = [];
  let count = 0;
  const handler: PracticeRequestHandler = {
    ...account.requestHandler,
    handle: async (request, options) => {
      count += 1;
      const call = count;
      const action = actionOf(request);
      const leave = (when: Cut['when']) => remains.push({ cut: { call, when, action }, story: forkStory(story) });
      leave('before');
      const answer = await account.requestHandler.handle(request, options);
      leave('after');
      return answer;
    },
  };
  const ended = await kind.run(story, { account, handler });
  endStories(story);
  if ('error' in ended) throw ended.error;
  return remains;
}

/** Before and after every call of an uncut run, or only after each of its writes. */
export async function everyCut(
  kind: StoryKind,
  which: 'every call' | 'after writes' = 'every call',
): Promise<readonly Cut[]> {
  const remains = await deathAtEveryCall(kind);
  endStories(...remains.map(({ story }) => story));
  const cuts = remains.map(({ cut }) => cut);
  return which === 'every call' ? cuts : cuts.filter(({ action, when }) => when === 'after' && isWrite(action));
}

/** Cuts a run of its own at each point in one way; `wrong` are the cuts that did not end as they should. */
export async function cutEverywhere(kind: StoryKind, way: CutWay, cuts: readonly Cut[]) {
  const points = cuts.filter(({ when }) => way.when.includes(when));
  const remains = await inParallel(points, way.atOnce, async (cut) => {
    const story = await kind.begin(null);
    return { cut, story, problem: await way.problemOf(kind, story, await way.cut(kind, story, cut)) };
  });
  const wrong = remains.flatMap(({ cut, problem }) =>
    problem === null ? [] : [`${way.name} ${cut.when} call ${cut.call}, ${cut.action}: ${problem}`],
  );
  return { remains, wrong };
}
