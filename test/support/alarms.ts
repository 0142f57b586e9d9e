import type { AlarmRegion, AlarmRule, AlarmTopic } from '../../src/model/rootAlarms.ts';

/** What AWS's own article proposes, and API calls besides. */
export const rootPattern = {
  'detail-type': ['AWS Console Sign In via CloudTrail', 'AWS API Call via CloudTrail'],
  detail: { userIdentity: { type: ['Root'] } },
};

/** A policy of a topic that lets EventBridge write, as EventBridge's user guide has it. */
export const topicPolicyOf = (Resource: string, more: object = {}): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'PublishEventsToMyTopic',
        Effect: 'Allow',
        Principal: { Service: 'events.amazonaws.com' },
        Action: 'sns:Publish',
        Resource,
        ...more,
      },
    ],
  });

/** A topic with a confirmed mail, unless said otherwise. */
export function topicOf(account: string, region: string, more: Partial<AlarmTopic> = {}): AlarmTopic {
  const arn = `arn:aws:sns:${region}:${account}:alerts`;
  const subscriptions = [{ arn: `${arn}:1`, protocol: 'email', endpoint: 'jan@acme.example' }];
  return { arn, policy: topicPolicyOf(arn), key: null, subscriptions, tags: {}, ...more };
}

/** A rule that is told of every use of root and writes to the topic of `topicOf`, unless said otherwise. */
export const ruleOf = (account: string, region: string, more: Partial<AlarmRule> = {}): AlarmRule => ({
  name: 'root-use',
  arn: `arn:aws:events:${region}:${account}:rule/root-use`,
  enabled: true,
  description: '',
  pattern: JSON.stringify(rootPattern),
  targets: [{ id: 'mail', arn: `arn:aws:sns:${region}:${account}:alerts` }],
  ...more,
});

/** A region in which somebody is told. */
export const alarmedRegion = (account: string, region: string): AlarmRegion => ({
  region,
  unread: null,
  rules: [ruleOf(account, region)],
  topics: [topicOf(account, region)],
});

/** A region without any rule. */
export const quietRegion = (region: string): AlarmRegion => ({ region, unread: null, rules: [], topics: [] });
