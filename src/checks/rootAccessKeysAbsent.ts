import { say } from '../messages/say.ts';
import { known } from '../model/reading.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Words } from '../model/words.ts';
import { checkOver, verdictOf } from './judging.ts';

/** An inactive key of root's counts as present: root can switch it on again. */
export const rootAccessKeysAbsent = checkOver(
  {
    id: 'root-access-keys-absent',
    area: 'root',
    severity: 'critical',
    references: { practice: 'P1', cis7: '2.4', cis3: '1.4', securityHub: 'IAM.4', prowler: 'iam_no_root_access_key' },
  },
  ['summary'],
  ([{ rootAccessKeysPresent }], snapshot) => [
    {
      verdict: verdictOf(!rootAccessKeysPresent),
      resource: 'root',
      detail: rootAccessKeysPresent ? presentKeys(snapshot) : say('check.none'),
    },
  ],
);

/** Only root sees its keys; what offroot noted of those on their way out anybody may read who audits. */
function presentKeys({ rootCredentials, keyWatches }: Snapshot): Words {
  const watches = known(keyWatches) ?? [];
  const [latest] = watches.map(({ since, days }) => Date.parse(since) + days * dayMs).toSorted((a, b) => b - a);
  const keys = known(rootCredentials)?.keys ?? [];
  const lastUsed = keys.flatMap((key) => key.lastUsed ?? []).toSorted((a, b) => b.at.localeCompare(a.at))[0];
  const used = lastUsed && { count: keys.length, at: lastUsed.at.slice(0, 10), service: lastUsed.service };
  if (latest !== undefined) {
    const until = new Date(latest).toISOString().slice(0, 10);
    return say('check.root-access-keys.retiring', { count: watches.length, until });
  }
  if (used) return say('check.root-access-keys.used', used);
  return keys.length > 0
    ? say('check.root-access-keys.never-used', { count: keys.length })
    : say('check.root-access-keys.present');
}

const dayMs = 86_400_000;
