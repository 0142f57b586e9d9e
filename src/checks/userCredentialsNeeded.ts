import { type CredentialUse, credentialUses, isIdle } from '../facts/credentialUse.ts';
import { say } from '../messages/say.ts';
import type { Words } from '../model/words.ts';
import { checkOver, restingOnAll } from './judging.ts';

/**
 * A password and a key, one of them in use and the other not: names which one to take away. That credential is reported here
 * and nowhere else; where both are idle, each is reported by itself.
 */
export const userCredentialsNeeded = checkOver(
  {
    id: 'user-credentials-needed',
    area: 'people',
    severity: 'medium',
    references: { practice: 'P12', cis7: '2.11', cis3: '1.12', securityHub: 'IAM.22' },
  },
  ['authorization', 'signIns', 'accessKeys'],
  ([authorization, signIns, accessKeys], _, now) => {
    const uses = credentialUses(authorization, signIns, accessKeys, now);
    const needless = uses.flatMap((use) => {
      const detail = worded(use);
      return detail ? [{ use, detail }] : [];
    });
    if (needless.length === 0) {
      return [{ verdict: 'pass', resource: 'users', detail: say('check.own-users', { count: uses.length }) }];
    }
    return needless.map(({ use, detail }) => ({
      verdict: 'fail',
      resource: use.user.arn,
      detail,
      ...restingOnAll([
        { from: use.signIn?.from, live: ['iam:GetLoginProfile', 'iam:ListUsers'] },
        { from: use.held?.from, live: ['iam:ListAccessKeys', 'iam:GetAccessKeyLastUsed'] },
      ]),
    }));
  },
);

function worded({ user, password, keys, needless }: CredentialUse): Words | null {
  if (needless === 'password' && password) {
    return password.idleDays === null
      ? say('check.user-credentials.password-never', { user: user.name, days: password.ageDays })
      : say('check.user-credentials.password', { user: user.name, days: password.idleDays });
  }
  if (needless !== 'keys') return null;
  const idle = keys
    .filter(isIdle)
    .map((key) =>
      key.idleDays === null
        ? say('check.key.never', { number: key.number, days: key.ageDays })
        : say('check.key.unused', { number: key.number, days: key.idleDays }),
    );
  return say('check.user-credentials.keys', { user: user.name, keys: idle });
}
