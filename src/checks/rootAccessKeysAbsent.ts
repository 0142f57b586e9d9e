import { say } from '../messages/say.ts';
import { known } from '../model/reading.ts';
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
  ([{ rootAccessKeysPresent }], snapshot) => {
    const keys = known(snapshot.rootCredentials)?.keys ?? [];
    const lastUsed = keys.flatMap((key) => key.lastUsed ?? []).toSorted((a, b) => b.at.localeCompare(a.at))[0];
    const present =
      keys.length === 0
        ? say('check.root-access-keys.present')
        : lastUsed
          ? say('check.root-access-keys.used', {
              count: keys.length,
              at: lastUsed.at.slice(0, 10),
              service: lastUsed.service,
            })
          : say('check.root-access-keys.never-used', { count: keys.length });
    const detail = rootAccessKeysPresent ? present : say('check.none');
    return [{ verdict: verdictOf(!rootAccessKeysPresent), resource: 'root', detail }];
  },
);
