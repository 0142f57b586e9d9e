import type { AlarmRegion, AlarmRule, AlarmTopic, RootAlarms } from '../../model/rootAlarms.ts';
import { patternMatches } from './eventPattern.ts';
import { type RootEvent, type RootUseKind, rootEvents } from './rootEvents.ts';
import { topicAdmits } from './topicAdmits.ts';

/**
 * How far the news of a use of root gets. `asleep`: nobody hears of it; `unsure`: nobody here can say; the reasons in the order of
 * how little there is, `about` a rule's target, topic or address.
 */
export type Wake =
  | { readonly state: 'woken'; readonly rule: string; readonly told: readonly string[] }
  | {
      readonly state: 'asleep' | 'unsure';
      readonly why: Quiet;
      readonly rule: string;
      readonly about: string;
    };

export type Quiet =
  | 'no-rule'
  | 'disabled'
  | 'no-target'
  | 'topic-gone'
  | 'refused'
  | 'encrypted'
  | 'nobody'
  | 'pending'
  | 'pattern'
  | 'key'
  | 'condition'
  | 'target';

interface Account {
  readonly account: string;
  readonly partition: string;
}

/** Whether anybody would hear of uses of one kind in a region that was read: of the least that would be heard. */
export function wakeOf(
  alarms: RootAlarms,
  region: AlarmRegion,
  use: RootUseKind,
  { account, partition }: Account,
): Wake {
  const events = rootEvents(account, partition, region.region).filter((one) => one.use === use);
  const wakes = events.map((event) => wakeBy(event, region, alarms, []));
  return wakes.toSorted((a, b) => rank(a) - rank(b))[0] ?? nothing;
}

/** The kinds of use that happen in a region. */
export const usesIn = (account: Account, region: string): readonly RootUseKind[] => [
  ...new Set(rootEvents(account.account, account.partition, region).map(({ use }) => use)),
];

const nothing: Wake = { state: 'asleep', why: 'no-rule', rule: '', about: '' };

/** What gets furthest counts; `seen` are the regions it came through. */
function wakeBy(event: RootEvent, region: AlarmRegion, alarms: RootAlarms, seen: readonly string[]): Wake {
  return region.rules
    .flatMap((rule) => {
      const match = patternMatches(rule.pattern, event.event);
      if (match === 'no') return [];
      const wake = ruleWakes(rule, region, (other) => forwarded(event, other, alarms, [...seen, region.region]));
      return match === 'yes' || wake.state === 'asleep' ? [wake] : [unsure('pattern', rule)];
    })
    .reduce(further, nothing);
}

function forwarded(event: RootEvent, name: string, alarms: RootAlarms, seen: readonly string[]): Wake | null {
  const region = alarms.regions.find((one) => one.region === name && one.unread === null);
  return region && !seen.includes(name) ? wakeBy(event, region, alarms, seen) : null;
}

const further = (a: Wake, b: Wake): Wake => (rank(b) > rank(a) ? b : a);

const asleep = (why: Quiet, rule: AlarmRule, about = ''): Wake => ({ state: 'asleep', why, rule: rule.name, about });
const unsure = (why: Quiet, rule: AlarmRule, about = ''): Wake => ({ state: 'unsure', why, rule: rule.name, about });

function ruleWakes(rule: AlarmRule, region: AlarmRegion, forward: (region: string) => Wake | null): Wake {
  if (!rule.enabled) return asleep('disabled', rule);
  return rule.targets
    .map(({ arn }) => targetWakes(arn, rule, region, forward))
    .reduce(further, asleep('no-target', rule));
}

function targetWakes(
  arn: string,
  rule: AlarmRule,
  region: AlarmRegion,
  forward: (region: string) => Wake | null,
): Wake {
  const bus = /^arn:[^:]+:events:([^:]+):(\d+):event-bus\/default$/.exec(arn);
  if (bus?.[1] !== undefined && rule.arn.includes(`:${bus[2]}:`)) return forward(bus[1]) ?? unsure('target', rule, arn);
  // A topic of another account is nothing to look into.
  if (!arn.startsWith(rule.arn.replace(':events:', ':sns:').replace(/rule\/.*$/, '')))
    return unsure('target', rule, arn);
  const topic = region.topics.find((one) => one.arn === arn);
  return topic ? topicWakes(topic, rule) : asleep('topic-gone', rule, arn);
}

/** SNS keeps these for a program to fetch: they wake nobody by themselves. */
const stores: readonly string[] = ['sqs', 'firehose'];

function topicWakes(topic: AlarmTopic, rule: AlarmRule): Wake {
  const name = topic.arn.slice(topic.arn.lastIndexOf(':') + 1);
  const admits = topicAdmits(topic);
  if (admits === 'no') return asleep('refused', rule, name);
  // AWS's own key lets no other service in, and its policy cannot be changed.
  if (topic.key?.endsWith('alias/aws/sns')) return asleep('encrypted', rule, name);
  const telling = topic.subscriptions.filter(({ protocol }) => !stores.includes(protocol));
  const told = telling.filter(({ arn }) => arn !== null).map(({ endpoint }) => endpoint);
  if (told.length === 0) {
    const [waiting] = telling;
    return waiting ? asleep('pending', rule, waiting.endpoint) : asleep('nobody', rule, name);
  }
  if (topic.key !== null) return unsure('key', rule, name);
  return admits === 'maybe' ? unsure('condition', rule, name) : { state: 'woken', rule: rule.name, told };
}

const order: readonly Quiet[] = [
  ...(['no-rule', 'disabled', 'no-target', 'topic-gone', 'refused', 'encrypted', 'nobody', 'pending'] as const),
  ...(['pattern', 'target', 'key', 'condition'] as const),
];

const rank = (wake: Wake): number => (wake.state === 'woken' ? order.length : order.indexOf(wake.why));
