import {
  CloudTrailClient,
  type CloudTrailClientConfig,
  type Event,
  LookupEventsCommand,
} from '@aws-sdk/client-cloudtrail';
import { StandardRetryStrategy } from '@smithy/core/retry';
import { UserCancelled } from '../../errors.ts';
import type { RootEventKind } from '../../model/rootUse.ts';

/** One event of root's. */
export interface TrailEvent extends Omit<RootEventKind, 'count' | 'first' | 'last'> {
  /** ISO 8601 */
  readonly at: string;
}

/** A page of events, newest first. */
export interface TrailPage {
  readonly events: readonly TrailEvent[];
  readonly next: string | undefined;
}

/** What offroot asks of CloudTrail. */
export interface TrailApi {
  /** Up to 50 management events of root's in a region. Throws AWS's error as it comes, at once: the reader paces and repeats. */
  readonly lookUpRoot: (region: string, from: Date, to: Date, token: string | undefined) => Promise<TrailPage>;
}

/** CloudTrail's event history, one client for each region. */
export function openTrailApi(config: CloudTrailClientConfig, cancelled?: AbortSignal): TrailApi {
  const clients = new Map<string, CloudTrailClient>();
  const clientOf = (region: string): CloudTrailClient => {
    const client =
      clients.get(region) ?? new CloudTrailClient({ ...config, region, retryStrategy: new StandardRetryStrategy(1) });
    clients.set(region, client);
    return client;
  };
  return {
    lookUpRoot: async (region, StartTime, EndTime, NextToken) => {
      if (cancelled?.aborted) throw new UserCancelled();
      const page = await clientOf(region).send(
        new LookupEventsCommand({
          LookupAttributes: [{ AttributeKey: 'Username', AttributeValue: 'root' }],
          StartTime,
          EndTime,
          MaxResults: 50,
          ...(NextToken === undefined ? {} : { NextToken }),
        }),
      );
      return { events: (page.Events ?? []).flatMap((event) => rootEvent(event, region)), next: page.NextToken };
    },
  };
}

/** An IAM user may be called root as well; those are not of interest. A record that cannot be read keeps what the list says of it. */
function rootEvent(event: Event, region: string): readonly TrailEvent[] {
  const record = recordOf(event.CloudTrailEvent);
  const identity = member(record, 'userIdentity');
  if (!['Root', ''].includes(text(identity, 'type'))) return [];
  const keyId = text(identity, 'accessKeyId') || (event.AccessKeyId ?? '');
  const named = text(member(record, 'requestParameters'), 'userName');
  return [
    {
      at: event.EventTime?.toISOString() ?? text(record, 'eventTime'),
      region,
      source: event.EventSource ?? text(record, 'eventSource'),
      name: event.EventName ?? text(record, 'eventName'),
      type: text(record, 'eventType'),
      invokedBy: text(identity, 'invokedBy') || null,
      keyId: keyId.startsWith('AKIA') ? keyId : null,
      fromConsole: text(record, 'sessionCredentialFromConsole') === 'true',
      from: text(record, 'sourceIPAddress'),
      agent: text(record, 'userAgent'),
      // The console names root so where the API names nobody.
      onRoot: named === '' || named === 'AWS ROOT USER',
    },
  ];
}

function recordOf(json: string | undefined): unknown {
  try {
    return JSON.parse(json ?? '');
  } catch {
    return null;
  }
}

const member = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? new Map<string, unknown>(Object.entries(value)).get(name) : undefined;

const text = (value: unknown, name: string): string => {
  const found = member(value, name);
  return typeof found === 'string' ? found : '';
};
