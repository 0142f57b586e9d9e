import { known, type Reading } from '../model/reading.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { administrators } from './administrators.ts';

/** One user as a list of people shows them; null where it could not be read. */
export interface ListedPerson {
  readonly name: string;
  readonly groups: readonly string[];
  readonly administrator: boolean;
  readonly password: 'none' | 'never-used' | 'used' | null;
  /** ISO 8601 */
  readonly lastSignIn: string | null;
  /** how many MFA devices */
  readonly mfa: number | null;
  /** how many active access keys */
  readonly activeKeys: number | null;
}

/** Everybody with a user of their own, by name. */
export function listUsers({ authorization, signIns, mfaDevices, accessKeys }: Snapshot): readonly ListedPerson[] {
  const value = known(authorization);
  if (!value) return [];
  const admins = new Set(administrators(value).map(({ user }) => user.name));
  const byUser = new Map(known(signIns)?.map((signIn) => [signIn.user, signIn]));
  const devices = tally(mfaDevices, ({ owner }) => (owner?.kind === 'user' ? [owner.name] : []));
  const keys = tally(accessKeys, ({ user, keys }) => keys.filter(({ active }) => active).map(() => user));
  return value.users
    .map(({ name, groups }) => {
      const signIn = byUser.get(name);
      const lastSignIn = signIn?.lastUsedAt ?? null;
      const used = lastSignIn === null ? 'never-used' : 'used';
      return {
        name,
        groups,
        administrator: admins.has(name),
        password: signIn === undefined ? null : signIn.password === null ? 'none' : used,
        lastSignIn,
        mfa: devices && (devices.get(name) ?? 0),
        activeKeys: keys && (keys.get(name) ?? 0),
      } as const;
    })
    .toSorted((a, b) => a.name.localeCompare(b.name));
}

/** How often each user is named; null where the part could not be read. */
function tally<T>(reading: Reading<readonly T[]>, users: (one: T) => readonly string[]): Map<string, number> | null {
  if (reading.state === 'unreadable') return null;
  const counts = new Map<string, number>();
  for (const user of reading.value.flatMap(users)) counts.set(user, (counts.get(user) ?? 0) + 1);
  return counts;
}
