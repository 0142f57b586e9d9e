import { describe, expect, it } from 'vitest';
import type { AlarmRegion, AlarmRule, AlarmTopic } from '../../src/model/rootAlarms.ts';
import { alarmedRegion, quietRegion, rootPattern, ruleOf, topicOf, topicPolicyOf } from '../support/alarms.ts';
import { type CheckRow, eachRow, linesOf } from '../support/linesOf.ts';
import { account, finishedAccount } from '../support/snapshots.ts';

const east = 'us-east-1';
const west = 'eu-west-1';
const having = (...regions: readonly AlarmRegion[]) => finishedAccount({ rootAlarms: { regions } });
const withRule = (more: Partial<AlarmRule>, region = east) =>
  having({ ...alarmedRegion(account, region), rules: [ruleOf(account, region, more)] });
const withTopic = (more: Partial<AlarmTopic>) =>
  having({ ...alarmedRegion(account, east), topics: [topicOf(account, east, more)] });
const mail = { protocol: 'email', endpoint: 'jan@acme.example' };
const arn = `arn:aws:sns:${east}:${account}:alerts`;
const pending = [{ ...mail, arn: null }];
const queue = [{ arn: `${arn}:2`, protocol: 'sqs', endpoint: `arn:aws:sqs:${east}:${account}:later` }];
const underCondition = topicPolicyOf(arn, { Condition: { StringEquals: { 'aws:SourceAccount': account } } });
const text = (pattern: object) => JSON.stringify(pattern);
const signInsOnly = ruleOf(account, east, {
  name: 'sign-ins',
  pattern: text({ 'detail-type': [rootPattern['detail-type'][0]] }),
});
const bus = { id: 'east', arn: `arn:aws:events:${east}:${account}:event-bus/default` };
const forwarding: AlarmRegion = {
  ...quietRegion(west),
  rules: [ruleOf(account, west, { name: 'east', targets: [bus] })],
};
const denied: AlarmRegion = { ...quietRegion(west), unread: { action: 'events:ListRules', reason: 'denied' } };
const id = 'root-use-alarmed';

const rows: readonly CheckRow[] = [
  [id, 'told', having(alarmedRegion(account, east)), 'pass medium us-east-1: the rule root-use tells jan@acme.example'],
  [id, 'no rule', having(quietRegion(east)), 'fail medium us-east-1: no EventBridge rule hears of it'],
  [id, 'off', withRule({ enabled: false }), 'fail medium us-east-1: the rule root-use is switched off'],
  [id, 'no target', withRule({ targets: [] }), 'fail medium us-east-1: the rule root-use tells nobody'],
  [
    id,
    'a topic that is gone',
    withRule({ targets: [{ id: 'x', arn: `${arn}-old` }] }),
    'fail medium us-east-1: the rule root-use writes to a topic that is not there',
  ],
  [
    id,
    'the topic refuses',
    withTopic({ policy: topicPolicyOf(arn, { Principal: { AWS: account } }) }),
    'fail medium us-east-1: the rule root-use may not write to its topic alerts',
  ],
  [
    id,
    'AWS’s own key',
    withTopic({ key: 'alias/aws/sns' }),
    'fail medium us-east-1: the rule root-use may not write to its topic alerts, which AWS’s own key encrypts',
  ],
  [
    id,
    'nobody',
    withTopic({ subscriptions: [] }),
    'fail medium us-east-1: the rule root-use writes to the topic alerts, which nobody has subscribed to',
  ],
  [
    id,
    'a queue',
    withTopic({ subscriptions: queue }),
    'fail medium us-east-1: the rule root-use writes to the topic alerts, which nobody has subscribed to',
  ],
  [
    id,
    'pending',
    withTopic({ subscriptions: [...queue, ...pending] }),
    'fail medium us-east-1: the rule root-use would tell jan@acme.example, who has not confirmed the mail',
  ],
  [
    id,
    'a key of the account’s',
    withTopic({ key: 'alias/ours' }),
    'unknown medium us-east-1: the topic alerts of the rule root-use is encrypted with a key offroot cannot look into',
  ],
  [
    id,
    'a condition',
    withTopic({ policy: underCondition }),
    'unknown medium us-east-1: the topic alerts lets the rule root-use write under a condition, which AWS says does not work',
  ],
  [
    id,
    'a function',
    withRule({ targets: [{ id: 'x', arn: 'arn:aws:lambda:us-east-1:1:function:page' }] }),
    'unknown medium us-east-1: the rule root-use hands it to arn:aws:lambda:us-east-1:1:function:page, which offroot cannot look into',
  ],
  [
    id,
    'an address of the office',
    withRule({ pattern: text({ detail: { sourceIPAddress: [{ cidr: '10.0.0.0/8' }] } }) }),
    'unknown medium us-east-1: the rule root-use chooses events in a way offroot cannot judge',
  ],
  [
    id,
    'sign-ins only',
    having({ ...alarmedRegion(account, east), rules: [signInsOnly] }),
    'fail medium us-east-1: sign-ins: the rule sign-ins tells jan@acme.example, calls: no EventBridge rule hears of it',
  ],
  [
    id,
    'one rule for each',
    having({
      ...alarmedRegion(account, east),
      rules: [signInsOnly, ruleOf(account, east, { pattern: text({ detail: { eventType: ['AwsApiCall'] } }) })],
    }),
    'pass medium us-east-1: sign-ins: the rule sign-ins tells jan@acme.example, calls: the rule root-use tells jan@acme.example',
  ],
  [
    id,
    'one service’s calls only',
    withRule({ pattern: text({ source: ['aws.iam', 'aws.signin'] }) }),
    'fail medium us-east-1: sign-ins: the rule root-use tells jan@acme.example, calls: no EventBridge rule hears of it',
  ],
  [
    id,
    'a region besides',
    having(alarmedRegion(account, east), quietRegion(west)),
    'pass medium us-east-1: the rule root-use tells jan@acme.example',
    'fail medium eu-west-1: no EventBridge rule hears of it',
  ],
  [
    id,
    'handed on to us-east-1',
    having(alarmedRegion(account, east), forwarding),
    'pass medium us-east-1: the rule root-use tells jan@acme.example',
    'pass medium eu-west-1: the rule root-use tells jan@acme.example',
  ],
  [
    id,
    'handed on to where nobody hears',
    having(quietRegion(east), forwarding),
    'fail medium us-east-1: no EventBridge rule hears of it',
    'fail medium eu-west-1: the rule east tells nobody',
  ],
  [
    id,
    'a region that is denied',
    having(alarmedRegion(account, east), denied),
    'pass medium us-east-1: the rule root-use tells jan@acme.example',
    'unknown medium eu-west-1: not allowed to read: events:ListRules',
  ],
];

describe('the check of alarms on root', () => {
  it.each(eachRow(rows))('%s, %s', (check, _, snapshot, lines) => {
    expect(linesOf(snapshot, check)).toEqual(lines);
  });
});
