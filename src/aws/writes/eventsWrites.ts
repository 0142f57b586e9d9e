import type { EventsWrites } from '../../model/writes/eventsWrites.ts';
import type { WriteRows } from './writeRows.ts';

/** Every write to EventBridge. */
export const eventsWrites: WriteRows<EventsWrites> = {
  'events:PutRule': async ({ open }, input) => (await open('eventbridge')).putRule(input),
  'events:DeleteRule': async ({ open }, input) => (await open('eventbridge')).deleteRule(input),
  'events:PutTargets': async ({ open }, input) => (await open('eventbridge')).putTargets(input),
  'events:RemoveTargets': async ({ open }, input) => (await open('eventbridge')).removeTargets(input),
  'events:TestEventPattern': async ({ open }, input) => (await open('eventbridge')).testPattern(input),
};
