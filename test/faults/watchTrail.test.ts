import { describe, expect, onTestFinished, test } from 'vitest';
import { cutEverywhere, deathAtEveryCall, everyCut } from './cutRuns.ts';
import { ctrlC, lostAnswer } from './cutWays.ts';
import { createJudgeOfRemains } from './judgeRemains.ts';
import { watchTrail } from './stories/watchTrail.ts';
import { endStories } from './story.ts';

// What repairs writes little, and is cut in one way: `npm run soak -- --cuts` cuts it in all.
describe.each([
  ['new', [ctrlC, lostAnswer]],
  ['repaired', [lostAnswer]],
] as const)('a trail that is %s', (which, ways) => {
  const kind = watchTrail(which);
  const judge = createJudgeOfRemains(kind);

  test('by a process killed before or after any AWS call is made good by a second run', async () => {
    const remains = await deathAtEveryCall(kind);

    expect(remains.length).toBeGreaterThan(40);
    expect(await judge(remains)).toEqual([]);
  }, 120_000);

  test.each(ways)(
    'with $name after a write ends as it should, and is made good by a second run',
    async (way) => {
      const ends = await cutEverywhere(kind, way, await everyCut(kind, 'after writes'));

      expect(ends.wrong).toEqual([]);
      expect(await judge(ends.remains)).toEqual([]);
    },
    120_000,
  );
});

test('AWS showing what was made only seconds later is waited for: bucket, policy, trail', async () => {
  const kind = watchTrail('new');
  const story = await kind.begin(null);
  onTestFinished(() => endStories(story));

  const ended = await kind.run(story, { account: story.open({ lag: 4 }) });

  expect(ended).toMatchObject({ done: true });
  expect(story.open().state().cloudTrails).toMatchObject([{ name: 'offroot-trail', logging: true }]);
});
