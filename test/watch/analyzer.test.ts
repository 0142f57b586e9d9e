import { expect, test } from 'vitest';
import { unreadable } from '../../src/model/reading.ts';
import type { Analyzers, RegionAnalyzers } from '../../src/model/watchers.ts';
import { analyzer } from '../../src/watch/analyzer.ts';
import { analyzer as active, finishedAccount, freshAccount, regionsOf, withUnreadable } from '../support/snapshots.ts';
import { contextOf } from '../support/stepContexts.ts';

const answers = { 'watch.what': ['analyzer'] };
const none: RegionAnalyzers = { analyzers: [], findings: [], hasMore: false };
const inRegions = (...regions: Analyzers) => contextOf(finishedAccount({ analyzers: regions }), answers);
const at = (region: string, value: RegionAnalyzers) => regionsOf(value).map((each) => ({ ...each, region }));
const denied = unreadable<RegionAnalyzers>('access-analyzer:ListAnalyzers', 'denied');

test('a region without an analyzer gets one, which is taken back by its name', () => {
  const context = inRegions(...at('us-east-1', { ...none, analyzers: [active] }), ...at('eu-west-1', none));

  expect(analyzer.changes(context)).toMatchObject([
    {
      action: 'access-analyzer:CreateAnalyzer',
      input: { Region: 'eu-west-1', analyzerName: 'offroot-external-access', type: 'ACCOUNT' },
      effect: 'add',
      undo: { write: { input: { Region: 'eu-west-1', analyzerName: 'offroot-external-access' } } },
    },
  ]);
});

test('an analyzer that is there is kept, whoever made it and however it stands', () => {
  const context = inRegions(...at('us-east-1', { ...none, analyzers: [{ ...active, status: 'CREATING' }] }));

  expect(analyzer.changes(context)).toEqual([]);
});

test('a region that could not be read is left alone, and said', () => {
  const context = inRegions({ region: 'eu-west-1', reading: denied }, ...at('us-east-1', none));

  expect(analyzer.changes(context).map(({ id }) => id)).toEqual(['analyzer.us-east-1']);
  expect(analyzer.left?.(context)).toMatchObject([{ id: 'analyzer.eu-west-1.unread', step: 'analyzer' }]);
});

test('nothing is done where it was not asked for, or nothing could be read', () => {
  const unread = contextOf(withUnreadable(freshAccount(), 'analyzers'), answers);

  expect(analyzer.changes(contextOf(freshAccount(), {}))).toEqual([]);
  expect(analyzer.left?.(contextOf(withUnreadable(freshAccount(), 'analyzers'), {}))).toEqual([]);
  expect(analyzer.changes(unread)).toEqual([]);
  expect(analyzer.left?.(unread)).toMatchObject([{ id: 'analyzer.unread' }]);
});
