import { expect, test } from 'vitest';
import type { Budget } from '../../src/model/watchers.ts';
import { budget } from '../../src/watch/budget.ts';
import { finishedAccount, freshAccount, budget as telling, withUnreadable } from '../support/snapshots.ts';
import { contextOf } from '../support/stepContexts.ts';

const answers = { 'watch.what': ['budget'], 'budget.amount': '200', 'budget.email': 'jan@acme.example' };
const having = (...budgets: readonly Budget[]) => contextOf(finishedAccount({ budgets }), answers);

test('where nobody is told a budget is made that tells somebody twice, in one write', () => {
  const [change, ...others] = budget.changes(having());

  expect(others).toEqual([]);
  expect(change).toMatchObject({
    action: 'budgets:CreateBudget',
    input: {
      AccountId: '123456789012',
      Budget: { BudgetName: 'offroot-monthly', BudgetLimit: { Amount: '200', Unit: 'USD' } },
      NotificationsWithSubscribers: [
        { Notification: { NotificationType: 'FORECASTED', Threshold: 80 } },
        {
          Notification: { NotificationType: 'ACTUAL', Threshold: 100 },
          Subscribers: [{ Address: 'jan@acme.example' }],
        },
      ],
    },
    undo: { write: { action: 'budgets:DeleteBudget', input: { BudgetName: 'offroot-monthly' } } },
  });
});

test('a budget that tells somebody is kept, and nothing is asked', () => {
  expect(budget.questions(having({ ...telling, name: 'theirs' }))).toEqual([]);
  expect(budget.changes(having({ ...telling, name: 'theirs' }))).toEqual([]);
});

test('a budget that tells nobody is left as it is, and its name with it', () => {
  const silent = { ...telling, told: [] };

  expect(budget.changes(having(silent))).toMatchObject([{ input: { Budget: { BudgetName: 'offroot-monthly-2' } } }]);
  expect(budget.changes(having(silent, { ...silent, name: 'offroot-monthly-2' }))).toMatchObject([
    { input: { Budget: { BudgetName: 'offroot-monthly-3' } } },
  ]);
});

test('nothing is asked where it was not asked for, or the budgets could not be read', () => {
  const unread = contextOf(withUnreadable(freshAccount(), 'budgets'), answers);

  expect(budget.questions(contextOf(freshAccount(), {}))).toEqual([]);
  expect([budget.questions(unread), budget.changes(unread)]).toEqual([[], []]);
  expect(budget.left?.(unread)).toMatchObject([{ id: 'budget.unread' }]);
});

test.each([
  ['200', true],
  ['1000000', true],
  ['0', false],
  ['1000001', false],
  ['12.50', false],
  ['$200', false],
  ['', false],
])('%s is an amount: %s', (amount, isOne) => {
  const [question] = budget.questions(having());

  expect(question?.kind === 'text' && question.validate(amount) === null).toBe(isOne);
});
