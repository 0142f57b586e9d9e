import {
  DeleteRuleCommand,
  EventBridgeClient,
  type EventBridgeClientConfig,
  ListRulesCommand,
  ListTargetsByRuleCommand,
  PutRuleCommand,
  PutTargetsCommand,
  RemoveTargetsCommand,
  type Rule,
  TestEventPatternCommand,
} from '@aws-sdk/client-eventbridge';
import type { AlarmRule, AlarmTarget } from '../../model/rootAlarms.ts';
import type { EventsWrites } from '../../model/writes/eventsWrites.ts';
import { readTokenPages } from '../readers/readTokenPages.ts';
import { done, type Written } from '../writes/written.ts';
import { perRegion } from './perRegion.ts';

type Write<A extends keyof EventsWrites> = (input: EventsWrites[A]) => Promise<Written>;

/** What offroot asks of EventBridge: always of the default bus, to which AWS's own events go. */
export interface EventsApi {
  /** Rules that wait for events; those that only keep time are left out. */
  readonly rules: (region: string) => Promise<readonly Omit<AlarmRule, 'targets'>[]>;
  readonly targets: (region: string, rule: string) => Promise<readonly AlarmTarget[]>;
  readonly putRule: Write<'events:PutRule'>;
  readonly deleteRule: Write<'events:DeleteRule'>;
  readonly putTargets: Write<'events:PutTargets'>;
  readonly removeTargets: Write<'events:RemoveTargets'>;
  readonly testPattern: Write<'events:TestEventPattern'>;
}

/** EventBridge, one client for each region. */
export function openEventsApi(config: EventBridgeClientConfig): EventsApi {
  const clientOf = perRegion((region) => new EventBridgeClient({ ...config, region }));
  return {
    rules: (region) => listRules(clientOf(region)),
    targets: async (region, Rule) => {
      // A rule has five targets at most: there is no second page.
      const { Targets } = await clientOf(region).send(new ListTargetsByRuleCommand({ Rule }));
      return (Targets ?? []).map(({ Id: id = '', Arn: arn = '' }) => ({ id, arn }));
    },
    putRule: ({ Region, Tags, ...rule }) =>
      clientOf(Region)
        .send(new PutRuleCommand({ ...rule, ...(Tags ? { Tags: [...Tags] } : {}) }))
        .then(done),
    deleteRule: ({ Region, Name }) => clientOf(Region).send(new DeleteRuleCommand({ Name })).then(done),
    putTargets: ({ Region, Rule, Targets }) =>
      clientOf(Region)
        .send(new PutTargetsCommand({ Rule, Targets: [...Targets] }))
        .then(doneWhole),
    removeTargets: ({ Region, Rule, Ids }) =>
      clientOf(Region)
        .send(new RemoveTargetsCommand({ Rule, Ids: [...Ids] }))
        .then(doneWhole),
    testPattern: async ({ Region, EventPattern, Event }) => {
      const answer = await clientOf(Region).send(new TestEventPatternCommand({ EventPattern, Event }));
      if (answer.Result !== true) throw refusal('NoMatch', 'the pattern does not let this event through');
      return done(answer);
    },
  };
}

const listRules = (client: EventBridgeClient): Promise<readonly Omit<AlarmRule, 'targets'>[]> =>
  readTokenPages(
    (NextToken) => client.send(new ListRulesCommand({ NextToken })),
    ({ NextToken }) => NextToken,
    ({ Rules = [] }) => Rules.flatMap(eventRuleIn),
  );

function eventRuleIn(rule: Rule): readonly Omit<AlarmRule, 'targets'>[] {
  const { Name: name = '', Arn: arn = '', EventPattern: pattern, State, Description: description = '' } = rule;
  return pattern === undefined ? [] : [{ name, arn, pattern, description, enabled: State !== 'DISABLED' }];
}

interface FailedEntry {
  readonly ErrorCode?: string | undefined;
  readonly ErrorMessage?: string | undefined;
}

interface TargetsAnswer {
  readonly $metadata: { readonly requestId?: string | undefined };
  readonly FailedEntries?: readonly FailedEntry[] | undefined;
}

/** EventBridge says of targets one by one what it did not take, in an answer that is none of its errors. */
function doneWhole(answer: TargetsAnswer): Written {
  const [failed] = answer.FailedEntries ?? [];
  if (failed) throw refusal(failed.ErrorCode ?? 'FailedEntry', failed.ErrorMessage ?? '');
  return done(answer);
}

const refusal = (name: string, message: string): Error => Object.assign(new Error(message), { name });
