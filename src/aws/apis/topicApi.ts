import {
  CreateTopicCommand,
  DeleteTopicCommand,
  GetTopicAttributesCommand,
  ListSubscriptionsByTopicCommand,
  ListTagsForResourceCommand,
  ListTopicsCommand,
  PublishCommand,
  SetTopicAttributesCommand,
  SNSClient,
  type SNSClientConfig,
  SubscribeCommand,
  type Subscription,
  TagResourceCommand,
  UnsubscribeCommand,
} from '@aws-sdk/client-sns';
import type { AlarmSubscription, AlarmTopic } from '../../model/rootAlarms.ts';
import type { TopicWrites } from '../../model/writes/topicWrites.ts';
import { readTokenPages } from '../readers/readTokenPages.ts';
import { codeOf } from '../wordAwsError.ts';
import { done, made, type Written } from '../writes/written.ts';
import { perRegion } from './perRegion.ts';

type Write<A extends keyof TopicWrites> = (input: TopicWrites[A]) => Promise<Written>;

/** What offroot asks of SNS. A topic's ARN says which region it is in. */
export interface TopicApi {
  /** Null where there is no such topic. */
  readonly topic: (arn: string) => Promise<Pick<AlarmTopic, 'arn' | 'policy' | 'key'> | null>;
  readonly subscriptions: (arn: string) => Promise<readonly AlarmSubscription[]>;
  readonly tags: (arn: string) => Promise<AlarmTopic['tags']>;
  /** The ARNs of the topics in the region that one works in. Throws AWS's error as it comes. */
  readonly listTopics: () => Promise<readonly string[]>;
  readonly createTopic: Write<'sns:CreateTopic'>;
  readonly deleteTopic: Write<'sns:DeleteTopic'>;
  readonly setAttributes: Write<'sns:SetTopicAttributes'>;
  readonly subscribe: Write<'sns:Subscribe'>;
  readonly unsubscribe: Write<'sns:Unsubscribe'>;
  readonly publish: Write<'sns:Publish'>;
  readonly tag: Write<'sns:TagResource'>;
}

/** SNS, one client for each region. */
export function openTopicApi(config: SNSClientConfig & { readonly region: string }): TopicApi {
  const clientOf = perRegion((region) => new SNSClient({ ...config, region }));
  const subscriptions = (TopicArn: string) => listSubscriptions(clientOf(regionOf(TopicArn)), TopicArn);
  return {
    topic: (TopicArn) => readTopic(clientOf(regionOf(TopicArn)), TopicArn),
    subscriptions,
    tags: async (ResourceArn) => {
      const { Tags = [] } = await clientOf(regionOf(ResourceArn)).send(new ListTagsForResourceCommand({ ResourceArn }));
      return Object.fromEntries(Tags.map(({ Key = '', Value = '' }) => [Key, Value]));
    },
    listTopics: () =>
      readTokenPages(
        (NextToken) => clientOf(config.region).send(new ListTopicsCommand({ NextToken })),
        ({ NextToken }) => NextToken,
        ({ Topics = [] }) => Topics.flatMap(({ TopicArn }) => TopicArn ?? []),
      ),
    createTopic: async ({ Region, Tags, ...topic }) => {
      const answer = await clientOf(Region).send(new CreateTopicCommand({ ...topic, Tags: [...Tags] }));
      return made(answer, answer.TopicArn);
    },
    deleteTopic: ({ Region, ...topic }) => clientOf(Region).send(new DeleteTopicCommand(topic)).then(done),
    setAttributes: ({ Region, ...one }) => clientOf(Region).send(new SetTopicAttributesCommand(one)).then(done),
    subscribe: ({ Region, ...one }) => clientOf(Region).send(new SubscribeCommand(one)).then(done),
    unsubscribe: async ({ Region, TopicArn, Endpoint }) => {
      const found = (await subscriptions(TopicArn)).find(({ arn, endpoint }) => arn !== null && endpoint === Endpoint);
      if (!found?.arn) throw Object.assign(new Error(`${Endpoint} is not subscribed`), { name: 'NotFound' });
      return clientOf(Region)
        .send(new UnsubscribeCommand({ SubscriptionArn: found.arn }))
        .then(done);
    },
    publish: ({ Region, ...one }) => clientOf(Region).send(new PublishCommand(one)).then(done),
    tag: ({ Region, ResourceArn, Tags }) =>
      clientOf(Region)
        .send(new TagResourceCommand({ ResourceArn, Tags: [...Tags] }))
        .then(done),
  };
}

async function readTopic(client: SNSClient, TopicArn: string): ReturnType<TopicApi['topic']> {
  try {
    const { Attributes: is = {} } = await client.send(new GetTopicAttributesCommand({ TopicArn }));
    return { arn: TopicArn, policy: is.Policy ?? '', key: is.KmsMasterKeyId || null };
  } catch (error) {
    if (/^NotFound/.test(codeOf(error))) return null;
    throw error;
  }
}

const listSubscriptions = (client: SNSClient, TopicArn: string): Promise<readonly AlarmSubscription[]> =>
  readTokenPages(
    (NextToken) => client.send(new ListSubscriptionsByTopicCommand({ TopicArn, NextToken })),
    ({ NextToken }) => NextToken,
    ({ Subscriptions = [] }) => Subscriptions.flatMap(subscriptionIn),
  );

/** SNS writes `PendingConfirmation` in place of an ARN, and `Deleted` for a while after. */
function subscriptionIn(one: Subscription): readonly AlarmSubscription[] {
  const { SubscriptionArn: is = '', Protocol: protocol = '', Endpoint: endpoint = '' } = one;
  return is === 'Deleted' ? [] : [{ arn: is.startsWith('arn:') ? is : null, protocol, endpoint }];
}

/** The region that an ARN names. */
const regionOf = (arn: string): string => arn.split(':')[3] ?? '';
