import { rootArn, userArn } from './callers.ts';
import { allMfa } from './mfa/passkeys.ts';
import { wireDate } from './operation.ts';
import type { OwnerId } from './ownerId.ts';
import { byName } from './paging.ts';
import { passwordExpiry } from './passwords.ts';
import type { PracticeState, StoredUser } from './practiceState.ts';
import type { StoredCertificate, StoredKey, StoredUse } from './storedCredentials.ts';

/** How long a key's use takes to be seen in the report, in milliseconds: AWS still says N/A of one used just now. */
const useDelayMs = 15 * 60_000;

/** The report's text: 22 columns, root first, users by name, LF, no newline at the end. */
export function credentialReport(state: PracticeState, now: Date): string {
  const owned = { mfa: byOwner(allMfa(state)), keys: byOwner(state.keys), certificates: byOwner(state.certificates) };
  const rows = [
    [...rootCells(state), ...ownedCells(owned, 'root', now)],
    ...byName(state.users).map((user) => [...userCells(state, user), ...ownedCells(owned, user.id, now)]),
  ];
  return [columns, ...rows.map((row) => row.join(','))].join('\n');
}

const keyColumns = (n: number) =>
  ['active', 'last_rotated', 'last_used_date', 'last_used_region', 'last_used_service'].map(
    (name) => `access_key_${n}_${name}`,
  );

const columns = [
  ...['user', 'arn', 'user_creation_time', 'password_enabled', 'password_last_used', 'password_last_changed'],
  ...['password_next_rotation', 'mfa_active', ...keyColumns(1), ...keyColumns(2)],
  ...['cert_1_active', 'cert_1_last_rotated', 'cert_2_active', 'cert_2_last_rotated'],
].join(',');

function rootCells(state: PracticeState): readonly string[] {
  const { createdAt, passwordLastUsed, passwordChangedAt } = state.root;
  const password = ['true', passwordLastUsed ?? 'no_information', passwordChangedAt, 'not_supported'];
  return ['<root_account>', rootArn(state), createdAt, ...password];
}

const userCells = (state: PracticeState, user: StoredUser): readonly string[] => [
  user.name,
  userArn(state, user),
  user.createdAt,
  ...passwordCells(state, user),
];

function passwordCells({ passwordPolicy }: PracticeState, { login, passwordLastUsed }: StoredUser): readonly string[] {
  if (login === null) return ['false', 'N/A', 'N/A', 'N/A'];
  const expiry = passwordExpiry(passwordPolicy, login);
  const rotation = expiry === null ? 'N/A' : wireDate(expiry);
  return ['true', passwordLastUsed ?? 'no_information', login.changedAt, rotation];
}

type ByOwner<T> = ReadonlyMap<OwnerId | null, readonly T[]>;

function byOwner<T extends { readonly owner: OwnerId | null }>(things: readonly T[]): ByOwner<T> {
  const owned = new Map<OwnerId | null, T[]>();
  for (const thing of things) {
    const others = owned.get(thing.owner);
    if (others === undefined) owned.set(thing.owner, [thing]);
    else others.push(thing);
  }
  return owned;
}

interface Owned {
  readonly mfa: ByOwner<unknown>;
  readonly keys: ByOwner<StoredKey>;
  readonly certificates: ByOwner<StoredCertificate>;
}

/** MFA, keys, certificates. Keys are ordered by their id, not by age. */
function ownedCells(owned: Owned, owner: OwnerId, now: Date): readonly string[] {
  const mfa = owned.mfa.has(owner);
  const keys = (owned.keys.get(owner) ?? []).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const certificates = owned.certificates.get(owner) ?? [];
  return [
    String(mfa),
    ...keyCells(keys[0], now),
    ...keyCells(keys[1], now),
    ...[certificates[0], certificates[1]].flatMap((one) => [String(one?.active ?? false), one?.createdAt ?? 'N/A']),
  ];
}

function keyCells(key: StoredKey | undefined, now: Date): readonly string[] {
  if (key === undefined) return ['false', 'N/A', 'N/A', 'N/A', 'N/A'];
  const use = [key.lastUsed, key.usedBefore].find((one) => one !== null && isSettled(one, now));
  return [String(key.active), key.createdAt, use?.at ?? 'N/A', use?.region ?? 'N/A', use?.service ?? 'N/A'];
}

const isSettled = (use: StoredUse, now: Date): boolean => now.getTime() - Date.parse(use.at) >= useDelayMs;
