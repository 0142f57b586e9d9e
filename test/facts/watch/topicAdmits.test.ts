import { expect, test } from 'vitest';
import { topicAdmits } from '../../../src/facts/watch/topicAdmits.ts';
import { topicPolicyOf } from '../../support/alarms.ts';

const arn = 'arn:aws:sns:us-east-1:123456789012:alerts';
const rule = 'arn:aws:events:us-east-1:123456789012:rule/root-use';
const onlyOwn = { StringEquals: { 'AWS:SourceOwner': '123456789012' } };
const statements = (...Statement: readonly object[]) => JSON.stringify({ Version: '2008-10-17', Id: 'any', Statement });
const deny = { Effect: 'Deny', Principal: '*', Action: 'SNS:Publish', Resource: arn };
const allow = { Effect: 'Allow', Principal: { Service: 'events.amazonaws.com' }, Action: 'SNS:Publish', Resource: arn };

test.each([
  ['EventBridge named', topicPolicyOf(arn), 'yes'],
  [
    'EventBridge among others',
    topicPolicyOf(arn, { Principal: { Service: ['s3.amazonaws.com', 'events.amazonaws.com'] } }),
    'yes',
  ],
  ['everything of SNS', topicPolicyOf(arn, { Action: ['SNS:*'] }), 'yes'],
  ['everybody', topicPolicyOf(arn, { Principal: { AWS: '*' } }), 'yes'],
  ['the policy a topic is made with', topicPolicyOf(arn, { Principal: { AWS: '*' }, Condition: onlyOwn }), 'no'],
  ['the account', topicPolicyOf(arn, { Principal: { AWS: 'arn:aws:iam::123456789012:root' } }), 'no'],
  ['CloudWatch', topicPolicyOf(arn, { Principal: { Service: 'cloudwatch.amazonaws.com' } }), 'no'],
  ['another action', topicPolicyOf(arn, { Action: 'sns:Subscribe' }), 'no'],
  ['another topic', topicPolicyOf(`${arn}-two`), 'no'],
  ['a condition on the rule', topicPolicyOf(arn, { Condition: { ArnEquals: { 'aws:SourceArn': rule } } }), 'maybe'],
  [
    'a condition on the account',
    topicPolicyOf(arn, { Condition: { StringEquals: { 'aws:SourceAccount': '1' } } }),
    'maybe',
  ],
  ['allowed and denied', statements(allow, deny), 'no'],
  [
    'denied over plain HTTP alone',
    statements(allow, { ...deny, Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
    'yes',
  ],
  [
    'denied to a certain rule',
    statements(allow, { ...deny, Condition: { ArnEquals: { 'aws:SourceArn': rule } } }),
    'maybe',
  ],
  ['all but somebody', statements({ ...allow, Principal: undefined, NotPrincipal: { AWS: '1' } }), 'yes'],
  ['not to be read', '{', 'maybe'],
] as const)('%s', (_, policy, admits) => {
  expect(topicAdmits({ arn, policy })).toBe(admits);
});
