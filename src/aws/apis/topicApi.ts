import {
  GetTopicAttributesCommand,
  ListSubscriptionsByTopicCommand,
  ListTopicsCommand,
  SNSClient,
  type SNSClientConfig,
  type Subscription,
} from '@aws-sdk/client-sns';
import type { AlarmSubscription, AlarmTopic } from '../../model/rootAlarms.ts';
import { readTokenPages } from '../readers/readTokenPages.ts';
import { codeOf } from '../wordAwsError.ts';
import { perRegion } from './perRegion.ts';

/** What offroot asks of SNS. A topic's ARN says which region it is in. */
export interface TopicApi {
  /** Null where there is no such topic. */
  readonly topic: (arn: string) => Promise<Omit<AlarmTopic, 'subscriptions'> | null>;
  readonly subscriptions: (arn: string) => Promise<readonly AlarmSubscription[]>;
  /** The ARNs of the topics in the region that one works in. Throws AWS's error as it comes. */
  readonly listTopics: () => Promise<readonly string[]>;
}

/** SNS, one client for each region. */
export function openTopicApi(config: SNSClientConfig & { readonly region: string }): TopicApi {
  const clientOf = perRegion((region) => new SNSClient({ ...config, region }));
  return {
    topic: async (TopicArn) => {
      try {
        const { Attributes: is = {} } = await clientOf(regionOf(TopicArn)).send(
          new GetTopicAttributesCommand({ TopicArn }),
        );
        return { arn: TopicArn, policy: is.Policy ?? '', key: is.KmsMasterKeyId || null };
      } catch (error) {
        if (/^NotFound/.test(codeOf(error))) return null;
        throw error;
      }
    },
    subscriptions: (TopicArn) =>
      readTokenPages(
        (NextToken) => clientOf(regionOf(TopicArn)).send(new ListSubscriptionsByTopicCommand({ TopicArn, NextToken })),
        ({ NextToken }) => NextToken,
        ({ Subscriptions = [] }) => Subscriptions.flatMap(subscriptionIn),
      ),
    listTopics: () =>
      readTokenPages(
        (NextToken) => clientOf(config.region).send(new ListTopicsCommand({ NextToken })),
        ({ NextToken }) => NextToken,
        ({ Topics = [] }) => Topics.flatMap(({ TopicArn }) => TopicArn ?? []),
      ),
  };
}

/** SNS writes `PendingConfirmation` in place of an ARN, and `Deleted` for a while after. */
const subscriptionIn = ({
  SubscriptionArn = '',
  Protocol = '',
  Endpoint = '',
}: Subscription): readonly AlarmSubscription[] =>
  SubscriptionArn === 'Deleted'
    ? []
    : [
        {
          arn: SubscriptionArn.startsWith('arn:') ? SubscriptionArn : null,
          protocol: Protocol,
          endpoint: Endpoint,
        },
      ];

/** The region that an ARN names. */
const regionOf = (arn: string): string => arn.split(':')[3] ?? '';
