import { budgetOf, budgets } from '../budgets/budgetsRow.ts';
import { isSameNotice, readNotice, readNotification, readSubscriber, viewNotice } from '../budgets/notifications.ts';
import type { Call, Operation } from '../operation.ts';
import type { StoredBudgetNotification } from '../storedBudget.ts';
import { AwsFault } from '../wire/awsFault.ts';

/** Who is told about a budget, and when. */
export const budgetNotificationOperations: readonly Operation[] = [
  budgets('CreateNotification', createNotification),
  budgets('CreateSubscriber', createSubscriber),
  budgets('DescribeNotificationsForBudget', (call) => ({
    Notifications: budgetOf(call).notifications.map(viewNotice),
  })),
  budgets('DescribeSubscribersForNotification', describeSubscribers),
  budgets('DeleteNotification', deleteNotification),
];

const duplicate = (what: string): AwsFault => new AwsFault('DuplicateRecordException', `The ${what} already exists.`);

function createNotification(call: Call) {
  const notification = readNotification(call.params);
  const budget = budgetOf(call);
  if (budget.notifications.some((one) => isSameNotice(one, notification))) throw duplicate('notification');
  budget.notifications.push(notification);
  return {};
}

function notificationOf(call: Call): StoredBudgetNotification {
  const notice = readNotice(call.params);
  const found = budgetOf(call).notifications.find((one) => isSameNotice(one, notice));
  if (found !== undefined) return found;
  throw new AwsFault('NotFoundException', "Unable to get notification - the notification doesn't exist.");
}

function createSubscriber(call: Call) {
  const subscriber = readSubscriber(call.params, 'Subscriber.');
  const { subscribers } = notificationOf(call);
  if (subscribers.some(({ address }) => address === subscriber.address)) throw duplicate('subscriber');
  subscribers.push(subscriber);
  return {};
}

function describeSubscribers(call: Call) {
  const { subscribers } = notificationOf(call);
  return { Subscribers: subscribers.map(({ type, address }) => ({ SubscriptionType: type, Address: address })) };
}

function deleteNotification(call: Call) {
  const notification = notificationOf(call);
  const budget = budgetOf(call);
  budget.notifications = budget.notifications.filter((one) => one !== notification);
  return {};
}
