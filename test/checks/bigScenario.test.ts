import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeAll } from '../../src/checks/index.ts';
import { findScenario, scenarioFile } from '../../src/practice/scenarios/index.ts';
import { bigCounts } from '../cases/big.ts';
import { practice } from '../support/practice.ts';
import { connectedSnapshot } from '../support/practiceSnapshot.ts';

async function countedOn(users: number): Promise<Record<string, number>> {
  const built = practice({ scenario: `big:${users}` });
  const snapshot = await connectedSnapshot(built, 'person-0001');
  const counts: Record<string, number> = {};
  for (const { check, verdict } of judgeAll(snapshot, built.clock.now())) {
    if (verdict === 'fail' || verdict === 'unknown') counts[check] = (counts[check] ?? 0) + 1;
  }
  return counts;
}

test('a big account of any size shows the faults that were counted off, and no other', async () => {
  const sizes = fc.oneof(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 1, max: 900 }));

  await fc.assert(
    fc.asyncProperty(sizes, async (users) => {
      expect(await countedOn(users)).toEqual(bigCounts(users));
    }),
    { numRuns: 6, examples: [[1], [2], [3], [50]] },
  );
});

test('the biggest account is as large as AWS lets one be, and is still counted right', async () => {
  expect(await countedOn(5000)).toEqual(bigCounts(5000));
  expect(bigCounts(5000)).toMatchObject({ 'console-users-mfa-enabled': 10, 'user-passwords-in-use': 20 });
});

test.each(['big:0', 'big:5001', 'big:', 'big:05', 'big:1e3', 'big:N', 'big', 'Big:5'])('there is no %s', (name) => {
  expect(findScenario(name)).toBeNull();
});

test('the file of a big account has no colon in its name', () => {
  expect(findScenario('big:500')?.name).toBe('big:500');
  expect(scenarioFile('big:500')).toBe('big-500');
});
