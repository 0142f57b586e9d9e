import { decide } from './authorise.ts';
import { userArn } from './callers.ts';
import { allMfa } from './mfa/passkeys.ts';
import type { PracticeState } from './practiceState.ts';

/**
 * Who is at the keyboard of an audit where nobody says: the first administrator with MFA whose device is on the practice phone, else
 * the first with any, else root.
 */
export function defaultCaller(state: PracticeState): string {
  const owners = new Set(allMfa(state).map(({ owner }) => owner));
  const candidates = state.users.filter(({ id, login }) => login !== null && owners.has(id));
  const known = new Set(state.passwords.map(({ user }) => user));
  const ordered = [...candidates.filter(({ name }) => known.has(name)), ...candidates];
  return ordered.find((user) => administers(state, user))?.name ?? 'root';
}

/** Judged by actions of services far apart, with MFA, as its sessions have it. */
const administers = (state: PracticeState, user: PracticeState['users'][number]): boolean =>
  ['iam:AttachUserPolicy', 'account:PutAlternateContact', 's3:DeleteBucket', 'kms:ScheduleKeyDeletion'].every(
    (action) => decide(state, user, { action, resource: '*', context: contextOf(state, user) }) === 'allow',
  );

const contextOf = (state: PracticeState, user: PracticeState['users'][number]) => ({
  'aws:MultiFactorAuthPresent': 'true',
  'aws:username': user.name,
  'aws:PrincipalArn': userArn(state, user),
});
