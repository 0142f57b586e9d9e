import { ListTopicsCommand, SNSClient, type SNSClientConfig } from '@aws-sdk/client-sns';
import { readTokenPages } from '../readers/readTokenPages.ts';

/** What offroot asks of SNS. */
export interface TopicApi {
  /** The ARNs of the region's topics. Throws AWS's error as it comes. */
  readonly listTopics: () => Promise<readonly string[]>;
}

/** SNS, in the region that one works in. */
export function openTopicApi(config: SNSClientConfig): TopicApi {
  const client = new SNSClient(config);
  return {
    listTopics: () =>
      readTokenPages(
        (NextToken) => client.send(new ListTopicsCommand({ NextToken })),
        ({ NextToken }) => NextToken,
        ({ Topics = [] }) => Topics.flatMap(({ TopicArn }) => TopicArn ?? []),
      ),
  };
}
