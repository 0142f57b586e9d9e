import type { Snapshot } from '../model/snapshot.ts';
import { rootKeyStandings } from './rootKeyStanding.ts';
import { rootKeysInUse } from './rootKeys.ts';

/** True where a key of root's was used within 90 days, or is on its way out: it goes by the cut-over, and no other way. */
export const keepsRootKeys = (snapshot: Snapshot, now: Date): boolean =>
  rootKeysInUse(snapshot, now).length > 0 || rootKeyStandings(snapshot, now).length > 0;
