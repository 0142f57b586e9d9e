import type { Authorization, User } from '../../model/iam.ts';
import { type Held, heldPolicies, type ShortNames } from './heldPolicies.ts';

/** People for whom a plan changes the same in the same way. */
export interface Affected {
  /** as they are after the plan; at least one */
  readonly users: readonly [User, ...User[]];
  /** null for who is not there before the plan */
  readonly before: Held | null;
  readonly after: Held;
}

/** Everybody who is held to other policies after a plan than before it, in the account's order; who is deleted is left out. */
export function affectedPeople(before: Authorization, after: Authorization): readonly Affected[] {
  const shortNames: ShortNames = new Map();
  const heldBefore = heldPolicies(before, shortNames);
  const heldAfter = heldPolicies(after, shortNames);
  const usersBefore = new Map(before.users.map((user) => [user.name.toLowerCase(), user]));
  const isNamed = findNames();
  const rows = new Map<string, Affected>();
  for (const user of after.users) {
    const earlier = usersBefore.get(user.name.toLowerCase());
    const [then, now] = [earlier ? heldBefore(earlier) : null, heldAfter(user)];
    if (then?.key === now.key) continue;
    // Policies of AWS's own examples forget users with a path; and some name a person.
    const apart = isNamed(user, then) || isNamed(user, now) ? user.name : '';
    const key = JSON.stringify([then?.key ?? null, now.key, user.path, apart]);
    const row = rows.get(key);
    rows.set(key, row ? { ...row, users: [...row.users, user] } : { users: [user], before: then, after: now });
  }
  return [...rows.values()];
}

/** Tells whether a policy that somebody is held to may name them: what ends a value in quotes, each document looked through once. */
function findNames(): (user: User, held: Held | null) => boolean {
  const found = new Map<string, ReadonlySet<string>>();
  const namesIn = (document: string): ReadonlySet<string> => {
    const names =
      found.get(document) ?? new Set([...document.matchAll(/([\w+=,.@-]+)"/g)].map(([, name = '']) => name));
    found.set(document, names);
    return names;
  };
  return ({ name }, held) =>
    [...(held?.policies ?? []), ...(held?.boundary ? [held.boundary] : [])].some(
      ({ document }) => document !== null && namesIn(document).has(name),
    );
}
