import {
  EventBridgeClient,
  type EventBridgeClientConfig,
  ListRulesCommand,
  ListTargetsByRuleCommand,
} from '@aws-sdk/client-eventbridge';
import type { AlarmRule, AlarmTarget } from '../../model/rootAlarms.ts';
import { perRegion } from './perRegion.ts';

/** What offroot asks of EventBridge: always of the default bus, to which AWS's own events go. */
export interface EventsApi {
  /** Rules that wait for events; those that only keep time are left out. */
  readonly rules: (region: string) => Promise<readonly Omit<AlarmRule, 'targets'>[]>;
  readonly targets: (region: string, rule: string) => Promise<readonly AlarmTarget[]>;
}

/** EventBridge, one client for each region. */
export function openEventsApi(config: EventBridgeClientConfig): EventsApi {
  const clientOf = perRegion((region) => new EventBridgeClient({ ...config, region }));
  return {
    rules: async (region) => {
      const rules: Omit<AlarmRule, 'targets'>[] = [];
      let NextToken: string | undefined;
      do {
        const page = await clientOf(region).send(new ListRulesCommand(NextToken ? { NextToken } : {}));
        for (const { Name: name = '', Arn: arn = '', EventPattern: pattern, State } of page.Rules ?? []) {
          if (pattern !== undefined) rules.push({ name, arn, pattern, enabled: State !== 'DISABLED' });
        }
        NextToken = page.NextToken;
      } while (NextToken);
      return rules;
    },
    targets: async (region, Rule) => {
      // A rule has five targets at most: there is no second page.
      const { Targets } = await clientOf(region).send(new ListTargetsByRuleCommand({ Rule }));
      return (Targets ?? []).map(({ Id: id = '', Arn: arn = '' }) => ({ id, arn }));
    },
  };
}
