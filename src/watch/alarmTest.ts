import { rootEvents } from '../facts/watch/rootEvents.ts';
import { say } from '../messages/say.ts';
import type { ApiChange, Write } from '../model/change.ts';
import type { Identity } from '../model/connection.ts';
import { rootAlarmName, testedTag } from '../model/rootAlarms.ts';
import type { Words } from '../model/words.ts';
import { alarmPattern, testMail } from './alarmPattern.ts';
import type { OwnAlarm } from './alarmRegions.ts';

/**
 * A test of an alarm, in two halves, for nobody but AWS can make an event of AWS's: EventBridge is asked whether the rule lets a
 * made-up use of root through, and a mail goes the way from the topic to the mailbox. A tag remembers it, on whatever machine.
 */
export function alarmTest(own: OwnAlarm, { account, partition }: Identity, now: Date): readonly ApiChange[] {
  const { region, topicArn, told } = own;
  const made = rootEvents(account, partition, region);
  const samples = made.filter(({ use }, at) => made.findIndex((one) => one.use === use) === at);
  return [
    ...samples.map(({ use, event }) =>
      changeOf(own, {
        id: `ask-${use}`,
        write: {
          action: 'events:TestEventPattern',
          input: { Region: region, Name: rootAlarmName, EventPattern: alarmPattern, Event: JSON.stringify(event) },
        },
        summary: say(`watch.alarm.ask.${use}`, { region }),
        detail: say(`watch.alarm.ask.${use}.detail`),
        why: say('watch.alarm.ask.undo'),
      }),
    ),
    changeOf(own, {
      id: 'send',
      write: { action: 'sns:Publish', input: { Region: region, TopicArn: topicArn, ...testMail } },
      summary: say('watch.alarm.send', { email: told.join(', '), region }),
      detail: say('watch.alarm.send.detail', { email: told.join(', ') }),
      why: say('watch.alarm.send.undo'),
    }),
    changeOf(own, {
      id: 'note',
      write: {
        action: 'sns:TagResource',
        input: { Region: region, ResourceArn: topicArn, Tags: [{ Key: testedTag, Value: now.toISOString() }] },
      },
      summary: say('watch.alarm.note', { region }),
      detail: say('watch.alarm.note.detail'),
      why: say('watch.alarm.note.undo'),
    }),
  ];
}

interface Row {
  readonly id: string;
  readonly write: Write;
  readonly summary: Words;
  readonly detail: Words;
  readonly why: Words;
}

const changeOf = ({ region }: OwnAlarm, { id, write, summary, detail, why }: Row): ApiChange => ({
  ...write,
  id: `alarm.${region}.${id}`,
  step: 'alarm',
  kind: 'api',
  summary,
  line: { noun: say('noun.root-alarm'), name: region, detail },
  effect: 'add',
  undo: { possible: false, why },
  fixes: [],
  touches: ['rootAlarms'],
});
