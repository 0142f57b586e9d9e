import { wireDate } from '../operation.ts';
import type { PracticeState } from '../practiceState.ts';
import type { StoredCloudTrail } from '../storedCloudTrail.ts';
import { whyNotWritten } from './trailBucket.ts';

/** CloudTrail writes about every five minutes. */
const deliveryMs = 5 * 60_000;

/** What became of a trail's logging, as GetTrailStatus tells it; dates in seconds since 1970. */
export function trailStatus(state: PracticeState, trail: StoredCloudTrail, now: Date) {
  const { logging, startedAt, stoppedAt } = trail;
  const error = startedAt === null ? null : whyNotWritten(state, trail);
  const delivered = error === null ? deliveredAt(trail, now) : trail.deliveredBefore;
  return {
    IsLogging: logging,
    LatestDeliveryError: logging && error !== null ? error : undefined,
    LatestDeliveryTime: secondsOf(delivered),
    StartLoggingTime: secondsOf(startedAt),
    StopLoggingTime: secondsOf(stoppedAt),
    LatestDeliveryAttemptTime: delivered ?? '',
    LatestNotificationAttemptTime: '',
    LatestNotificationAttemptSucceeded: '',
    LatestDeliveryAttemptSucceeded: delivered ?? '',
    TimeLoggingStarted: startedAt ?? '',
    TimeLoggingStopped: stoppedAt ?? '',
  };
}

/** The last delivery, counted from when logging began; what was seen before it stopped is still delivered. Null for none yet. */
export function deliveredAt(
  { startedAt, stoppedAt, logging, deliveredBefore }: StoredCloudTrail,
  now: Date,
): string | null {
  if (startedAt === null) return null;
  const start = Date.parse(startedAt);
  const stopped = logging || stoppedAt === null ? now.getTime() : Date.parse(stoppedAt) + deliveryMs;
  const times = Math.floor((Math.min(now.getTime(), stopped) - start) / deliveryMs);
  return times < 1 ? deliveredBefore : wireDate(new Date(start + times * deliveryMs));
}

const secondsOf = (at: string | null): number | undefined =>
  at === null ? undefined : Math.floor(Date.parse(at) / 1000);
