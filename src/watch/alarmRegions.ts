import { usesIn, wakeOf } from '../facts/watch/rootWakes.ts';
import { topicAdmits } from '../facts/watch/topicAdmits.ts';
import { known } from '../model/reading.ts';
import { type AlarmRegion, type AlarmRule, type AlarmTopic, rootAlarmName, testedTag } from '../model/rootAlarms.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { sameDocument } from '../policies/document.ts';
import { alarmPattern } from './alarmPattern.ts';

/** offroot's own alarm in a region, as far as it is there. */
export interface OwnAlarm {
  readonly region: string;
  readonly topicArn: string;
  /** undefined where there is none */
  readonly topic: AlarmTopic | undefined;
  readonly rule: AlarmRule | undefined;
  readonly admits: boolean;
  readonly listens: boolean;
  readonly targets: boolean;
  /** addresses of mail, confirmed or not */
  readonly told: readonly string[];
  readonly waiting: readonly string[];
}

/** offroot's alarm in each region where nobody would be told of every use of root; a region with a good alarm is left as it is. */
export const quietAlarms = (snapshot: Snapshot): readonly OwnAlarm[] =>
  readRegions(snapshot)
    .filter((region) => !isAlarmed(region, snapshot))
    .map((region) => ownAlarm(region, snapshot));

/** offroot's alarm in each region where it is whole, and no test was sent by it yet. */
export const untestedAlarms = (snapshot: Snapshot): readonly OwnAlarm[] =>
  readRegions(snapshot)
    .filter((region) => isAlarmed(region, snapshot))
    .map((region) => ownAlarm(region, snapshot))
    .filter((own) => isMade(own) && own.told.length > 0 && own.topic?.tags[testedTag] === undefined);

/** True where only a confirmed address is missing. */
export const isMade = ({ admits, listens, targets }: OwnAlarm): boolean => admits && listens && targets;

const readRegions = ({ rootAlarms }: Snapshot): readonly AlarmRegion[] =>
  (known(rootAlarms)?.regions ?? []).filter(({ unread }) => unread === null);

function isAlarmed(region: AlarmRegion, { connection: { identity }, rootAlarms }: Snapshot): boolean {
  const alarms = known(rootAlarms) ?? { regions: [] };
  return usesIn(identity, region.region).every((use) => wakeOf(alarms, region, use, identity).state === 'woken');
}

function ownAlarm({ region, rules, topics }: AlarmRegion, { connection: { identity } }: Snapshot): OwnAlarm {
  const topicArn = `arn:${identity.partition}:sns:${region}:${identity.account}:${rootAlarmName}`;
  const topic = topics.find(({ arn }) => arn === topicArn);
  const rule = rules.find(({ name }) => name === rootAlarmName);
  const mail = (topic?.subscriptions ?? []).filter(({ protocol }) => protocol === 'email');
  return {
    ...{ region, topicArn, topic, rule },
    admits: topic !== undefined && topicAdmits(topic) === 'yes',
    listens: rule?.enabled === true && sameDocument(rule.pattern, alarmPattern),
    targets: rule?.targets.some(({ arn }) => arn === topicArn) === true,
    told: mail.filter(({ arn }) => arn !== null).map(({ endpoint }) => endpoint),
    waiting: mail.filter(({ arn }) => arn === null).map(({ endpoint }) => endpoint),
  };
}
