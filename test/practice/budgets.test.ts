import { expect, test } from 'vitest';
import { practice } from '../support/practice.ts';
import { askService } from './askService.ts';
import { signedFetch } from './signedFetch.ts';

const AccountId = '111122223333';
const Budget = {
  BudgetName: 'month',
  BudgetType: 'COST',
  TimeUnit: 'MONTHLY',
  BudgetLimit: { Amount: '50', Unit: 'USD' },
};
const Notification = { NotificationType: 'ACTUAL', ComparisonOperator: 'GREATER_THAN', Threshold: 80 };
const Subscribers = [{ SubscriptionType: 'EMAIL', Address: 'ada@acme.example' }];

function asking() {
  const practiced = practice();
  const ask = async (operation: string, body: object, who = 'root') => {
    const headers = { 'x-amz-target': `AWSBudgetServiceGateway.${operation}` };
    const answer = await signedFetch(practiced, { service: 'budgets', body: JSON.stringify(body), headers, who });
    return { status: answer.status, ...JSON.parse(answer.body) };
  };
  return { ...practiced, ask };
}

test('a budget comes back with what was said, and with what AWS adds', async () => {
  const { ask } = asking();

  const made = await ask('CreateBudget', {
    AccountId,
    Budget,
    NotificationsWithSubscribers: [{ Notification, Subscribers }],
  });
  const again = await ask('CreateBudget', { AccountId, Budget });
  const read = await ask('DescribeBudget', { AccountId, BudgetName: 'month' });
  const notices = await ask('DescribeNotificationsForBudget', { AccountId, BudgetName: 'month' });
  const told = await ask('DescribeSubscribersForNotification', { AccountId, BudgetName: 'month', Notification });

  expect(made).toEqual({ status: 200 });
  expect(again).toMatchObject({ status: 400, __type: 'DuplicateRecordException' });
  expect(read.Budget).toMatchObject({
    ...Budget,
    // The first of November 2026, and 15 June 2087.
    TimePeriod: { Start: 1793491200, End: 3706473600 },
    CostTypes: { IncludeTax: true, UseBlended: false },
    CalculatedSpend: { ActualSpend: { Amount: '0.0', Unit: 'USD' } },
  });
  expect(notices.Notifications).toEqual([{ ...Notification, ThresholdType: 'PERCENTAGE', NotificationState: 'OK' }]);
  expect(told.Subscribers).toEqual(Subscribers);
});

test('notifications and subscribers are added once, and go with their budget', async () => {
  const { ask, account } = asking();
  const named = { AccountId, BudgetName: 'month' };
  const Subscriber = { SubscriptionType: 'SNS', Address: 'arn:aws:sns:us-east-1:111122223333:alarms' };
  await ask('CreateBudget', { AccountId, Budget });

  const types = [
    await ask('CreateNotification', { ...named, Notification, Subscribers }),
    await ask('CreateNotification', { ...named, Notification, Subscribers }),
    await ask('CreateSubscriber', { ...named, Notification, Subscriber }),
    await ask('CreateSubscriber', { ...named, Notification, Subscriber }),
    await ask('CreateNotification', { ...named, Notification: { ...Notification, Threshold: 100 }, Subscribers: [] }),
    await ask('DeleteNotification', { ...named, Notification: { ...Notification, Threshold: 99 } }),
    await ask('DeleteBudget', named),
    await ask('DeleteBudget', named),
  ].map(({ __type = 'done' }) => __type);

  expect(types).toEqual([
    ...['done', 'DuplicateRecordException', 'done', 'DuplicateRecordException', 'InvalidParameterException'],
    ...['NotFoundException', 'done', 'NotFoundException'],
  ]);
  expect(account.state().budgets).toEqual([]);
});

test.each([
  [{ ...Budget, BudgetName: 'a:b' }, AccountId, 'InvalidParameterException'],
  [{ ...Budget, TimeUnit: 'SOMETIMES' }, AccountId, 'InvalidParameterException'],
  [{ ...Budget, BudgetLimit: { Amount: 'much', Unit: 'USD' } }, AccountId, 'InvalidParameterException'],
  [Budget, '999988887777', 'AccessDeniedException'],
])('%o of account %s is refused: %s', async (budget, id, type) => {
  expect(await asking().ask('CreateBudget', { AccountId: id, Budget: budget })).toMatchObject({
    status: 400,
    __type: type,
  });
});

test('a user needs budgets:ModifyBudget to make one', () => {
  const practiced = practice();
  practiced.addUser('alice');

  const refused = askService(practiced, 'budgets', { who: 'alice' })('CreateBudget', { AccountId });

  expect(refused).toMatchObject({ code: 'AccessDeniedException', status: 400 });
  expect(refused.message).toContain('budgets:ModifyBudget on resource: arn:aws:budgets::111122223333:budget/*');
});
