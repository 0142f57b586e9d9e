import { administrators } from '../facts/administrators.ts';
import { isNewPassword } from '../facts/credentialUse.ts';
import { firstSignInSetsMfa } from '../facts/mfaRequired.ts';
import { say } from '../messages/say.ts';
import type { SignIn } from '../model/credentials.ts';
import type { User } from '../model/iam.ts';
import { checkOver, type Judgement, restingOn } from './judging.ts';

/**
 * Whoever has a password has MFA; administrators are administrators-mfa-enabled's. Somebody with a new password, who has not
 * signed in yet and whom offroot-require-mfa lets do nothing but set MFA up, is explained for two weeks.
 */
export const consoleUsersMfaEnabled = checkOver(
  {
    id: 'console-users-mfa-enabled',
    area: 'people',
    severity: 'high',
    references: {
      practice: 'P8',
      cis7: '2.10',
      cis3: '1.10',
      securityHub: 'IAM.5',
      prowler: 'iam_user_mfa_enabled_console_access',
    },
  },
  ['signIns', 'mfaDevices', 'authorization'],
  ([signIns, devices, authorization], snapshot, now): readonly Judgement[] => {
    const owners = new Set(devices.flatMap(({ owner }) => (owner?.kind === 'user' ? [owner.name] : [])));
    const admins = new Set(administrators(authorization).map(({ user }) => user.name));
    const users = new Map(authorization.users.map((user) => [user.name, user]));
    const setsMfa = firstSignInSetsMfa(authorization, snapshot);
    const all = signIns.flatMap((signIn) => {
      const user = users.get(signIn.user);
      return user && signIn.password ? [{ user, signIn }] : [];
    });
    const without = all.filter(({ user }) => !owners.has(user.name) && !admins.has(user.name));
    if (without.length > 0) {
      return without.map(({ user, signIn }) => judgeOne(user, signIn, setsMfa(user), now));
    }
    const withMfa = all.filter(({ user }) => owners.has(user.name)).length;
    const detail =
      all.length > 0 && withMfa === 0
        ? say('check.console-mfa.administrators')
        : say('check.console-mfa.all', { count: withMfa });
    return [{ verdict: 'pass', resource: 'users', detail }];
  },
);

function judgeOne(user: User, { password, lastUsedAt, from }: SignIn, setsMfa: boolean, now: Date): Judgement {
  // Whoever's password was read live had their MFA read live, too.
  const shared = { resource: user.arn, ...restingOn(from, ['iam:GetLoginProfile', 'iam:ListMFADevices']) };
  if (lastUsedAt) return { ...shared, verdict: 'fail', detail: say('check.console-mfa.without', { user: user.name }) };
  const isNew = password !== null && isNewPassword(password, now);
  const detail = say('check.console-mfa.not-yet', { user: user.name });
  if (!isNew || !setsMfa) return { ...shared, verdict: 'fail', detail };
  const reason = say('check.console-mfa.first-sign-in');
  return { ...shared, verdict: 'accepted', detail, accepted: { reason, by: 'offroot', until: null } };
}
