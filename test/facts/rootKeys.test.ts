import { describe, expect, it } from 'vitest';
import { quietRootKeys, rootKeysInUse } from '../../src/facts/rootKeys.ts';
import { daysAgo, finishedAccount, keyOf, now, withUnreadable } from '../support/snapshots.ts';

describe('root’s keys', () => {
  it.each([
    ['never used', null, 'quiet'],
    ['used yesterday', daysAgo(1), 'in use'],
    ['used 89.9 days ago', daysAgo(89.9), 'in use'],
    ['used 90 days ago', daysAgo(90), 'quiet'],
    ['used in the future', daysAgo(-1), 'in use'],
    ['used nobody knows when', 'N/A', 'in use'],
  ])('%s', (_, at, state) => {
    const snapshot = finishedAccount({ rootCredentials: { keys: [keyOf('AKIA1', at)], certificates: [] } });

    expect(rootKeysInUse(snapshot, now)).toHaveLength(state === 'in use' ? 1 : 0);
    expect(quietRootKeys(snapshot, now)).toHaveLength(state === 'quiet' ? 1 : 0);
  });

  it('are neither where they cannot be read', () => {
    const snapshot = withUnreadable(finishedAccount(), 'rootCredentials');

    expect([...rootKeysInUse(snapshot, now), ...quietRootKeys(snapshot, now)]).toEqual([]);
  });
});
