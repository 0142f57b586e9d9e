import { looksShared } from '../facts/sharedName.ts';
import { say } from '../messages/say.ts';
import { known } from '../model/reading.ts';
import { checkOver, restingOn } from './judging.ts';

/** A user with a password belongs to one person. AWS knows no more than the name; a program's user has no password. */
export const usersNotShared = checkOver(
  {
    id: 'users-not-shared',
    area: 'people',
    severity: 'medium',
    references: { practice: 'P2' },
  },
  ['authorization', 'signIns'],
  ([{ users }, signIns], snapshot) => {
    const alias = known(snapshot.alias) ?? null;
    const console = new Map(signIns.filter(({ password }) => password !== null).map((signIn) => [signIn.user, signIn]));
    const shared = users.filter(({ name }) => console.has(name) && looksShared(name, alias));
    if (shared.length === 0) {
      return [
        { verdict: 'pass', resource: 'users', detail: say('check.users-not-shared.all', { count: console.size }) },
      ];
    }
    return shared.map(({ name, arn }) => ({
      verdict: 'fail',
      resource: arn,
      detail: say('check.users-not-shared.shared', { user: name }),
      ...restingOn(console.get(name)?.from, ['iam:GetAccountAuthorizationDetails', 'iam:GetLoginProfile']),
    }));
  },
);
