import { UserCancelled } from '../../errors.ts';
import { read } from '../../model/reading.ts';
import {
  type AlarmRegion,
  type AlarmRule,
  type AlarmTopic,
  type RootAlarms,
  rootAlarmName,
} from '../../model/rootAlarms.ts';
import type { EventsApi } from '../apis/eventsApi.ts';
import type { TopicApi } from '../apis/topicApi.ts';
import { mapBounded } from '../mapBounded.ts';
import { attempt, FailedRead } from './attempt.ts';
import { callsAtOnce, type ReadContext, type Reader } from './reader.ts';
import { reasonOf } from './reasonOf.ts';
import { regionsInUse } from './regionsInUse.ts';

/**
 * The rules that may hear of root in the regions in use, with the topics they write to and who has subscribed. A region that is
 * denied says so; where every one is, the whole part is unreadable.
 */
export const readRootAlarms: Reader<RootAlarms> = async (context) => {
  const asOf = context.clock.now().toISOString();
  const names = await regionsInUse(context);
  const apis = { events: await context.open('eventbridge'), sns: await context.open('sns') };
  const failures: unknown[] = [];
  let done = 0;
  const regions = await Promise.all(
    names.map(async (name) => {
      const region = await readRegion(name, apis, context).catch((error: unknown) => {
        failures.push(error);
        return unreadRegion(name, error, context);
      });
      done += 1;
      context.progress(done, names.length);
      return region;
    }),
  );
  if (regions.every(({ unread }) => unread !== null)) throw failures[0];
  return read({ regions }, asOf);
};

interface Apis {
  readonly events: EventsApi;
  readonly sns: TopicApi;
}

async function readRegion(region: string, { events, sns }: Apis, { connection }: ReadContext): Promise<AlarmRegion> {
  const found = await attempt('events:ListRules', () => events.rules(region));
  const rules = await mapBounded(found.filter(mayHear), callsAtOnce, async (rule): Promise<AlarmRule> => {
    const targets = await attempt('events:ListTargetsByRule', () => events.targets(region, rule.name));
    return { ...rule, targets };
  });
  const { partition, account } = connection.identity;
  const here = `arn:${partition}:sns:${region}:${account}:`;
  const named = rules.flatMap(({ targets }) => targets.map(({ arn }) => arn)).filter((arn) => arn.startsWith(here));
  const topics = await mapBounded([...new Set([`${here}${rootAlarmName}`, ...named])], callsAtOnce, (arn) =>
    readTopic(arn, sns),
  );
  return { region, unread: null, rules, topics: topics.filter((topic) => topic !== null) };
}

/** Most rules wait for one kind of event that says nothing of callers: whoever names other kinds alone is not asked for targets. */
function mayHear({ pattern }: Pick<AlarmRule, 'pattern'>): boolean {
  const types = detailTypes(pattern);
  return !types?.every((type) => typeof type === 'string' && !type.endsWith('via CloudTrail'));
}

function detailTypes(pattern: string): readonly unknown[] | null {
  try {
    const value: unknown = JSON.parse(pattern);
    const named = typeof value === 'object' && value !== null && 'detail-type' in value ? value['detail-type'] : null;
    return Array.isArray(named) ? named : null;
  } catch {
    return null;
  }
}

async function readTopic(arn: string, sns: TopicApi): Promise<AlarmTopic | null> {
  const topic = await attempt('sns:GetTopicAttributes', () => sns.topic(arn));
  if (topic === null) return null;
  const subscriptions = await attempt('sns:ListSubscriptionsByTopic', () => sns.subscriptions(arn));
  const isOwn = arn.endsWith(`:${rootAlarmName}`);
  const tags = isOwn ? await attempt('sns:ListTagsForResource', () => sns.tags(arn)) : {};
  return { ...topic, subscriptions, tags };
}

function unreadRegion(region: string, error: unknown, context: ReadContext): AlarmRegion {
  const [action, cause] = error instanceof FailedRead ? [error.action, error.cause] : ['events:ListRules', error];
  if (cause instanceof UserCancelled) throw cause;
  return { region, unread: { action, reason: reasonOf(cause, action, context) }, rules: [], topics: [] };
}
