import type { BudgetWrites } from '../../model/writes/budgetWrites.ts';
import type { WriteRows } from './writeRows.ts';

/** Every write to Budgets. */
export const budgetWrites: WriteRows<BudgetWrites> = {
  'budgets:CreateBudget': async ({ open }, input) => (await open('budgets')).createBudget(input),
  'budgets:DeleteBudget': async ({ open }, input) => (await open('budgets')).deleteBudget(input),
};
