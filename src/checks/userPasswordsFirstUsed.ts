import { credentialUses } from '../facts/credentialUse.ts';
import { say } from '../messages/say.ts';
import { checkOver, restingOn } from './judging.ts';

/** A password nobody signed in with for two weeks. One beside a key in use is user-credentials-needed's. */
export const userPasswordsFirstUsed = checkOver(
  {
    id: 'user-passwords-first-used',
    area: 'people',
    severity: 'medium',
    references: { practice: 'P12', cis7: '2.11', cis3: '1.12', securityHub: 'IAM.22' },
  },
  ['authorization', 'signIns', 'accessKeys'],
  ([authorization, signIns, accessKeys], _, now) => {
    const uses = credentialUses(authorization, signIns, accessKeys, now);
    const never = uses.flatMap(({ user, signIn, password, needless }) =>
      password?.state === 'never' && needless !== 'password' ? [{ user, signIn, password }] : [],
    );
    if (never.length === 0) {
      const count = uses.filter(({ password }) => password !== null).length;
      return [{ verdict: 'pass', resource: 'users', detail: say('check.passwords', { count }) }];
    }
    return never.map(({ user, signIn, password }) => ({
      verdict: 'fail',
      resource: user.arn,
      detail: say('check.user-passwords.never', { user: user.name, days: password.ageDays }),
      ...restingOn(signIn?.from, ['iam:GetLoginProfile', 'iam:ListUsers']),
    }));
  },
);
