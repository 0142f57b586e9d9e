import { describe, expect, test } from 'vitest';
import type { Deed } from '../../src/model/deed.ts';
import { unreadable } from '../../src/model/reading.ts';
import type { RegionAnalyzers } from '../../src/model/watchers.ts';
import { standingOfOther } from '../../src/undo/others.ts';
import { analyzer, budget, finishedAccount, freshAccount } from '../support/snapshots.ts';

const deedOf = (action: string, input: Deed['input']): Deed => ({
  ...{ id: '1', run: '1', at: '2026-11-21T12:00:00Z', principal: 'arn:aws:iam::123456789012:root', step: 'watch' },
  ...{ action, input, undo: { possible: false, why: null }, again: null, undone: false },
});

describe('an analyzer that offroot made', () => {
  const standing = (Region: string, snapshot = finishedAccount()) => {
    const input = { Region, analyzerName: analyzer.name };
    const deed = deedOf('access-analyzer:CreateAnalyzer', input);
    return standingOfOther({ action: 'access-analyzer:DeleteAnalyzer', input }, deed, snapshot).fate;
  };
  const refused = {
    region: 'us-east-1',
    reading: unreadable<RegionAnalyzers>('access-analyzer:ListAnalyzers', 'denied'),
  };

  test('can be deleted while it is there, and needs nothing once it is not', () => {
    expect([standing('us-east-1'), standing('us-east-1', freshAccount())]).toEqual(['open', 'gone']);
  });

  test('is unknown where its region was refused or not looked at', () => {
    expect(standing('eu-west-1')).toBe('unknown');
    expect(standing('us-east-1', finishedAccount({ analyzers: [refused] }))).toBe('unknown');
  });
});

describe('a budget that offroot made', () => {
  const standing = (amount: string, budgets = [budget]) => {
    const Budget = { BudgetName: budget.name, BudgetLimit: { Amount: amount, Unit: 'USD' } };
    const deed = deedOf('budgets:CreateBudget', { AccountId: '123456789012', Budget });
    const input = { AccountId: '123456789012', BudgetName: budget.name };
    return standingOfOther({ action: 'budgets:DeleteBudget', input }, deed, finishedAccount({ budgets })).fate;
  };

  test('can be deleted while it has the amount it was made with, however AWS writes it', () => {
    expect([standing('200'), standing('200', [])]).toEqual(['open', 'gone']);
  });

  test('is somebody’s own once it has another amount', () => {
    expect(standing('300')).toBe('changed');
  });
});
