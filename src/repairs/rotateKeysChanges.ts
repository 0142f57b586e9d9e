import type { CredentialUse, KeyUse } from '../facts/credentialUse.ts';
import { say } from '../messages/say.ts';
import type { ApiChange } from '../model/change.ts';
import type { UserKey } from '../model/credentials.ts';
import type { StepContext } from '../model/step.ts';
import { createKey, lastUse, type NamedKey, namedKey } from '../steps/keyChanges.ts';

/** What can be done about the keys of these users now. Each user is in at most one row, but for a key not yet in use. */
export interface Rotation {
  /** the only key, old and in use: a new one is made beside it */
  readonly make: readonly NamedKey[];
  /** a new key nobody used yet, and nobody is known to have its secret: it may have been lost with AWS's answer */
  readonly again: readonly NamedKey[];
  /** the older of two, the newer one being in use in its place */
  readonly off: readonly NamedKey[];
  /** switched off before this run, and in the way of a new key: a user can have two */
  readonly remove: readonly NamedKey[];
  /** the older of two which a person has to replace where it is used */
  readonly waiting: readonly NamedKey[];
}

/** Where each user stands, from what the account shows. Keys without an id, and the one that signs this run, are left out. */
export function rotationsOf(context: StepContext, uses: readonly CredentialUse[]): Rotation {
  const { memory, now, snapshot } = context;
  const rows = uses.map((use) => rowOf(use, now));
  const pick = (row: keyof Row): readonly NamedKey[] => rows.flatMap((one) => one[row] ?? []);
  const isOwn = ({ id }: NamedKey): boolean => id === snapshot.connection.accessKeyId;
  return {
    make: pick('make'),
    again: pick('newer').filter((key) => !isOwn(key) && !memory.keysHeld.includes(key.id)),
    off: pick('off').filter((key) => !isOwn(key)),
    remove: pick('remove').filter(({ id }) => !memory.keysSwitchedOff.includes(id)),
    waiting: pick('waiting'),
  };
}

type Row = { readonly [Name in 'make' | 'newer' | 'off' | 'remove' | 'waiting']?: NamedKey | null };

function rowOf(use: CredentialUse, now: Date): Row {
  const active = use.keys.filter(({ key }) => key.active).toSorted(byAge);
  const off = use.keys.filter(({ key }) => !key.active);
  const [older, newer] = active;
  const name = (key: KeyUse | undefined) => (key ? namedKey(use, key) : null);
  if (!older) return {};
  // One that nothing uses needs no successor: it is a matter for unused-keys.
  if (!newer) return older.state !== 'in-use' ? {} : off.length > 0 ? { remove: name(off[0]) } : { make: name(older) };
  if (takesOver(newer, older, now)) return { off: name(older) };
  return older.state === 'in-use'
    ? { waiting: name(older), ...(newer.key.lastUsed ? {} : { newer: name(newer) }) }
    : {};
}

const byAge = (a: KeyUse, b: KeyUse): number => Date.parse(a.key.createdAt) - Date.parse(b.key.createdAt);

/** The newer key is in use; and where something used the older one today, the newer one was used today as well. */
const takesOver = (newer: KeyUse, older: KeyUse, now: Date): boolean =>
  newer.state === 'in-use' && (!usedToday(older.key, now) || usedToday(newer.key, now));

/** True where something used the key within 24 hours. A date that cannot be read counts as use. */
export const usedToday = ({ lastUsed }: Pick<UserKey, 'lastUsed'>, now: Date): boolean =>
  lastUsed !== null && !(now.getTime() - Date.parse(lastUsed.at) >= 86_400_000);

/** A second key for the owner of an old one; its secret goes on a card. */
export const makeKey = ({ user, key }: NamedKey): ApiChange =>
  createKey({ step: 'rotate-keys', fixes: ['access-keys-rotated'] }, user, {
    summary: say('rotate-keys.make', { user }),
    detail: say('rotate-keys.make.detail', { use: lastUse(key) }),
  });
