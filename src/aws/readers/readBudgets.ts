import { read } from '../../model/reading.ts';
import type { Budget } from '../../model/watchers.ts';
import { attempt } from './attempt.ts';
import type { Reader } from './reader.ts';

/** What the account may cost by its budgets, and whom they tell. */
export const readBudgets: Reader<readonly Budget[]> = async ({ open, connection, clock }) => {
  const api = await open('budgets');
  const budgets = await attempt('budgets:ViewBudget', () => api.budgets(connection.identity.account));
  return read(budgets, clock.now().toISOString());
};
