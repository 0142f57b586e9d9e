import { hasIdentityCenter } from '../facts/identities.ts';
import { say } from '../messages/say.ts';
import { checkOver } from './judging.ts';

/** Every user is in a group, a program's with nothing but a key as well: rights that sit in no group are seen by nobody. */
export const usersInGroups = checkOver(
  {
    id: 'users-in-groups',
    area: 'people',
    severity: 'medium',
    references: { practice: 'P3' },
  },
  ['authorization'],
  ([{ users }], snapshot) => {
    const without = users.filter(({ groups }) => groups.length === 0);
    if (without.length > 0) {
      return without.map(({ name, arn }) => ({
        verdict: 'fail',
        resource: arn,
        detail: say('check.users-in-groups.none', { user: name }),
      }));
    }
    const detail =
      users.length === 0 && hasIdentityCenter(snapshot)
        ? say('check.own-users.identity-center')
        : say('check.own-users', { count: users.length });
    return [{ verdict: 'pass', resource: 'users', detail }];
  },
);
