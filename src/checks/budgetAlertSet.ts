import { monthlyBudgets } from '../facts/monthlyBudgets.ts';
import { say } from '../messages/say.ts';
import { checkOver } from './judging.ts';

/** A budget by the month over everything tells somebody: the bill is where a stolen key shows first. */
export const budgetAlertSet = checkOver(
  { id: 'budget-alert-set', area: 'watch', severity: 'low', references: { practice: 'P14' } },
  ['budgets'],
  ([budgets]) => {
    const monthly = monthlyBudgets(budgets);
    const heard = monthly.find(({ told }) => told.length > 0);
    if (heard !== undefined) {
      const { name, limit, told } = heard;
      const who = told.join(', ');
      const detail = limit
        ? say('check.budget', { name, amount: limit.amount, unit: limit.unit, who })
        : say('check.budget.planned', { name, who });
      return [{ verdict: 'pass', resource: 'account', detail }];
    }
    const [silent] = monthly;
    const detail = silent ? say('check.budget.silent', { name: silent.name }) : say('check.budget.none');
    return [{ verdict: 'fail', resource: 'account', detail }];
  },
);
