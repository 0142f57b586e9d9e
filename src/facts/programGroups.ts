import type { SignIn } from '../model/credentials.ts';
import type { Authorization, Group } from '../model/iam.ts';
import { replacesTag } from './replacements.ts';

/**
 * Groups that are no programs' own. A program's group has members, each of whom takes the place of a key of root's and is known
 * to have no password: nobody signs in through it, and a policy that asks for MFA would only stop the program.
 */
export function peoplesGroups(
  { users, groups }: Pick<Authorization, 'users' | 'groups'>,
  signIns: readonly SignIn[] | undefined,
): readonly Group[] {
  const without = new Set(signIns?.flatMap(({ user, password }) => (password === null ? [user] : [])));
  const programs = users.filter(({ name, tags }) => Object.hasOwn(tags, replacesTag) && without.has(name));
  if (programs.length === 0) return groups;
  return groups.filter(({ name }) => {
    const members = users.filter((user) => user.groups.includes(name));
    return members.length === 0 || members.some((user) => !programs.includes(user));
  });
}
