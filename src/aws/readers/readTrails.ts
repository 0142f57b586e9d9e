import { type Reading, read } from '../../model/reading.ts';
import type { BucketSettings, Trail, TrailBucket, Trails } from '../../model/trails.ts';
import type { ListedTrail, TrailsApi } from '../apis/trailsApi.ts';
import { mapBounded } from '../mapBounded.ts';
import { codeOf } from '../wordAwsError.ts';
import { attempt, FailedRead } from './attempt.ts';
import { callsAtOnce, type ReadContext, type Reader } from './reader.ts';
import { readOne } from './readOne.ts';
import { regionsInUse } from './regionsInUse.ts';

/**
 * Every trail that is seen from the regions that matter, each once, as its own region tells it, and the buckets they write into; the
 * buckets whose ARNs are asked for as well, now and whenever it is read again.
 */
export const readTrails: Reader<Trails> = async (context) => {
  const { listed, unread } = await listTrails(context, await context.open('trails'));
  const names = new Set([...listed.map(({ bucket }) => bucket), ...askedFor(context)]);
  const [trails, buckets] = await Promise.all([
    mapBounded(listed, callsAtOnce, (trail) => readTrail(context, trail)),
    mapBounded([...names], callsAtOnce, (name) => readBucket(context, name)),
  ]);
  return read({ trails, buckets, unread }, context.clock.now().toISOString());
};

async function listTrails(context: ReadContext, api: TrailsApi) {
  const failures: unknown[] = [];
  const regions = await regionsInUse(context);
  const listings = await Promise.all(
    regions.map(async (region) => {
      const list = () =>
        attempt(listAction, () => api.list(region)).catch((error: unknown) => {
          failures.push(error);
          throw error;
        });
      return { region, found: await readOne(context, listAction, list) };
    }),
  );
  // Where no region tells, the part is as unreadable as any other that AWS refuses.
  if (failures.length === listings.length) throw failures[0];
  const lists = listings.flatMap(({ found }) => (found.state === 'read' ? found.value : []));
  return {
    listed: [...new Map(lists.map((trail) => [trail.arn, trail])).values()],
    unread: listings.flatMap(({ region, found }) => (found.state === 'read' ? [] : [{ region, reason: found.reason }])),
  };
}

const listAction = 'cloudtrail:DescribeTrails';

/** The buckets whose ARNs are named, and those that were named before. */
function askedFor({ live, since }: ReadContext): readonly string[] {
  const before = since?.trails.state === 'read' ? since.trails.value.buckets.map(({ name }) => name) : [];
  const named = Array.isArray(live)
    ? live.flatMap((one: string) => /^arn:[^:]+:s3:::([^/]+)$/.exec(one)?.[1] ?? [])
    : [];
  return [...before, ...named];
}

async function readTrail(context: ReadContext, trail: ListedTrail): Promise<Trail> {
  const api = await context.open('trails');
  const [status, events] = await Promise.all([
    readOne(context, 'cloudtrail:GetTrailStatus', () => api.status(trail)),
    readOne(context, 'cloudtrail:GetEventSelectors', () => api.events(trail)),
  ]);
  return { ...trail, status, events };
}

async function readBucket(context: ReadContext, name: string): Promise<TrailBucket> {
  const api = await context.open('buckets');
  const bucket = { name, owner: context.connection.identity.account };
  const settings: Reading<BucketSettings | null> = await readOne(context, 's3:GetBucketPolicy', async () => {
    try {
      const [policy, publicAccess, encryption] = await Promise.all([
        attempt('s3:GetBucketPolicy', () => api.policy(bucket)),
        attempt('s3:GetBucketPublicAccessBlock', () => api.publicAccess(bucket)),
        attempt('s3:GetEncryptionConfiguration', () => api.encryption(bucket)),
      ]);
      return { policy, publicAccess, encryption };
    } catch (error) {
      if (error instanceof FailedRead && codeOf(error.cause) === 'NoSuchBucket') return null;
      throw error;
    }
  });
  return { name, settings };
}
