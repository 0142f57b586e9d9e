import { known } from '../../model/reading.ts';
import type { Trail, TrailStatus } from '../../model/trails.ts';

/**
 * What keeps a trail from telling who did what: it sees one region only, it does not run, CloudTrail cannot write into its bucket, or
 * it leaves management events out.
 */
export type TrailFault = 'one-region' | 'stopped' | 'undelivered' | 'events';

/** A trail held to what it is for: its faults, and the AWS actions that were refused, about which nothing is known. */
export interface TrailStanding {
  readonly trail: Trail;
  readonly faults: readonly TrailFault[];
  readonly unread: readonly string[];
}

/** Every fault of a trail that is known of; whether it is validated is another matter. */
export function trailStanding(trail: Trail): TrailStanding {
  const status = known(trail.status);
  const events = known(trail.events);
  const unread = [trail.status, trail.events].flatMap((one) => (one.state === 'unreadable' ? [one.action] : []));
  const faults: readonly (readonly [TrailFault, boolean])[] = [
    ['one-region', !trail.multiRegion],
    ['stopped', status?.logging === false],
    // What was not delivered before it was stopped says nothing of today.
    ['undelivered', status?.logging === true && status.deliveryError !== null],
    ['events', events !== undefined && !(events.reads && events.writes)],
  ];
  return { trail, faults: faults.flatMap(([fault, there]) => (there ? [fault] : [])), unread };
}

/** When a trail last wrote since it was switched on, ISO 8601; null where it has not yet. */
export function lastWrite({ deliveredAt, startedAt }: TrailStatus): string | null {
  if (deliveredAt === null || startedAt === null) return deliveredAt;
  return Date.parse(deliveredAt) >= Date.parse(startedAt) ? deliveredAt : null;
}

/** True of a trail that tells everything of every region, and is known to. */
export const isGoodTrail = ({ faults, unread }: TrailStanding): boolean => faults.length === 0 && unread.length === 0;
