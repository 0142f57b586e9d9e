import type { Call } from '../operation.ts';
import type { PracticeState } from '../practiceState.ts';
import type { StoredSubscription, StoredTopic } from '../storedTopic.ts';
import { AwsFault } from '../wire/awsFault.ts';

/** A topic's ARN. */
export const topicArn = ({ accountId }: PracticeState, { region, name }: Pick<StoredTopic, 'region' | 'name'>) =>
  `arn:aws:sns:${region}:${accountId}:${name}`;

/** The ARN of a subscription, once it is confirmed. */
export const subscriptionArn = (state: PracticeState, topic: StoredTopic, { id }: Pick<StoredSubscription, 'id'>) =>
  `${topicArn(state, topic)}:${id}`;

/** What policies are judged against: the topic of TopicArn. */
export const onTopic = ({ params }: Call): string => params.optional('TopicArn') ?? '*';

/** The topic of TopicArn in the region that was signed for, undefined where there is none. */
export function findTopic({ state, params, region }: Call): StoredTopic | undefined {
  const arn = params.text('TopicArn');
  if (/^arn:aws:sns:[a-z0-9-]+:\d{12}:[\w-]+$/.test(arn)) {
    return state.topics.find((one) => one.region === region && topicArn(state, one) === arn);
  }
  throw new AwsFault('InvalidParameter', 'Invalid parameter: TopicArn Reason: An ARN must have at least 6 elements');
}

/** As `findTopic`, or SNS's own refusal. */
export function topicOf(call: Call): StoredTopic {
  const found = findTopic(call);
  if (found !== undefined) return found;
  throw new AwsFault('NotFound', 'Topic does not exist');
}

/** The policy of the topic that is acted on; where none was set, the one that AWS gives it. */
export function topicPolicy({ state, params }: Call): string | null {
  const topic = state.topics.find((one) => topicArn(state, one) === params.optional('TopicArn'));
  return topic === undefined ? null : policyOf(state, topic);
}

/** The policy of a topic as JSON text. */
export const policyOf = (state: PracticeState, topic: StoredTopic): string =>
  topic.attributes.find(({ name }) => name === 'Policy')?.value ?? defaultPolicy(state, topic);

/** Everybody of the account, and nobody else (Amazon SNS Developer Guide). */
const defaultPolicy = (state: PracticeState, topic: StoredTopic): string =>
  JSON.stringify({
    Version: '2008-10-17',
    Id: '__default_policy_ID',
    Statement: [
      {
        Sid: '__default_statement_ID',
        Effect: 'Allow',
        Principal: { AWS: '*' },
        Action: [
          ...['SNS:GetTopicAttributes', 'SNS:SetTopicAttributes', 'SNS:AddPermission', 'SNS:RemovePermission'],
          ...['SNS:DeleteTopic', 'SNS:Subscribe', 'SNS:ListSubscriptionsByTopic', 'SNS:Publish'],
        ],
        Resource: topicArn(state, topic),
        Condition: { StringEquals: { 'AWS:SourceOwner': state.accountId } },
      },
    ],
  });
