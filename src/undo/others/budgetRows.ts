import { say } from '../../messages/say.ts';
import { known } from '../../model/reading.ts';
import { changed, gone, open } from '../standing.ts';
import type { OtherRows } from './otherRow.ts';

/** A budget, known by its name; one that somebody gave another amount since is theirs. */
export const budgetRows: OtherRows<'budgets:DeleteBudget'> = {
  'budgets:DeleteBudget': {
    part: 'budgets',
    standing: ({ input }, latest, snapshot) => {
      const budget = known(snapshot.budgets)?.find(({ name }) => name === input.BudgetName);
      if (budget === undefined) return gone;
      const amount = budget.limit?.amount ?? '';
      if (Number(amount) === Number(amountIn(latest.input.Budget))) return open;
      return changed(say('undo.why.budget', { amount, unit: budget.limit?.unit ?? '' }));
    },
  },
};

/** As the journal has it, which is a file: anything may stand there. */
function amountIn(budget: unknown): unknown {
  const limit = memberOf(budget, 'BudgetLimit');
  return memberOf(limit, 'Amount');
}

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? new Map<string, unknown>(Object.entries(value)).get(name) : undefined;
