import type { Reading } from './reading.ts';

/** A fact of each region that was looked at, in its own reading: a region that was refused leaves the others as they are. */
export type PerRegion<T> = readonly RegionReading<T>[];

export interface RegionReading<T> {
  readonly region: string;
  readonly reading: Reading<T>;
}
