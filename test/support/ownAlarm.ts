import type { AlarmRegion, AlarmTopic } from '../../src/model/rootAlarms.ts';
import { alarmPattern, alarmTopicPolicy } from '../../src/watch/alarmPattern.ts';
import { account } from './snapshots.ts';

/** offroot's own alarm in a region, with a mail to an address: confirmed or not, tested or not. */
export function ownAlarmRegion(
  region: string,
  { confirmed = false, tested = false, topic = {} as Partial<AlarmTopic> } = {},
): AlarmRegion {
  const arn = `arn:aws:sns:${region}:${account}:offroot-root-use`;
  return {
    region,
    unread: null,
    rules: [
      {
        name: 'offroot-root-use',
        arn: `arn:aws:events:${region}:${account}:rule/offroot-root-use`,
        description: 'Made by offroot',
        enabled: true,
        pattern: alarmPattern,
        targets: [{ id: 'mail', arn }],
      },
    ],
    topics: [
      {
        arn,
        policy: alarmTopicPolicy(arn),
        key: null,
        subscriptions: [{ arn: confirmed ? `${arn}:1` : null, protocol: 'email', endpoint: 'ops@acme.example' }],
        tags: { 'offroot:created': '2026-11-20T09:00:00.000Z', ...(tested ? { 'offroot:tested': '2026-11-21' } : {}) },
        ...topic,
      },
    ],
  };
}
