import { say } from '../../messages/say.ts';
import type { Deed, DeedInput } from '../../model/deed.ts';
import { known } from '../../model/reading.ts';
import type { AlarmRegion, AlarmRule, AlarmTopic } from '../../model/rootAlarms.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { sameDocument } from '../../policies/document.ts';
import { changed, gone, open, type Standing } from '../standing.ts';
import type { OtherRows } from './otherRow.ts';

type AlarmInverse =
  | `events:${'PutRule' | 'DeleteRule' | 'RemoveTargets'}`
  | `sns:${'DeleteTopic' | 'SetTopicAttributes' | 'Unsubscribe'}`;

/** The alarm on root: its rule, topic and subscription, in the region that is named. */
export const alarmRows: OtherRows<AlarmInverse> = {
  'events:DeleteRule': {
    part: 'rootAlarms',
    standing: ({ input }, latest, snapshot) =>
      inRegion(snapshot, input.Region, (region) => {
        const there = ruleOf(region, input.Name);
        if (!there) return gone;
        return isWritten(there, latest.input) ? open : changed(say('undo.why.rule', { name: there.name }));
      }),
  },
  'events:PutRule': {
    part: 'rootAlarms',
    standing: ({ input }, latest, snapshot) =>
      inRegion(snapshot, input.Region, (region) => {
        const there = ruleOf(region, input.Name);
        if (!there) return changed(say('undo.why.missing', { name: input.Name }));
        if (isWritten(there, { ...input })) return gone;
        return isWritten(there, latest.input) ? open : changed(say('undo.why.rule', { name: there.name }));
      }),
  },
  'events:RemoveTargets': {
    part: 'rootAlarms',
    standing: ({ input }, _, snapshot) =>
      inRegion(snapshot, input.Region, (region) => {
        const targets = ruleOf(region, input.Rule)?.targets ?? [];
        return targets.some(({ id }) => input.Ids.includes(id)) ? open : gone;
      }),
  },
  'sns:DeleteTopic': {
    part: 'rootAlarms',
    standing: ({ input }, latest, snapshot) =>
      inRegion(snapshot, input.Region, (region) => standingOfTopic(topicOf(region, input.TopicArn), latest, region)),
  },
  'sns:SetTopicAttributes': {
    part: 'rootAlarms',
    standing: ({ input }, latest, snapshot) =>
      inRegion(snapshot, input.Region, (region) => {
        const there = topicOf(region, input.TopicArn);
        if (!there) return changed(say('undo.why.missing', { name: input.TopicArn }));
        if (sameDocument(there.policy, input.AttributeValue)) return gone;
        const wrote = sameDocument(there.policy, String(latest.input.AttributeValue));
        return wrote ? open : changed(say('undo.why.document', { name: input.TopicArn }));
      }),
  },
  'sns:Unsubscribe': {
    part: 'rootAlarms',
    // What nobody has confirmed has no name to take it back by, and AWS forgets it after three days.
    standing: ({ input }, _, snapshot) =>
      inRegion(snapshot, input.Region, (region) => {
        const all = topicOf(region, input.TopicArn)?.subscriptions ?? [];
        return all.some(({ arn, endpoint }) => arn !== null && endpoint === input.Endpoint) ? open : gone;
      }),
  },
};

function inRegion({ rootAlarms }: Snapshot, name: string, judge: (region: AlarmRegion) => Standing): Standing {
  const region = known(rootAlarms)?.regions.find((one) => one.region === name);
  if (region?.unread === null) return judge(region);
  const action = region?.unread?.action ?? 'events:ListRules';
  return { fate: 'unknown', why: say('check.unknown', { action }) };
}

const ruleOf = ({ rules }: AlarmRegion, name: string): AlarmRule | undefined => rules.find((one) => one.name === name);

const topicOf = ({ topics }: AlarmRegion, arn: string): AlarmTopic | undefined => topics.find((one) => one.arn === arn);

const isWritten = ({ pattern, enabled }: AlarmRule, { EventPattern, State }: DeedInput): boolean =>
  sameDocument(pattern, String(EventPattern)) && enabled === (State === 'ENABLED');

/** Ours by the tag it was made with; somebody else's rule that writes to it keeps it. */
function standingOfTopic(there: AlarmTopic | undefined, { input, action }: Deed, { rules }: AlarmRegion): Standing {
  if (!there) return gone;
  const name = there.arn.slice(there.arn.lastIndexOf(':') + 1);
  if (action === 'sns:CreateTopic' && there.tags[tag] !== tagIn(input))
    return changed(say('undo.why.not-ours', { name }));
  const other = rules.find((rule) => rule.name !== name && rule.targets.some(({ arn }) => arn === there.arn));
  return other ? changed(say('undo.why.rule-writes', { name: other.name })) : open;
}

const tag = 'offroot:created';

function tagIn({ Tags }: DeedInput): string | undefined {
  const own: unknown = Array.isArray(Tags) ? Tags[0] : undefined;
  return typeof own === 'object' && own !== null && 'Value' in own ? String(own.Value) : undefined;
}
