import { known, read } from '../../model/reading.ts';
import type { RootEvents } from '../../model/rootUse.ts';
import { FailedRead } from './attempt.ts';
import type { ReadContext, Reader } from './reader.ts';
import { readTrailRegion } from './readTrailRegion.ts';
import { beginHistory, keepHistory } from './rootHistory.ts';

/**
 * Root's events of the last 90 days, alike ones as one, in the regions that matter: us-east-1 (where root's sign-ins are), the
 * connection's, and those that root's keys were last used in. A region that is denied or breaks off says so, and is not empty.
 * What an earlier run began and could not end is gone on with: the reading is then as old as its beginning.
 */
export const readRootEvents: Reader<RootEvents> = async (context) => {
  const history = beginHistory(context);
  const asked = await regionsOf(context);
  const trail = await context.open('cloudtrail');
  const failures: unknown[] = [];
  try {
    await Promise.all(asked.map((region) => readTrailRegion(context, trail, { region, history, failures })));
  } finally {
    keepHistory(context, history);
  }
  const regions = asked.flatMap((region) => history.regions.get(region) ?? []);
  // Where no region can be read at all, the part is as unreadable as any other that AWS refuses.
  if (regions.every(({ state }) => state === 'unread')) throw new FailedRead('cloudtrail:LookupEvents', failures[0]);
  const kinds = [...history.kinds.values()];
  return read({ since: history.from.toISOString(), regions, kinds }, history.to.toISOString());
};

async function regionsOf({ connection, credentialReport }: ReadContext): Promise<readonly string[]> {
  const rows = known(await credentialReport())?.rows ?? [];
  const row = rows.find(({ user }) => user === '<root_account>');
  const used = [1, 2].map((number) => row?.[`access_key_${number}_last_used_region`] ?? '');
  const all = ['us-east-1', connection.region, ...used];
  return [...new Set(all.filter((region) => /^[a-z]{2}(-[a-z]+)+-\d+$/.test(region)))];
}
