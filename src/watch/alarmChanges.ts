import { say } from '../messages/say.ts';
import type { ApiChange, Undo, Write } from '../model/change.ts';
import { rootAlarmName } from '../model/rootAlarms.ts';
import type { Words } from '../model/words.ts';
import { alarmPattern, alarmTopicPolicy, alarmTransformer } from './alarmPattern.ts';
import type { OwnAlarm } from './alarmRegions.ts';

const targetId = 'mail';

/** What is missing of offroot's alarm in a region, in the order in which it is made; `email` null where somebody is written to already. */
export const alarmChanges = (own: OwnAlarm, email: string | null, now: Date): readonly ApiChange[] => [
  ...(own.topic ? (own.admits ? [] : [policyChange(own, own.topic.policy)]) : [topicChange(own, now)]),
  ...(email === null || [...own.told, ...own.waiting].includes(email) ? [] : [subscriptionChange(own, email)]),
  ...(own.listens ? [] : [ruleChange(own, now)]),
  ...(own.targets ? [] : [targetChange(own)]),
];

interface Row {
  readonly id: string;
  readonly write: Write;
  readonly summary: Words;
  readonly detail: Words;
  readonly effect?: 'change';
  readonly undo: Undo;
}

const changeOf = ({ region }: OwnAlarm, { id, write, summary, detail, effect, undo }: Row): ApiChange => ({
  ...write,
  id: `alarm.${region}.${id}`,
  step: 'alarm',
  kind: 'api',
  summary,
  line: { noun: say('noun.root-alarm'), name: region, detail },
  effect: effect ?? 'add',
  undo,
  fixes: ['root-use-alarmed'],
  touches: ['rootAlarms'],
});

const created = (now: Date) => [{ Key: 'offroot:created', Value: now.toISOString() }];

const by = (write: Write): Undo => ({ possible: true, write });

const topicChange = (own: OwnAlarm, now: Date): ApiChange =>
  changeOf(own, {
    id: 'topic',
    write: {
      action: 'sns:CreateTopic',
      input: {
        Region: own.region,
        Name: rootAlarmName,
        Attributes: { DisplayName: 'Alarm on AWS root', Policy: alarmTopicPolicy(own.topicArn) },
        Tags: created(now),
      },
    },
    summary: say('watch.alarm.topic', { region: own.region }),
    detail: say('watch.alarm.topic.detail'),
    undo: by({ action: 'sns:DeleteTopic', input: { Region: own.region, TopicArn: own.topicArn } }),
  });

function policyChange(own: OwnAlarm, before: string): ApiChange {
  const set = (AttributeValue: string): Write => ({
    action: 'sns:SetTopicAttributes',
    input: { Region: own.region, TopicArn: own.topicArn, AttributeName: 'Policy', AttributeValue },
  });
  return changeOf(own, {
    id: 'policy',
    write: set(alarmTopicPolicy(own.topicArn)),
    summary: say('watch.alarm.policy', { region: own.region }),
    detail: say('watch.alarm.policy.detail'),
    effect: 'change',
    undo: by(set(before)),
  });
}

const subscriptionChange = (own: OwnAlarm, email: string): ApiChange =>
  changeOf(own, {
    id: 'subscription',
    write: {
      action: 'sns:Subscribe',
      input: { Region: own.region, TopicArn: own.topicArn, Protocol: 'email', Endpoint: email },
    },
    summary: say('watch.alarm.subscribe', { email, region: own.region }),
    detail: say('watch.alarm.subscribe.detail', { email }),
    undo: by({ action: 'sns:Unsubscribe', input: { Region: own.region, TopicArn: own.topicArn, Endpoint: email } }),
  });

function ruleChange({ rule, ...own }: OwnAlarm, now: Date): ApiChange {
  const named = { Region: own.region, Name: rootAlarmName };
  const before = rule && {
    ...{ Description: rule.description, EventPattern: rule.pattern },
    State: rule.enabled ? ('ENABLED' as const) : ('DISABLED' as const),
  };
  return changeOf(
    { rule, ...own },
    {
      id: 'rule',
      write: {
        action: 'events:PutRule',
        input: {
          ...named,
          Description: 'Tells by mail when root is used. Made by offroot.',
          EventPattern: alarmPattern,
          State: 'ENABLED',
          // EventBridge takes tags for a new rule only.
          ...(before ? {} : { Tags: created(now) }),
        },
      },
      summary: say(before ? 'watch.alarm.rule.again' : 'watch.alarm.rule', { region: own.region }),
      detail: say('watch.alarm.rule.detail'),
      ...(before ? { effect: 'change' } : {}),
      undo: by(
        before
          ? { action: 'events:PutRule', input: { ...named, ...before } }
          : { action: 'events:DeleteRule', input: named },
      ),
    },
  );
}

const targetChange = (own: OwnAlarm): ApiChange =>
  changeOf(own, {
    id: 'target',
    write: {
      action: 'events:PutTargets',
      input: {
        Region: own.region,
        Rule: rootAlarmName,
        Targets: [{ Id: targetId, Arn: own.topicArn, InputTransformer: alarmTransformer }],
      },
    },
    summary: say('watch.alarm.target', { region: own.region }),
    detail: say('watch.alarm.target.detail'),
    undo: by({ action: 'events:RemoveTargets', input: { Region: own.region, Rule: rootAlarmName, Ids: [targetId] } }),
  });
