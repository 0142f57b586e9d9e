import { budgetOf, budgets } from '../budgets/budgetsRow.ts';
import { readNotification } from '../budgets/notifications.ts';
import { type Call, type Operation, wireDate } from '../operation.ts';
import type { StoredBudget } from '../storedBudget.ts';
import { AwsFault } from '../wire/awsFault.ts';
import type { QueryParams } from '../wire/queryParams.ts';

/** Budgets. Nothing on this account costs anything, so what was spent is always nothing. */
export const budgetOperations: readonly Operation[] = [
  budgets('CreateBudget', createBudget),
  budgets('DescribeBudget', (call) => ({ Budget: view(budgetOf(call)) })),
  budgets('DescribeBudgets', describeBudgets),
  budgets('DeleteBudget', deleteBudget),
];

/** Budgets go on until 15 June 2087 where nothing else is said. */
const forever = '2087-06-15T00:00:00Z';

const units = ['DAILY', 'MONTHLY', 'QUARTERLY', 'ANNUALLY'] as const;
const types = ['USAGE', 'COST', 'RI_UTILIZATION', 'RI_COVERAGE', 'SAVINGS_PLANS_UTILIZATION', 'SAVINGS_PLANS_COVERAGE'];

function createBudget({ state, params, now }: Call) {
  const name = params.text('Budget.BudgetName', { max: 100, pattern: /^[^:\\]+$/ });
  const timeUnit = params.choice('Budget.TimeUnit', units);
  const type = params.choice('Budget.BudgetType', types);
  if (timeUnit === undefined || type === undefined) {
    throw new AwsFault('InvalidParameterException', 'Budget needs a TimeUnit and a BudgetType.');
  }
  const budget: StoredBudget = {
    name,
    type,
    timeUnit,
    limit: readLimit(params),
    costTypes: readCostTypes(params),
    start: dateOf(params, 'Budget.TimePeriod.Start') ?? beginningOf(timeUnit, now),
    end: dateOf(params, 'Budget.TimePeriod.End') ?? forever,
    updatedAt: wireDate(now),
    notifications: params.records('NotificationsWithSubscribers').map(readNotification),
  };
  if (state.budgets.some((one) => one.name === name)) {
    const message = `Error creating budget: ${name} - the budget already exists.`;
    throw new AwsFault('DuplicateRecordException', message);
  }
  state.budgets.push(budget);
  return {};
}

function readLimit(params: QueryParams): StoredBudget['limit'] {
  const amount = params.optional('Budget.BudgetLimit.Amount');
  if (amount === undefined) return null;
  if (!/^\d+(\.\d+)?$/.test(amount)) throw new AwsFault('InvalidParameterException', 'BudgetLimit must be a number.');
  return { amount, unit: params.text('Budget.BudgetLimit.Unit') };
}

/** AWS's own default: everything, as it is billed. */
const costTypes: Readonly<Record<string, boolean>> = {
  IncludeTax: true,
  IncludeSubscription: true,
  UseBlended: false,
  IncludeRefund: true,
  IncludeCredit: true,
  IncludeUpfront: true,
  IncludeRecurring: true,
  IncludeOtherSubscription: true,
  IncludeSupport: true,
  IncludeDiscount: true,
  UseAmortized: false,
};

const readCostTypes = (params: QueryParams): Record<string, boolean> =>
  Object.fromEntries(
    Object.entries(costTypes).map(([name, byDefault]) => [name, params.flag(`Budget.CostTypes.${name}`) ?? byDefault]),
  );

function dateOf(params: QueryParams, name: string): string | null {
  const text = params.optional(name);
  if (text === undefined) return null;
  const date = new Date(Number(text) * 1000);
  if (!Number.isNaN(date.getTime())) return wireDate(date);
  throw new AwsFault('SerializationException', `${name} is not a time.`);
}

function beginningOf(timeUnit: (typeof units)[number], now: Date): string {
  const [year, month, day] = [now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()];
  const begins = {
    DAILY: [month, day],
    MONTHLY: [month, 1],
    QUARTERLY: [month - (month % 3), 1],
    ANNUALLY: [0, 1],
  } as const;
  const [first, on] = begins[timeUnit];
  return wireDate(new Date(Date.UTC(year, first, on)));
}

const seconds = (at: string): number => Math.floor(Date.parse(at) / 1000);

function view({ name, limit, type, timeUnit, costTypes: counted, start, end, updatedAt }: StoredBudget) {
  const unit = limit?.unit ?? 'USD';
  return {
    BudgetName: name,
    BudgetLimit: limit === null ? undefined : { Amount: limit.amount, Unit: limit.unit },
    CostFilters: {},
    CostTypes: counted,
    TimeUnit: timeUnit,
    TimePeriod: { Start: seconds(start), End: seconds(end) },
    CalculatedSpend: { ActualSpend: { Amount: '0.0', Unit: unit } },
    BudgetType: type,
    LastUpdatedTime: seconds(updatedAt),
  };
}

function describeBudgets({ state, params }: Call) {
  const most = params.integer('MaxResults', 1, 1000) ?? 100;
  const token = params.optional('NextToken');
  const start = token === undefined ? 0 : Number(Buffer.from(token, 'base64').toString('latin1'));
  if (!Number.isInteger(start)) throw new AwsFault('InvalidNextTokenException', 'The token is not valid.');
  const end = start + most;
  const more = end < state.budgets.length ? Buffer.from(String(end)).toString('base64') : undefined;
  return { Budgets: state.budgets.slice(start, end).map(view), NextToken: more };
}

function deleteBudget(call: Call) {
  call.state.budgets.splice(call.state.budgets.indexOf(budgetOf(call)), 1);
  return {};
}
