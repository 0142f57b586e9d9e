import { expect, test } from 'vitest';
import { ApplyFailed, CannotConnect, UserCancelled } from '../../src/errors.ts';
import { type Cut, cutByCtrlC, cutByLostConnection, deathAtEveryCall, everyCut } from './cutRuns.ts';
import { inParallel } from './inParallel.ts';
import { judgeRemains } from './judgeRemains.ts';
import { beginStory, endStories } from './story.ts';

const cuts = await everyCut();

test('there are cuts before and after every call of a whole day', () => {
  expect(cuts.length).toBeGreaterThan(100);
  expect(new Set(cuts.map(({ action }) => action)).size).toBeGreaterThan(15);
});

test('a process killed before or after any AWS call is made good by a second run', async () => {
  const { remains, uncut } = await deathAtEveryCall();

  const wrong = await judgeRemains(remains);

  expect(wrong).toEqual([]);
  endStories(uncut);
}, 60_000);

test('Ctrl-C before or after any AWS call ends as cancelled, without a half-made device, and is made good by a second run', async () => {
  const ends = await cutEverywhere(2, async (story, cut) => {
    const ended = await cutByCtrlC(story, cut);
    const orphans = story
      .open()
      .state()
      .devices.filter(({ owner }) => owner === null);
    if (!('error' in ended && ended.error instanceof UserCancelled)) return 'does not end as cancelled';
    return orphans.length === 0 ? null : 'leaves a half-made device';
  });

  expect(ends.wrong).toEqual([]);
  expect(await judgeRemains(ends.remains)).toEqual([]);
}, 60_000);

test('a connection that is gone from any AWS call on is said, and made good by a second run', async () => {
  // The SDK tries again with pauses that no clock of ours moves, so that many accounts are cut off at once.
  const ends = await cutEverywhere(40, async (story, cut) => {
    const ended = await cutByLostConnection(story, cut);
    const error = 'error' in ended ? ended.error : null;
    const cause = error instanceof ApplyFailed ? error.cause : error;
    return cause instanceof CannotConnect && cause.problem === 'no-network' ? null : `ends with ${error}`;
  });

  expect(ends.wrong).toEqual([]);
  expect(await judgeRemains(ends.remains)).toEqual([]);
}, 60_000);

/** Cuts a run of its own at each point; `wrong` are the cuts that `look` has something to say of. */
async function cutEverywhere(
  atOnce: number,
  look: (story: ReturnType<typeof beginStory>, cut: Cut) => Promise<string | null>,
) {
  const ends = await inParallel(cuts, atOnce, async (cut) => {
    const story = beginStory();
    return { cut, story, problem: await look(story, cut) };
  });
  const wrong = ends.flatMap(({ cut, problem }) =>
    problem === null ? [] : [`${cut.when} call ${cut.call}, ${cut.action}: ${problem}`],
  );
  return { remains: ends, wrong };
}
