import { newRequestId } from '../../identifiers.ts';
import { topicArn } from '../../sns/topics.ts';
import type { StoredEventRule } from '../../storedEventRule.ts';
import type { StoredTopic } from '../../storedTopic.ts';
import type { Draft } from './draft.ts';

/** A rule that is told of every use of root, and the topic it writes to. */
export interface AlarmRow {
  readonly region: string;
  readonly rule: string;
  readonly enabled: boolean;
  readonly topic: string;
  readonly email: string;
  readonly confirmed: boolean;
}

/** Adds a rule with its topic and one subscription. Comes last: chance is drawn for everything else as before. */
export function addAlarm({ state, random }: Draft, row: AlarmRow): void {
  const topic: StoredTopic = {
    name: row.topic,
    region: row.region,
    attributes: [],
    subscriptions: [{ id: newRequestId(random), protocol: 'email', endpoint: row.email, confirmed: row.confirmed }],
    deleted: 0,
    tags: [],
  };
  topic.attributes.push({ name: 'Policy', value: JSON.stringify(mayWrite(topicArn(state, topic))) });
  const rule: StoredEventRule = {
    name: row.rule,
    region: row.region,
    description: null,
    pattern: JSON.stringify({
      'detail-type': ['AWS Console Sign In via CloudTrail', 'AWS API Call via CloudTrail'],
      detail: { userIdentity: { type: ['Root'] } },
    }),
    schedule: null,
    enabled: row.enabled,
    roleArn: null,
    targets: [
      { id: 'mail', arn: topicArn(state, topic), roleArn: null, input: null, inputPath: null, transformer: null },
    ],
    tags: [],
  };
  state.topics.push(topic);
  state.eventRules.push(rule);
}

/** What EventBridge asks for (EventBridge User Guide, "Amazon SNS permissions"). */
const mayWrite = (Resource: string): object => ({
  Version: '2012-10-17',
  Statement: [
    {
      Sid: 'PublishEventsToMyTopic',
      Effect: 'Allow',
      Principal: { Service: 'events.amazonaws.com' },
      Action: 'sns:Publish',
      Resource,
    },
  ],
});
