import { leftUnread } from '../facts/leftUnread.ts';
import { monthlyBudgets } from '../facts/monthlyBudgets.ts';
import { say } from '../messages/say.ts';
import { textAnswer } from '../model/answers.ts';
import type { ApiChange } from '../model/change.ts';
import type { TextQuestion } from '../model/question.ts';
import { known } from '../model/reading.ts';
import type { Step, StepContext } from '../model/step.ts';
import type { BudgetAlert, BudgetWrites } from '../model/writes/budgetWrites.ts';
import { emailProblem } from './emailProblem.ts';
import { isAskedFor } from './watchers.ts';

/** A budget by the month that writes to somebody. One that does so already is kept, whoever made it. */
export const budget: Step = {
  id: 'budget',
  title: say('watch.budget.title'),
  why: say('watch.budget.why'),
  checks: ['budget-alert-set'],
  questions: (context) => (isNeeded(context) ? questions : []),
  changes: (context) => (isNeeded(context) ? [createBudget(context)] : []),
  plan: () => ({ title: say('watch.budget.plan'), cautions: [] }),
  left: (context) => (isAskedFor(context, 'budget') ? leftUnread(budget, context.snapshot.budgets) : []),
};

/** Asked for, and there is none: not where the budgets could not be read. */
function isNeeded(context: StepContext): boolean {
  const budgets = known(context.snapshot.budgets);
  return (
    isAskedFor(context, 'budget') &&
    budgets !== undefined &&
    !monthlyBudgets(budgets).some(({ told }) => told.length > 0)
  );
}

const questions: readonly TextQuestion[] = [
  {
    id: 'budget.amount',
    kind: 'text',
    title: say('watch.budget.amount.title'),
    why: say('watch.budget.amount.why'),
    validate: (value) => (/^[1-9]\d{0,5}$|^1000000$/.test(value) ? null : say('watch.budget.amount.problem')),
  },
  {
    id: 'budget.email',
    kind: 'text',
    title: say('watch.budget.email.title'),
    why: say('watch.budget.email.why'),
    validate: emailProblem,
  },
];

function createBudget(context: StepContext): ApiChange {
  const { snapshot, answers } = context;
  const amount = textAnswer(answers, 'budget.amount') ?? '';
  const email = textAnswer(answers, 'budget.email') ?? '';
  const name = freeName(context);
  const AccountId = snapshot.connection.identity.account;
  return {
    id: 'budget.create',
    step: 'budget',
    kind: 'api',
    action: 'budgets:CreateBudget',
    input: budgetInput(context, { AccountId, name, amount, email }),
    summary: say('watch.budget.create', { name, amount, email }),
    line: { noun: say('noun.budget'), name, detail: say('watch.budget.detail', { amount, email }) },
    effect: 'add',
    undo: { possible: true, write: { action: 'budgets:DeleteBudget', input: { AccountId, BudgetName: name } } },
    fixes: ['budget-alert-set'],
    touches: ['budgets'],
  };
}

interface Wanted {
  readonly AccountId: string;
  readonly name: string;
  readonly amount: string;
  readonly email: string;
}

const budgetInput = (
  { now }: StepContext,
  { AccountId, name, amount, email }: Wanted,
): BudgetWrites['budgets:CreateBudget'] => ({
  AccountId,
  Budget: {
    BudgetName: name,
    BudgetType: 'COST',
    TimeUnit: 'MONTHLY',
    BudgetLimit: { Amount: amount, Unit: 'USD' },
  },
  NotificationsWithSubscribers: [alert('FORECASTED', 80, email), alert('ACTUAL', 100, email)],
  ResourceTags: [{ Key: 'offroot:created', Value: now.toISOString() }],
});

const alert = (NotificationType: 'ACTUAL' | 'FORECASTED', Threshold: number, Address: string): BudgetAlert => ({
  Notification: { NotificationType, ComparisonOperator: 'GREATER_THAN', Threshold, ThresholdType: 'PERCENTAGE' },
  Subscribers: [{ SubscriptionType: 'EMAIL', Address }],
});

/** A name that no budget has: one of ours that lost its alert stays as it is. */
function freeName({ snapshot }: StepContext): string {
  const taken = new Set(known(snapshot.budgets)?.map(({ name }) => name));
  const free = (name: string): boolean => !taken.has(name);
  if (free('offroot-monthly')) return 'offroot-monthly';
  return Array.from({ length: taken.size }, (_, at) => `offroot-monthly-${at + 2}`).find(free) ?? 'offroot-monthly-1';
}
