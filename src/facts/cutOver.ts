import { known } from '../model/reading.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { rootKeyStandings } from './rootKeyStanding.ts';
import { rootKeysInUse } from './rootKeys.ts';

/** True where a key of root's was used within 90 days, or is on its way out: it goes by the cut-over, and no other way. */
export const keepsRootKeys = (snapshot: Snapshot, now: Date): boolean =>
  rootKeysInUse(snapshot, now).length > 0 || rootKeyStandings(snapshot, now).length > 0;

/** True where all of root's keys that programs had are on their way out, and nothing used one since its days began to count. */
export function isRetiring(snapshot: Snapshot, now: Date): boolean {
  const standings = rootKeyStandings(snapshot, now);
  return standings.length > 0 && standings.every(({ state, usedMeanwhile }) => state !== 'unwatched' && !usedMeanwhile);
}

/** True where a key of root's was last used at that moment by something, and offroot has counted its days since later than that. */
export function isQuietSince({ keyWatches }: Snapshot, keyId: string, lastUsed: string): boolean {
  const watch = known(keyWatches)?.find((one) => one.keyId === keyId);
  return watch !== undefined && Date.parse(lastUsed) <= Date.parse(watch.since);
}
