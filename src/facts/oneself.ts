import type { AccessKey, Oneself } from '../model/credentials.ts';
import { known } from '../model/reading.ts';
import type { Snapshot } from '../model/snapshot.ts';

/**
 * True where the session is known to carry no MFA: it is signed with a long-term key, or a policy denied it outright what is
 * open to everybody about themself. AWS tells nobody directly; what was let through proves nothing.
 */
export function lacksMfa({ connection, oneself }: Pick<Snapshot, 'connection' | 'oneself'>): boolean {
  const keys = known(oneself)?.keys;
  return connection.keyKind === 'long-term' || (keys?.state === 'unreadable' && /explicit deny/i.test(keys.reason));
}

/** When the newest of one's own devices was set up, ISO 8601; null where there is none. */
const newestDeviceAt = ({ devices }: Oneself): string | null =>
  devices
    .flatMap(({ enabledAt }) => enabledAt ?? [])
    .toSorted()
    .at(-1) ?? null;

/** True where the password was used later than MFA was set up: AWS then asked for both. AWS's dates have whole seconds. */
export function hasSignedInWithMfa(oneself: Oneself): boolean {
  const since = newestDeviceAt(oneself);
  const { passwordLastUsedAt } = oneself;
  return since !== null && passwordLastUsedAt !== null && Date.parse(passwordLastUsedAt) > Date.parse(since);
}

/** AWS notes only the first use of a password in about five minutes. */
const quietMs = 5 * 60_000;

/** From when on AWS notes another sign-in, ISO 8601; null where it does so already. */
export function notedFrom({ passwordLastUsedAt }: Oneself, now: Date): string | null {
  if (passwordLastUsedAt === null) return null;
  const from = new Date(Date.parse(passwordLastUsedAt) + quietMs);
  return from > now ? from.toISOString() : null;
}

/** Access keys of one's own but for the one that signs this run, which would end it. */
export const otherKeys = ({ connection, oneself }: Pick<Snapshot, 'connection' | 'oneself'>): readonly AccessKey[] => {
  const keys = known(oneself)?.keys;
  return keys?.state === 'read' ? keys.value.filter(({ id }) => id !== connection.accessKeyId) : [];
};

/** The CLI profile for a user's own sign-ins. */
export const ownProfile = (user: string): string => `offroot-${user}`;
