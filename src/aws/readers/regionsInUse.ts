import { known } from '../../model/reading.ts';
import type { ReadContext } from './reader.ts';

/**
 * The regions that matter: us-east-1, where root's sign-ins are, the connection's, and those that anybody's access keys were last
 * used in, as far as that is at hand. Nobody waits for a credential report for this alone.
 */
export async function regionsInUse({ connection, reportAtHand }: ReadContext): Promise<readonly string[]> {
  const reading = await reportAtHand();
  const rows = (reading && known(reading)?.rows) ?? [];
  const used = rows.flatMap((row) => [1, 2].map((number) => row[`access_key_${number}_last_used_region`] ?? ''));
  const all = ['us-east-1', connection.region, ...used];
  return [...new Set(all.filter((region) => /^[a-z]{2}(-[a-z]+)+-\d+$/.test(region)))];
}
