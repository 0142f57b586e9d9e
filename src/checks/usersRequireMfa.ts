import { mfaRequired } from '../facts/mfaRequired.ts';
import { say } from '../messages/say.ts';
import { checkOver, restingOn } from './judging.ts';

/** Whoever has a password can do nothing without MFA: by a policy on the user or on any of their groups. */
export const usersRequireMfa = checkOver(
  {
    id: 'users-require-mfa',
    area: 'people',
    severity: 'high',
    references: { practice: 'P8', securityHub: 'IAM.19' },
  },
  ['authorization', 'signIns'],
  ([authorization, signIns], snapshot) => {
    const isRequired = mfaRequired(authorization, snapshot);
    const console = new Map(signIns.filter(({ password }) => password !== null).map((signIn) => [signIn.user, signIn]));
    const free = authorization.users.filter((user) => console.has(user.name) && !isRequired(user));
    if (free.length === 0) {
      return [
        { verdict: 'pass', resource: 'users', detail: say('check.users-require-mfa.all', { count: console.size }) },
      ];
    }
    return free.map(({ name, arn }) => ({
      verdict: 'fail',
      resource: arn,
      detail: say('check.users-require-mfa.free', { user: name }),
      ...restingOn(console.get(name)?.from, ['iam:GetAccountAuthorizationDetails', 'iam:GetLoginProfile']),
    }));
  },
);
