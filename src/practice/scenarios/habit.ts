import type { StoredActor } from '../storedTrail.ts';

/** Who uses root in the account of twelve people, and the days on which they do; one of `calls` each time, in turn. */
export interface Habit extends Omit<StoredActor, 'keyId'> {
  /** which of root's keys signs, the first or the second; null where none does */
  readonly key: 0 | 1 | null;
  /** every so many days, the first time so many days ago */
  readonly every: number;
  readonly since: number;
  /** minutes before the hour of the day that all days are counted from */
  readonly minute: number;
  /** every call of a day, as `trailCall` reads them */
  readonly calls: readonly string[];
}
