import { describe, expect, it, test } from 'vitest';
import { patternMatches } from '../../src/facts/watch/eventPattern.ts';
import { rootEvents } from '../../src/facts/watch/rootEvents.ts';
import { topicAdmits } from '../../src/facts/watch/topicAdmits.ts';
import type { Answer } from '../../src/model/answers.ts';
import type { AlarmRegion } from '../../src/model/rootAlarms.ts';
import type { StepContext } from '../../src/model/step.ts';
import { alarm } from '../../src/watch/alarm.ts';
import { alarmPattern, alarmTopicPolicy, alarmTransformer } from '../../src/watch/alarmPattern.ts';
import { alarmedRegion, quietRegion, ruleOf } from '../support/alarms.ts';
import { ownAlarmRegion } from '../support/ownAlarm.ts';
import { account, finishedAccount, withUnreadable } from '../support/snapshots.ts';
import { contextOf } from '../support/stepContexts.ts';

const east = 'us-east-1';
const west = 'eu-west-1';
const answers = { 'watch.what': ['alarm'], 'alarm.email': 'ops@acme.example' };
const having = (regions: readonly AlarmRegion[], more: Readonly<Record<string, Answer>> = answers): StepContext =>
  contextOf(finishedAccount({ rootAlarms: { regions } }), more);
const actions = (context: StepContext) =>
  alarm.changes(context).map((one) => (one.kind === 'api' ? one.action.replace(/^.*:/, '') : one.id));
const asked = (context: StepContext) => alarm.questions(context).map(({ id }) => id);
const whole = ['CreateTopic', 'Subscribe', 'PutRule', 'PutTargets'];
const chosen = { 'watch.what': ['alarm'] };

describe('the step of the alarm on root', () => {
  it('makes a topic, a mail, a rule and its target in each region where nobody would be told', () => {
    const context = having([quietRegion(east), quietRegion(west)]);

    expect(asked(having([quietRegion(east)], chosen))).toEqual(['alarm.email']);
    expect(actions(context)).toEqual([...whole, ...whole]);
    expect(alarm.changes(context)).toMatchObject([
      { id: 'alarm.us-east-1.topic', undo: { write: { action: 'sns:DeleteTopic' } } },
      { undo: { write: { action: 'sns:Unsubscribe', input: { Endpoint: 'ops@acme.example' } } } },
      { undo: { write: { action: 'events:DeleteRule', input: { Region: east, Name: 'offroot-root-use' } } } },
      { undo: { write: { action: 'events:RemoveTargets', input: { Ids: ['mail'] } } } },
      { id: 'alarm.eu-west-1.topic' },
      {},
      {},
      {},
    ]);
  });

  it('keeps a good alarm that is there, whoever made it, and asks nothing', () => {
    expect(asked(having([alarmedRegion(account, east)], chosen))).toEqual([]);
    expect(actions(having([alarmedRegion(account, east)]))).toEqual([]);
    expect(actions(having([alarmedRegion(account, east), quietRegion(west)]))).toEqual(whole);
  });

  it('makes its own beside one that wakes nobody, and says so', () => {
    const context = having([{ ...quietRegion(east), rules: [ruleOf(account, east, { enabled: false })] }]);

    expect(actions(context)).toEqual(whole);
    expect(alarm.plan?.(context).cautions.map(({ key, params }) => [key, params.rules])).toContainEqual([
      'watch.alarm.caution.others',
      'root-use',
    ]);
  });

  it('ends what was begun, and puts right what was changed since', () => {
    const own = ownAlarmRegion(east);
    const [rule] = own.rules;
    const off = rule ? { ...rule, enabled: false } : rule;
    const shut = ownAlarmRegion(east, {
      topic: { policy: '{"Statement":[{"Effect":"Deny","Principal":"*","Action":"sns:*","Resource":"*"}]}' },
    });

    expect(actions(having([{ ...own, rules: [] }]))).toEqual(['PutRule', 'PutTargets']);
    expect(alarm.changes(having([{ ...own, rules: off ? [off] : [] }]))).toMatchObject([
      {
        action: 'events:PutRule',
        effect: 'change',
        undo: { write: { action: 'events:PutRule', input: { State: 'DISABLED', Description: 'Made by offroot' } } },
      },
    ]);
    expect(alarm.changes(having([shut]))).toMatchObject([
      { action: 'sns:SetTopicAttributes', effect: 'change', undo: { write: { action: 'sns:SetTopicAttributes' } } },
    ]);
  });

  it('then waits for the mail to be confirmed, at another address where that one is no good', () => {
    const made = [ownAlarmRegion(east), ownAlarmRegion(west)];
    const said = (answer: string) => having(made, { ...chosen, 'alarm.confirm': answer });

    expect(asked(having(made, chosen))).toEqual(['alarm.confirm']);
    expect(actions(said('now'))).toEqual(['alarm.confirm']);
    expect(alarm.changes(said('now'))).toMatchObject([{ practice: { kind: 'mail', addresses: ['ops@acme.example'] } }]);
    expect(asked(said('other'))).toEqual(['alarm.confirm', 'alarm.email']);
    expect(actions(having(made, { ...chosen, 'alarm.confirm': 'other', 'alarm.email': 'eva@acme.example' }))).toEqual([
      'Subscribe',
      'Subscribe',
    ]);
    expect(actions(said('later'))).toEqual([]);
    expect(alarm.left?.(said('later')).map(({ id }) => id)).toEqual(['alarm.confirm']);
    expect(alarm.watch?.(said('now')).map(({ detail }) => detail.params.region)).toEqual([east, west]);
  });

  it('then tests it once, in both halves, and notes that on the topic', () => {
    const confirmed = [ownAlarmRegion(east, { confirmed: true }), ownAlarmRegion(west, { confirmed: true })];
    const tested = [ownAlarmRegion(east, { confirmed: true, tested: true })];

    expect(actions(having(confirmed, chosen))).toEqual([
      ...['TestEventPattern', 'TestEventPattern', 'Publish', 'TagResource'],
      ...['TestEventPattern', 'Publish', 'TagResource'],
    ]);
    expect(alarm.plan?.(having(confirmed, chosen)).title.key).toBe('watch.alarm.test');
    expect([actions(having(tested, chosen)), asked(having(tested, chosen))]).toEqual([[], []]);
  });

  it('does nothing where it was not asked for, and says which regions it could not look into', () => {
    const denied: AlarmRegion = { ...quietRegion(west), unread: { action: 'events:ListRules', reason: 'denied' } };
    const snapshot = finishedAccount({ rootAlarms: { regions: [alarmedRegion(account, east), denied] } });

    expect(actions(having([quietRegion(east)], { 'watch.what': [] }))).toEqual([]);
    expect(alarm.left?.(contextOf(snapshot, answers)).map(({ id }) => id)).toEqual(['alarm.eu-west-1']);
    expect(alarm.left?.(contextOf(withUnreadable(snapshot, 'rootAlarms'), answers)).map(({ id }) => id)).toEqual([
      'alarm.unread',
    ]);
  });

  it('asks an answers file for all of it before the first write', () => {
    const context = contextOf(finishedAccount({ rootAlarms: { regions: [quietRegion(east)] } }), answers, {
      rehearsal: true,
    });

    expect(asked(context)).toEqual(['alarm.email', 'alarm.confirm']);
  });
});

test('the pattern lets every use of root through, and no service that acts in its name', () => {
  const events = [...rootEvents(account, 'aws', east), ...rootEvents(account, 'aws', west)];
  const byService = {
    'detail-type': 'AWS API Call via CloudTrail',
    detail: { userIdentity: { type: 'Root', invokedBy: 'x' } },
  };

  expect(events.map(({ event }) => patternMatches(alarmPattern, event))).toEqual(events.map(() => 'yes'));
  expect(patternMatches(alarmPattern, byService)).toBe('no');
});

test('the topic lets EventBridge write, and the mail fills in what its template names', () => {
  const arn = `arn:aws:sns:${east}:${account}:offroot-root-use`;
  const named = [...alarmTransformer.InputTemplate.matchAll(/<(\w+)>/g)].map(([, name]) => name);

  expect(topicAdmits({ arn, policy: alarmTopicPolicy(arn) })).toBe('yes');
  expect(named.toSorted()).toEqual(Object.keys(alarmTransformer.InputPathsMap).toSorted());
  for (const line of alarmTransformer.InputTemplate.split('\n')) expect(line).toMatch(/^"[^"]+"$/);
});
