import type { PracticeState } from '../practiceState.ts';
import type { StoredCloudTrail } from '../storedCloudTrail.ts';
import { whyNotWritten } from './trailBucket.ts';

/** CloudTrail writes about every five minutes. */
const deliveryMs = 5 * 60_000;

/** What became of a trail's logging, as GetTrailStatus tells it; dates in seconds since 1970. */
export function trailStatus(state: PracticeState, trail: StoredCloudTrail, now: Date) {
  const { logging, startedAt, stoppedAt } = trail;
  const error = startedAt === null ? null : whyNotWritten(state, trail);
  const delivered = startedAt === null || error !== null ? undefined : deliveredAt(trail, startedAt, now);
  return {
    IsLogging: logging,
    LatestDeliveryError: logging && error !== null ? error : undefined,
    LatestDeliveryTime: delivered,
    StartLoggingTime: secondsOf(startedAt),
    StopLoggingTime: secondsOf(stoppedAt),
    LatestDeliveryAttemptTime: delivered === undefined ? '' : isoOf(delivered),
    LatestNotificationAttemptTime: '',
    LatestNotificationAttemptSucceeded: '',
    LatestDeliveryAttemptSucceeded: delivered === undefined ? '' : isoOf(delivered),
    TimeLoggingStarted: startedAt ?? '',
    TimeLoggingStopped: stoppedAt ?? '',
  };
}

/** The last delivery, counted from when logging began; what was seen before it stopped is still delivered. */
function deliveredAt({ stoppedAt, logging }: StoredCloudTrail, startedAt: string, now: Date): number | undefined {
  const until =
    logging || stoppedAt === null ? now.getTime() : Math.min(now.getTime(), Date.parse(stoppedAt) + deliveryMs);
  const times = Math.floor((until - Date.parse(startedAt)) / deliveryMs);
  return times < 1 ? undefined : Math.floor((Date.parse(startedAt) + times * deliveryMs) / 1000);
}

const secondsOf = (at: string | null): number | undefined =>
  at === null ? undefined : Math.floor(Date.parse(at) / 1000);

const isoOf = (seconds: number): string => `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;
