import type { Snapshot } from '../../model/snapshot.ts';
import type { BucketSettings, Trail } from '../../model/trails.ts';
import { isGoodTrail, type TrailStanding, trailStanding } from './trailFaults.ts';

/** What becomes of the account's trails: one is kept, or repaired, or none of them will do and there has to be a new one. */
export type TrailChoice =
  | { readonly kind: 'kept' | 'repaired'; readonly trail: Trail }
  /** it may be good, but what it is at cannot be read */
  | { readonly kind: 'unclear'; readonly trail: Trail; readonly unread: readonly string[] }
  | { readonly kind: 'new' };

/**
 * The trail that tells everything already, the account's own before an Organization's; else the one that takes the fewest repairs to
 * do so, each of which offroot can make. Null where trails cannot be read at all.
 */
export function chooseTrail(snapshot: Snapshot): TrailChoice | null {
  if (snapshot.trails.state === 'unreadable') return null;
  const standings = snapshot.trails.value.trails.map(trailStanding);
  const [good] = standings.filter(isGoodTrail).toSorted((one, other) => rank(one) - rank(other));
  if (good) return { kind: 'kept', trail: good.trail };
  const [maybe] = standings.filter(
    ({ faults, trail }) => faults.length === 0 && (trail.organization || !isOwn(trail, snapshot)),
  );
  if (maybe) return { kind: 'unclear', trail: maybe.trail, unread: maybe.unread };
  const [nearest] = standings
    .filter((standing) => isRepairable(standing, snapshot))
    .toSorted((one, other) => one.faults.length - other.faults.length || rank(one) - rank(other));
  if (nearest) return { kind: 'repaired', trail: nearest.trail };
  const [unread] = standings.filter(({ unread: actions }) => actions.length > 0);
  return unread ? { kind: 'unclear', trail: unread.trail, unread: unread.unread } : { kind: 'new' };
}

const rank = ({ trail }: TrailStanding): number => (trail.organization ? 2 : 0) + (trail.validated ? 0 : 1);

/** True of a trail that this account may change: made here, and not for its Organization. */
export const isOwnTrail = (trail: Trail, snapshot: Snapshot): boolean => !trail.organization && isOwn(trail, snapshot);

const isOwn = ({ arn }: Trail, { connection }: Snapshot): boolean => arn.split(':')[4] === connection.identity.account;

/** What a trail's bucket is at; null where it is not there, undefined where it cannot be read, as one of another account. */
export function settingsOf(snapshot: Snapshot, bucket: string): BucketSettings | null | undefined {
  const buckets = snapshot.trails.state === 'read' ? snapshot.trails.value.buckets : [];
  const settings = buckets.find(({ name }) => name === bucket)?.settings;
  return settings?.state === 'read' ? settings.value : undefined;
}

/** To see every region, to run, and to be let into its bucket: that can be mended. */
function isRepairable({ trail, faults, unread }: TrailStanding, snapshot: Snapshot): boolean {
  if (unread.length > 0 || faults.includes('events') || !isOwnTrail(trail, snapshot)) return false;
  const bucket = settingsOf(snapshot, trail.bucket);
  if (bucket === null) return false;
  return !faults.includes('undelivered') || bucket !== undefined;
}
