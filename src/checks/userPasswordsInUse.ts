import { credentialUses } from '../facts/credentialUse.ts';
import { say } from '../messages/say.ts';
import { checkOver, type Judgement, restingOn } from './judging.ts';

const longDays = 90;

/** A password that was used once, and not for 45 days. One beside a key in use is user-credentials-needed's. */
export const userPasswordsInUse = checkOver(
  {
    id: 'user-passwords-in-use',
    area: 'people',
    severity: 'medium',
    references: {
      practice: 'P12',
      cis7: '2.11',
      cis3: '1.12',
      securityHub: 'IAM.22',
      prowler: 'iam_user_console_access_unused',
    },
  },
  ['authorization', 'signIns', 'accessKeys'],
  ([authorization, signIns, accessKeys], _, now): readonly Judgement[] => {
    const uses = credentialUses(authorization, signIns, accessKeys, now);
    const unused = uses.flatMap(({ user, signIn, password, needless }) =>
      password?.state === 'unused' && needless !== 'password' ? [{ user, signIn, days: password.idleDays ?? 0 }] : [],
    );
    if (unused.length === 0) {
      const count = uses.filter(({ password }) => password !== null).length;
      return [{ verdict: 'pass', resource: 'users', detail: say('check.passwords', { count }) }];
    }
    return unused.map(({ user, signIn, days }) => ({
      verdict: 'fail',
      resource: user.arn,
      detail: say('check.user-passwords.unused', { user: user.name, days }),
      ...(days >= longDays ? { severity: 'high' } : {}),
      ...restingOn(signIn?.from, ['iam:GetLoginProfile', 'iam:ListUsers']),
    }));
  },
);
