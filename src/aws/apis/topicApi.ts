import {
  GetTopicAttributesCommand,
  ListSubscriptionsByTopicCommand,
  SNSClient,
  type SNSClientConfig,
} from '@aws-sdk/client-sns';
import type { AlarmSubscription, AlarmTopic } from '../../model/rootAlarms.ts';
import { codeOf } from '../wordAwsError.ts';
import { perRegion } from './perRegion.ts';

/** What offroot asks of SNS. A topic's ARN says which region it is in. */
export interface TopicApi {
  /** Null where there is no such topic. */
  readonly topic: (arn: string) => Promise<Omit<AlarmTopic, 'subscriptions'> | null>;
  readonly subscriptions: (arn: string) => Promise<readonly AlarmSubscription[]>;
}

/** SNS, one client for each region. */
export function openTopicApi(config: SNSClientConfig): TopicApi {
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
    subscriptions: async (TopicArn) => {
      const found: AlarmSubscription[] = [];
      let NextToken: string | undefined;
      do {
        const page = await clientOf(regionOf(TopicArn)).send(
          new ListSubscriptionsByTopicCommand({ TopicArn, ...(NextToken ? { NextToken } : {}) }),
        );
        for (const { SubscriptionArn = '', Protocol: protocol = '', Endpoint: endpoint = '' } of page.Subscriptions ??
          []) {
          // SNS writes `PendingConfirmation` in place of an ARN, and `Deleted` for a while after.
          if (SubscriptionArn !== 'Deleted')
            found.push({ arn: SubscriptionArn.startsWith('arn:') ? SubscriptionArn : null, protocol, endpoint });
        }
        NextToken = page.NextToken;
      } while (NextToken);
      return found;
    },
  };
}

/** The region that an ARN names. */
const regionOf = (arn: string): string => arn.split(':')[3] ?? '';
