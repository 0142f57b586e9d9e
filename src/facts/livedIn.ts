import { known } from '../model/reading.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { rootKeysInUse } from './rootKeys.ts';

/**
 * True of an account that somebody lives in already: something uses a key of root's, or there are users or roles that neither
 * offroot nor AWS made. Leaving root then may break what works. Where root's keys cannot be seen, one that is there counts as used.
 */
export function isLivedIn(snapshot: Snapshot, now: Date): boolean {
  const keysSeen = snapshot.rootCredentials.state === 'read';
  const keysUsed = keysSeen
    ? rootKeysInUse(snapshot, now).length > 0
    : known(snapshot.summary)?.rootAccessKeysPresent === true;
  const { users = [], roles = [] } = known(snapshot.authorization) ?? {};
  return keysUsed || [...users, ...roles].some(({ path, tags }) => !isOurs(tags) && !isOfAws(path));
}

const isOurs = (tags: Readonly<Record<string, string>>): boolean => Object.hasOwn(tags, 'offroot:created');

/** Service-linked roles and those of Identity Center come by themselves. */
const isOfAws = (path: string): boolean => /^\/(aws-service-role|aws-reserved)\//.test(path);
