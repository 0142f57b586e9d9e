import { describe, expect, test } from 'vitest';
import { cutEverywhere, deathAtEveryCall, everyCut } from './cutRuns.ts';
import { type CutWay, ctrlC, lostAnswer, lostConnection } from './cutWays.ts';
import { createJudgeOfRemains } from './judgeRemains.ts';
import { enroll } from './stories/enroll.ts';
import { firstDay } from './stories/firstDay.ts';
import { keysOff } from './stories/migration.ts';
import type { StoryKind } from './stories/storyKind.ts';
import { undo } from './stories/undo.ts';

type Which = 'every call' | 'after writes';
const afterWrites = (...ways: readonly CutWay[]): readonly (readonly [CutWay, Which])[] =>
  ways.map((way) => [way, 'after writes']);

// Every story is killed at every call. Ctrl-C is pressed at every call of the wizard; npm run soak cuts the rest everywhere too.
const rows: readonly (readonly [string, StoryKind, readonly (readonly [CutWay, Which])[], number])[] = [
  ['the first day', firstDay, [[ctrlC, 'every call'], ...afterWrites(lostConnection)], 100],
  ['offroot enroll', enroll(), afterWrites(ctrlC, lostConnection, lostAnswer), 30],
  ['offroot undo', undo(), afterWrites(ctrlC, lostAnswer), 100],
  ['switching root’s keys off', keysOff(), afterWrites(ctrlC, lostAnswer), 60],
];

describe.each(rows)('%s', (_, kind, ways, least) => {
  const judge = createJudgeOfRemains(kind);

  test('a process killed before or after any AWS call is made good by a second run', async () => {
    const remains = await deathAtEveryCall(kind);

    expect(remains.length).toBeGreaterThan(least);
    expect(new Set(remains.map(({ cut }) => cut.action)).size).toBeGreaterThanOrEqual(10);
    expect(await judge(remains)).toEqual([]);
  }, 120_000);

  test.each(ways.map(([way, which]) => ({ name: way.name, way, which })))(
    '$name before or after a call ends as it should, and is made good by a second run',
    async ({ way, which }) => {
      const ends = await cutEverywhere(kind, way, await everyCut(kind, which));

      expect(ends.wrong).toEqual([]);
      expect(await judge(ends.remains)).toEqual([]);
    },
    120_000,
  );
});
