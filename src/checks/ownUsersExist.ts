import { hasIdentityCenter } from '../facts/identities.ts';
import { say } from '../messages/say.ts';
import { checkOver, verdictOf } from './judging.ts';

/** One user per person, or people from IAM Identity Center: anything but everybody on root. */
export const ownUsersExist = checkOver(
  {
    id: 'own-users-exist',
    area: 'people',
    severity: 'critical',
    references: { practice: 'P2', cis7: '2.7', cis3: '1.7', securityHub: 'IAM.20', prowler: 'iam_avoid_root_usage' },
  },
  ['authorization'],
  ([{ users }], snapshot) => {
    if (users.length === 0 && hasIdentityCenter(snapshot)) {
      return [{ verdict: 'pass', resource: 'users', detail: say('check.own-users.identity-center') }];
    }
    return [
      {
        verdict: verdictOf(users.length > 0),
        resource: 'users',
        detail: say('check.own-users', { count: users.length }),
      },
    ];
  },
);
