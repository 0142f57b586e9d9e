import { describe, expect, test } from 'vitest';
import { isWrite } from './attempt.ts';
import { cutEverywhere, deathAtEveryCall, everyCut } from './cutRuns.ts';
import { type CutWay, ctrlC, lostAnswer, lostConnection } from './cutWays.ts';
import { createJudgeOfRemains } from './judgeRemains.ts';
import { enroll } from './stories/enroll.ts';
import { firstDay } from './stories/firstDay.ts';
import { keysOff } from './stories/migration.ts';
import { narrowAgain } from './stories/narrow.ts';
import type { StoryKind } from './stories/storyKind.ts';
import { undo } from './stories/undo.ts';
import { endStories } from './story.ts';

// Every story is killed at every third write and some reads, and cut in other ways after every fourth write: npm run soak -- --cuts
// cuts it everywhere.
const rows: readonly (readonly [string, StoryKind, readonly CutWay[], number])[] = [
  ['the first day', firstDay, [ctrlC, lostConnection], 100],
  ['offroot enroll', enroll(), [ctrlC, lostConnection, lostAnswer], 30],
  ['offroot undo', undo(), [ctrlC, lostAnswer], 100],
  ['offroot narrow, once more', narrowAgain(), [lostAnswer], 60],
  ['switching root’s keys off', keysOff(), [ctrlC, lostAnswer], 60],
];

describe.each(rows)('%s', (_, kind, ways, least) => {
  const judge = createJudgeOfRemains(kind);

  test('a process killed before or after any AWS call is made good by a second run', async () => {
    const remains = await deathAtEveryCall(kind);

    expect(remains.length).toBeGreaterThan(least);
    expect(new Set(remains.map(({ cut }) => cut.action)).size).toBeGreaterThanOrEqual(10);
    const [judged, passedOver] = partition(remains, ({ cut }) => cut.call % (isWrite(cut.action) ? 3 : 7) === 0);
    endStories(...passedOver.map(({ story }) => story));
    expect(await judge(judged)).toEqual([]);
  }, 120_000);

  test.each(ways)(
    '$name after a write ends as it should, and is made good by a second run',
    async (way) => {
      const cuts = await everyCut(kind, 'after writes');
      const ends = await cutEverywhere(
        kind,
        way,
        cuts.filter((_, at) => at % 4 === 0),
      );

      expect(ends.wrong).toEqual([]);
      expect(await judge(ends.remains)).toEqual([]);
    },
    120_000,
  );
});

const partition = <T>(all: readonly T[], isFirst: (one: T) => boolean): readonly [readonly T[], readonly T[]] => [
  all.filter(isFirst),
  all.filter((one) => !isFirst(one)),
];
