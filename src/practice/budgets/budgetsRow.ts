import { type Call, type Operation, rowsOf } from '../operation.ts';
import type { StoredBudget } from '../storedBudget.ts';
import { AwsFault } from '../wire/awsFault.ts';

const row = rowsOf('budgets');

/** A row of Budgets, whose rights are two: to see, and to change. It answers for its own account only. */
export const budgets = (name: string, run: Operation['run']): Operation =>
  row(
    name,
    (call) => {
      refuseOtherAccounts(call);
      return run(call);
    },
    {
      action: name.startsWith('Describe') ? 'ViewBudget' : 'ModifyBudget',
      resource: ({ state, params }) => {
        const budget = params.optional('BudgetName') ?? params.optional('Budget.BudgetName') ?? '*';
        return `arn:aws:budgets::${state.accountId}:budget/${budget}`;
      },
    },
  );

function refuseOtherAccounts({ state, params }: Call): void {
  if (params.text('AccountId', { pattern: /^\d{12}$/ }) === state.accountId) return;
  throw new AwsFault('AccessDenied', 'Account ID does not match the account of the caller.');
}

/** The budget of BudgetName, or Budgets' own refusal. */
export function budgetOf({ state, params }: Call): StoredBudget {
  const name = params.text('BudgetName', { max: 100 });
  const found = state.budgets.find((one) => one.name === name);
  if (found !== undefined) return found;
  throw new AwsFault('NotFoundException', `Unable to get budget: ${name} - the budget doesn't exist.`);
}
