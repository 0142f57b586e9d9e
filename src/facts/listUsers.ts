import type { SignIn } from '../model/credentials.ts';
import { known, type Reading } from '../model/reading.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { administrators } from './administrators.ts';

/** One user as a list of people shows them; null where it could not be read. */
export interface ListedPerson {
  readonly name: string;
  readonly groups: readonly string[] | null;
  readonly administrator: boolean | null;
  readonly password: 'none' | 'never-used' | 'used' | null;
  /** ISO 8601 */
  readonly lastSignIn: string | null;
  /** how many MFA devices */
  readonly mfa: number | null;
  /** how many active access keys */
  readonly activeKeys: number | null;
}

/** Everybody with a user of their own, by name. Where groups could not be read, whoever AWS named with their sign-ins. */
export function listUsers({ authorization, signIns, mfaDevices, accessKeys }: Snapshot): readonly ListedPerson[] {
  const value = known(authorization);
  const admins = value && new Set(administrators(value).map(({ user }) => user.name));
  const byUser = new Map(known(signIns)?.map((signIn) => [signIn.user, signIn]));
  const devices = tally(mfaDevices, ({ owner }) => (owner?.kind === 'user' ? [owner.name] : []));
  const keys = tally(accessKeys, ({ user, keys }) => keys.filter(({ active }) => active).map(() => user));
  const users = value?.users ?? [...byUser.keys()].map((name) => ({ name, groups: null }));
  return users
    .map(({ name, groups }) => {
      const signIn = byUser.get(name);
      return {
        name,
        groups,
        administrator: admins?.has(name) ?? null,
        password: passwordOf(signIn),
        lastSignIn: signIn?.lastUsedAt ?? null,
        mfa: devices && (devices.get(name) ?? 0),
        activeKeys: keys && (keys.get(name) ?? 0),
      };
    })
    .toSorted((a, b) => a.name.localeCompare(b.name));
}

function passwordOf(signIn: SignIn | undefined): ListedPerson['password'] {
  if (signIn === undefined) return null;
  if (signIn.password === null) return 'none';
  return signIn.lastUsedAt === null ? 'never-used' : 'used';
}

/** How often each user is named; null where the part could not be read. */
function tally<T>(reading: Reading<readonly T[]>, users: (one: T) => readonly string[]): Map<string, number> | null {
  if (reading.state === 'unreadable') return null;
  const counts = new Map<string, number>();
  for (const user of reading.value.flatMap(users)) counts.set(user, (counts.get(user) ?? 0) + 1);
  return counts;
}
