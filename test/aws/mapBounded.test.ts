import { expect, test } from 'vitest';
import { mapBounded } from '../../src/aws/mapBounded.ts';

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

test('keeps the order, counts what is done, and has no more calls under way than allowed', async () => {
  const items = Array.from({ length: 50 }, (_, index) => index);
  const counts: number[] = [];
  let underWay = 0;
  let most = 0;

  const doubled = await mapBounded(
    items,
    8,
    async (item) => {
      underWay += 1;
      most = Math.max(most, underWay);
      for (let turns = 0; turns <= item % 3; turns += 1) await turn();
      underWay -= 1;
      return item * 2;
    },
    (count) => counts.push(count),
  );

  expect(doubled).toEqual(items.map((item) => item * 2));
  expect(most).toBe(8);
  expect(counts).toEqual(items.map((item) => item + 1));
});

test('begins nothing new after a failure', async () => {
  const begun: number[] = [];

  const attempt = mapBounded([0, 1, 2, 3, 4], 2, async (item) => {
    begun.push(item);
    await turn();
    if (item === 0) throw new Error('refused');
  });

  await expect(attempt).rejects.toThrow('refused');
  await turn();
  expect(begun).toEqual([0, 1]);
});

test('nothing to do is done', async () => {
  expect(await mapBounded([], 8, async () => 1)).toEqual([]);
});
