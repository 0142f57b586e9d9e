import type { StoredBudgetNotice, StoredBudgetNotification } from '../storedBudget.ts';
import { AwsFault } from '../wire/awsFault.ts';
import type { QueryParams } from '../wire/queryParams.ts';

const invalid = (message: string): AwsFault => new AwsFault('InvalidParameterException', message);

/** Reads what a notification is about, from the member of that name. */
export function readNotice(params: QueryParams, name = 'Notification'): StoredBudgetNotice {
  const type = params.choice(`${name}.NotificationType`, ['ACTUAL', 'FORECASTED']);
  const comparison = params.choice(`${name}.ComparisonOperator`, ['GREATER_THAN', 'LESS_THAN', 'EQUAL_TO']);
  const threshold = Number(params.text(`${name}.Threshold`));
  const thresholdType = params.choice(`${name}.ThresholdType`, ['PERCENTAGE', 'ABSOLUTE_VALUE']) ?? 'PERCENTAGE';
  if (type === undefined || comparison === undefined) throw invalid(`${name} is missing a required member.`);
  if (!(threshold >= 0 && threshold <= 15_000_000_000_000)) throw invalid('Threshold is out of range.');
  return { type, comparison, threshold, thresholdType };
}

/** Who is told, each once: mail or one topic. */
export function readSubscriber(params: QueryParams, name = ''): StoredBudgetNotification['subscribers'][number] {
  const type = params.choice(`${name}SubscriptionType`, ['EMAIL', 'SNS']);
  const address = params.text(`${name}Address`, { max: 2048 });
  if (type === undefined) throw invalid('SubscriptionType must not be null.');
  const pattern = type === 'EMAIL' ? /^[^\s@]+@[^\s@]+\.[^\s@]+$/ : /^arn:aws:sns:[a-z0-9-]+:\d{12}:.+$/;
  if (!pattern.test(address)) throw invalid(`Subscriber address ${address} is not valid.`);
  return { type, address };
}

/** Reads a whole notification: who is told besides what it is about. At most ten by mail, and one topic. */
export function readNotification(params: QueryParams): StoredBudgetNotification {
  const subscribers = params.records('Subscribers').map((one) => readSubscriber(one));
  if (subscribers.length === 0) throw invalid('A notification needs at least one subscriber.');
  const count = (type: string) => subscribers.filter((one) => one.type === type).length;
  if (count('EMAIL') > 10 || count('SNS') > 1) throw new AwsFault('CreationLimitExceededException', tooMany);
  return { ...readNotice(params), subscribers };
}

const tooMany = 'A notification can have ten email subscribers and one SNS topic.';

/** True where two notifications are about the same thing. */
export const isSameNotice = (a: StoredBudgetNotice, b: StoredBudgetNotice): boolean =>
  a.type === b.type &&
  a.comparison === b.comparison &&
  a.threshold === b.threshold &&
  a.thresholdType === b.thresholdType;

/** What a notification is about, as it is told. */
export const viewNotice = ({ type, comparison, threshold, thresholdType }: StoredBudgetNotice) => ({
  NotificationType: type,
  ComparisonOperator: comparison,
  Threshold: threshold,
  ThresholdType: thresholdType,
  NotificationState: 'OK',
});
