import type { AccessKey } from '../model/credentials.ts';
import type { KeyWatch } from '../model/keyWatch.ts';
import { known } from '../model/reading.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { StepContext } from '../model/step.ts';
import { rootKeysInUse } from './rootKeys.ts';

/** Fewer days than this prove nothing, whatever the tag says: something may run once a week. */
export const leastQuietDays = 7;

/** Fewer days than this between switching off and deleting leave nobody the time to notice. */
export const leastOffDays = 3;

/** Where one of root's keys stands on its way out. Only `due` may be switched off, and only `over` deleted. */
export interface RootKeyStanding {
  readonly key: AccessKey;
  /**
   * `unwatched`: something used it within 90 days, and nobody counts yet; `quiet`: counting; `due`: quiet for long enough;
   * `off`: switched off and not long enough; `over`: off for long enough; `off-unnoted`: switched off, nobody noted since when
   */
  readonly state: 'unwatched' | 'quiet' | 'due' | 'off' | 'over' | 'off-unnoted';
  /** ISO 8601, since when it is quiet, or off; null where nobody counts */
  readonly since: string | null;
  /** ISO 8601, when that is long enough; null where nobody counts */
  readonly until: string | null;
  readonly days: number | null;
  /** something used it after the count began, so that it began again */
  readonly usedMeanwhile: boolean;
}

/**
 * Root's keys that were used within 90 days, or that offroot watches, and where each stands. Pure over what AWS says of its last use
 * and the tag: any use starts the count again, a missing tag does too. Empty where root's keys, or the tags, could not be read.
 */
export function rootKeyStandings(snapshot: Snapshot, now: Date): readonly RootKeyStanding[] {
  const watches = known(snapshot.keyWatches);
  const keys = known(snapshot.rootCredentials)?.keys;
  if (!watches || !keys) return [];
  const used = rootKeysInUse(snapshot, now);
  return keys.flatMap((key) => {
    const watch = watches.find(({ keyId }) => keyId === key.id);
    return watch || used.includes(key) ? [standingOf(key, watch, now)] : [];
  });
}

/** Those in one of these states. */
export const standingsIn = (
  { snapshot, now }: Pick<StepContext, 'snapshot' | 'now'>,
  ...states: readonly RootKeyStanding['state'][]
): readonly RootKeyStanding[] => rootKeyStandings(snapshot, now).filter(({ state }) => states.includes(state));

function standingOf(key: AccessKey, watch: KeyWatch | undefined, now: Date): RootKeyStanding {
  // Somebody switched it on or off by another way: what was counted does not count.
  if (!watch || (watch.state === 'off') === key.active) {
    const state = key.active ? 'unwatched' : 'off-unnoted';
    return { key, state, since: null, until: null, days: null, usedMeanwhile: false };
  }
  const used = key.lastUsed === null ? null : Date.parse(key.lastUsed.at);
  const began = Date.parse(watch.since);
  // A date that cannot be read counts as use just now.
  const usedMeanwhile = used !== null && !(used <= began);
  const since = usedMeanwhile ? (Number.isFinite(used) ? used : now.getTime()) : began;
  const days = Math.max(watch.days, watch.state === 'off' ? leastOffDays : leastQuietDays);
  const until = since + days * dayMs;
  const isOver = now.getTime() >= until;
  const state = watch.state === 'off' ? (isOver ? 'over' : 'off') : isOver ? 'due' : 'quiet';
  return { key, state, since: isoOf(since), until: isoOf(until), days, usedMeanwhile };
}

const dayMs = 86_400_000;

const isoOf = (time: number): string => new Date(time).toISOString();
