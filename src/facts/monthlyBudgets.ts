import type { Budget } from '../model/watchers.ts';

/** The budgets by the month that count everything: what an alert about the bill needs. */
export const monthlyBudgets = (budgets: readonly Budget[]): readonly Budget[] =>
  budgets.filter(({ type, timeUnit, isWhole }) => type === 'COST' && timeUnit === 'MONTHLY' && isWhole);
