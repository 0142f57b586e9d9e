import { daysSince, passwordSetAt } from '../facts/credentialUse.ts';
import { say } from '../messages/say.ts';
import type { SignIn } from '../model/credentials.ts';
import type { User } from '../model/iam.ts';
import { checkOver, type Judgement, restingOn } from './judging.ts';

/**
 * No password older than the policy lets it grow. A policy without expiry is fine (NIST SP 800-63B). A password that must be
 * changed at the next sign-in is on its way out. Only the credential report says when a password was last changed: where it
 * was not read, an old one is unknown.
 */
export const userPasswordsFresh = checkOver(
  {
    id: 'user-passwords-fresh',
    area: 'people',
    severity: 'medium',
    references: { practice: 'P11' },
  },
  ['passwordPolicy', 'authorization', 'signIns'],
  ([policy, { users }, signIns], _, now): readonly Judgement[] => {
    const limit = policy?.maxAgeDays ?? 0;
    const resource = 'users';
    if (limit === 0) return [{ verdict: 'pass', resource, detail: say('check.user-passwords.no-expiry') }];
    const byName = new Map(users.map((user) => [user.name, user]));
    const old = signIns.flatMap((signIn) => {
      const user = byName.get(signIn.user);
      return user ? judgeOne(user, signIn, limit, now) : [];
    });
    if (old.length > 0) return old;
    const count = signIns.filter(({ password }) => password !== null).length;
    return [{ verdict: 'pass', resource, detail: say('check.passwords', { count }) }];
  },
);

function judgeOne({ arn, name }: User, { password, from }: SignIn, limit: number, now: Date): readonly Judgement[] {
  if (!password || password.resetRequired) return [];
  const days = daysSince(passwordSetAt(password), now);
  // Written so that a date that cannot be read counts as old.
  if (days <= limit) return [];
  const shared = { resource: arn, ...restingOn(from, ['iam:GetLoginProfile', 'iam:GetCredentialReport']) };
  return password.changedAt
    ? [{ ...shared, verdict: 'fail', detail: say('check.user-passwords.old', { user: name, days, limit }) }]
    : [{ ...shared, verdict: 'unknown', detail: say('check.user-passwords.untold', { user: name }) }];
}
