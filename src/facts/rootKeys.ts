import type { AccessKey } from '../model/credentials.ts';
import { known } from '../model/reading.ts';
import type { Snapshot } from '../model/snapshot.ts';

const quietDays = 90;

/** Root's keys that something used within 90 days: taking them away would most likely break it. */
export const rootKeysInUse = (snapshot: Snapshot, now: Date): readonly AccessKey[] =>
  rootKeys(snapshot).filter((key) => isInUse(key, now));

/** Root's keys that nothing used for 90 days. Empty where they could not be read. */
export const quietRootKeys = (snapshot: Snapshot, now: Date): readonly AccessKey[] =>
  rootKeys(snapshot).filter((key) => !isInUse(key, now));

const rootKeys = ({ rootCredentials }: Snapshot): readonly AccessKey[] => known(rootCredentials)?.keys ?? [];

const isInUse = ({ lastUsed }: AccessKey, now: Date): boolean =>
  // Written so that a date that cannot be read counts as use.
  lastUsed !== null && !(Date.parse(lastUsed.at) <= now.getTime() - quietDays * 24 * 60 * 60 * 1000);
