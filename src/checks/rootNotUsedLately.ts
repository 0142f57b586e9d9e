import { isSetUpDay, type RootUse, rootUses } from '../facts/rootUse.ts';
import { say } from '../messages/say.ts';
import { known } from '../model/reading.ts';
import type { Words } from '../model/words.ts';
import { checkOver, type Judgement } from './judging.ts';

const quietDays = 30;
const dayMs = 86_400_000;

/**
 * The latest of root's password and both keys counts, whichever it was. What offroot explains by itself is the password on a
 * day on which it made users here; a key is never explained.
 */
export const rootNotUsedLately = checkOver(
  {
    id: 'root-not-used-lately',
    area: 'root',
    severity: 'high',
    references: { practice: 'P1', cis7: '2.7', cis3: '1.7', securityHub: 'IAM.20', prowler: 'iam_avoid_root_usage' },
  },
  ['credentialReport'],
  ([report], snapshot, now): readonly Judgement[] => {
    const resource = 'root';
    const uses = rootUses(report, snapshot);
    if (uses === null) return [{ verdict: 'unknown', resource, detail: say('check.root-use.untold') }];
    const [latest] = uses;
    if (!latest) return [{ verdict: 'pass', resource, detail: say('check.root-use.never') }];
    // Written so that a date that cannot be read counts as use.
    const lately = uses.filter(({ at }) => !(now.getTime() - Date.parse(at) > quietDays * dayMs));
    if (lately.length === 0) return [{ verdict: 'pass', resource, detail: worded(latest) }];
    const users = known(snapshot.authorization)?.users ?? [];
    const unexplained = lately.find((use) => use.with === 'key' || !isSetUpDay(use.at, users));
    if (unexplained) return [{ verdict: 'fail', resource, detail: worded(unexplained) }];
    const reason = say('check.root-use.set-up', { at: latest.at.slice(0, 10) });
    return [
      { verdict: 'accepted', resource, detail: worded(latest), accepted: { reason, by: 'offroot', until: null } },
    ];
  },
);

const worded = (use: RootUse): Words =>
  use.with === 'password'
    ? say('check.root-use.password', { at: use.at.slice(0, 10) })
    : say('check.root-use.key', {
        at: use.at.slice(0, 10),
        service: use.service ?? '?',
        region: use.region ?? '?',
      });
