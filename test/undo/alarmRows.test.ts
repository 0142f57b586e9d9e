import { expect, test } from 'vitest';
import type { Deed, DeedInput, InverseWrite } from '../../src/model/deed.ts';
import type { AlarmRegion } from '../../src/model/rootAlarms.ts';
import { indexAccount } from '../../src/undo/accountIndex.ts';
import { standingOf } from '../../src/undo/standingOf.ts';
import { alarmPattern } from '../../src/watch/alarmPattern.ts';
import { quietRegion, ruleOf } from '../support/alarms.ts';
import { ownAlarmRegion } from '../support/ownAlarm.ts';
import { account, finishedAccount } from '../support/snapshots.ts';

const Region = 'us-east-1';
const TopicArn = `arn:aws:sns:${Region}:${account}:offroot-root-use`;
const Name = 'offroot-root-use';
const made = { Tags: [{ Key: 'offroot:created', Value: '2026-11-20T09:00:00.000Z' }] };
const written = { Region, Name, EventPattern: alarmPattern, State: 'ENABLED' };

const topicDeed = ['sns:CreateTopic', made, { action: 'sns:DeleteTopic', input: { Region, TopicArn } }] as const;
const ruleDeed = ['events:PutRule', written, { action: 'events:DeleteRule', input: { Region, Name } }] as const;
const targetDeed = [
  'events:PutTargets',
  {},
  { action: 'events:RemoveTargets', input: { Region, Rule: Name, Ids: ['mail'] } },
] as const;
const mailDeed = [
  'sns:Subscribe',
  {},
  { action: 'sns:Unsubscribe', input: { Region, TopicArn, Endpoint: 'ops@acme.example' } },
] as const;

const whole = ownAlarmRegion(Region, { confirmed: true });
const nothing = quietRegion(Region);
const [rule] = whole.rules;
const off: AlarmRegion = { ...whole, rules: rule ? [{ ...rule, enabled: false }] : [] };
const shared: AlarmRegion = {
  ...whole,
  rules: [...whole.rules, ruleOf(account, Region, { targets: [{ id: 'x', arn: TopicArn }] })],
};
const madeAnew = ownAlarmRegion(Region, { topic: { tags: { 'offroot:created': '2026-11-21T00:00:00.000Z' } } });
const denied: AlarmRegion = { ...nothing, unread: { action: 'events:ListRules', reason: 'denied' } };

test.each<[string, readonly [string, DeedInput, InverseWrite], AlarmRegion, string]>([
  ['a topic as it was left', topicDeed, whole, 'open'],
  ['a topic that is gone', topicDeed, nothing, 'gone'],
  ['a topic somebody made anew', topicDeed, madeAnew, 'changed'],
  ['a topic another rule writes to', topicDeed, shared, 'changed'],
  ['a rule as it was left', ruleDeed, whole, 'open'],
  ['a rule that is gone', ruleDeed, nothing, 'gone'],
  ['a rule somebody switched off', ruleDeed, off, 'changed'],
  ['a target that is there', targetDeed, whole, 'open'],
  ['a target that is gone', targetDeed, nothing, 'gone'],
  ['a mail that is confirmed', mailDeed, whole, 'open'],
  ['a mail that nobody has confirmed', mailDeed, ownAlarmRegion(Region), 'gone'],
  ['a region that is denied', topicDeed, denied, 'unknown'],
])('%s', (_, [action, input, write], region, fate) => {
  const deed: Deed = {
    ...{ id: 'run-1', run: 'run', at: '2026-11-20T09:00:00.000Z', principal: 'root', step: 'alarm', action, input },
    ...{ undo: { possible: true, write }, again: null, undone: false },
  };
  const snapshot = finishedAccount({ rootAlarms: { regions: [region] } });

  expect(standingOf(deed, deed, indexAccount(snapshot), () => false).fate).toBe(fate);
});
