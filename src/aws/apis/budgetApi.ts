import {
  type Budget as AwsBudget,
  BudgetsClient,
  type BudgetsClientConfig,
  CreateBudgetCommand,
  DeleteBudgetCommand,
  DescribeBudgetsCommand,
  DescribeNotificationsForBudgetCommand,
  DescribeSubscribersForNotificationCommand,
} from '@aws-sdk/client-budgets';
import type { Budget } from '../../model/watchers.ts';
import type { BudgetWrites } from '../../model/writes/budgetWrites.ts';
import { done, made, type Written } from '../writes/written.ts';

/** What offroot asks of Budgets. */
export interface BudgetApi {
  /** every budget; whom it tells is asked of those by the month over everything */
  readonly budgets: (account: string) => Promise<readonly Budget[]>;
  readonly createBudget: (input: BudgetWrites['budgets:CreateBudget']) => Promise<Written>;
  readonly deleteBudget: (input: BudgetWrites['budgets:DeleteBudget']) => Promise<Written>;
}

/** Budgets. It has one address for the whole partition, whatever region one works in. */
export function openBudgetApi(config: BudgetsClientConfig): BudgetApi {
  const client = new BudgetsClient({ ...config, region: 'us-east-1' });
  return {
    budgets: async (account) => {
      const all = (await allBudgets(client, account)).map(budgetIn);
      return Promise.all(
        all.map(async (budget) =>
          isAboutEverything(budget) ? { ...budget, told: await toldOf(client, account, budget.name) } : budget,
        ),
      );
    },
    createBudget: ({ Budget: budget, NotificationsWithSubscribers: told, ResourceTags, ...input }) =>
      client
        .send(
          new CreateBudgetCommand({
            ...input,
            Budget: { ...budget },
            NotificationsWithSubscribers: told.map(({ Notification, Subscribers }) => ({
              Notification: { ...Notification },
              Subscribers: [...Subscribers],
            })),
            ResourceTags: [...ResourceTags],
          }),
        )
        .then((out) => made(out, budget.BudgetName)),
    deleteBudget: (input) => client.send(new DeleteBudgetCommand(input)).then(done),
  };
}

/** True where a budget is by the month and counts everything: what an alert about the bill needs. */
const isAboutEverything = ({ type, timeUnit, isWhole }: Budget): boolean =>
  type === 'COST' && timeUnit === 'MONTHLY' && isWhole;

async function allBudgets(client: BudgetsClient, AccountId: string): Promise<readonly AwsBudget[]> {
  const all: AwsBudget[] = [];
  let token: string | undefined;
  do {
    const next = token === undefined ? {} : { NextToken: token };
    const page = await client.send(new DescribeBudgetsCommand({ AccountId, MaxResults: 100, ...next }));
    all.push(...(page.Budgets ?? []));
    token = page.NextToken;
  } while (token !== undefined);
  return all;
}

function budgetIn({ BudgetName, BudgetType, TimeUnit, BudgetLimit, CostFilters, FilterExpression }: AwsBudget): Budget {
  return {
    name: BudgetName ?? '',
    type: BudgetType ?? '',
    timeUnit: TimeUnit ?? '',
    limit: BudgetLimit ? { amount: BudgetLimit.Amount ?? '', unit: BudgetLimit.Unit ?? '' } : null,
    isWhole: Object.keys(CostFilters ?? {}).length === 0 && FilterExpression === undefined,
    told: [],
  };
}

/** Everybody whom a budget tells of anything. Five notifications are the most that one may have. */
async function toldOf(client: BudgetsClient, AccountId: string, BudgetName: string): Promise<readonly string[]> {
  const { Notifications = [] } = await client.send(
    new DescribeNotificationsForBudgetCommand({ AccountId, BudgetName }),
  );
  const lists = await Promise.all(
    Notifications.map((Notification) =>
      client.send(new DescribeSubscribersForNotificationCommand({ AccountId, BudgetName, Notification })),
    ),
  );
  const told = lists.flatMap(({ Subscribers = [] }) => Subscribers.map(({ Address }) => Address ?? ''));
  return [...new Set(told)];
}
