import { remember } from '../../desk/person.ts';
import { newId, newSecretKey, newText } from '../../identifiers.ts';
import { setPassword } from '../../passwords.ts';
import type { StoredUser } from '../../practiceState.ts';
import type { StoredUse } from '../../storedCredentials.ts';
import { addMfa } from './addMfa.ts';
import { arnOf } from './arnOf.ts';
import { addUses, type Draft, type InlineRows, inlineOf, ourTags, type UseRows } from './draft.ts';

/** A user, person or program, and what they hold. All numbers are days ago; null is never. */
export interface PersonRow {
  readonly name: string;
  readonly made: number;
  readonly groups?: readonly string[];
  /** policies attached to the user, by name */
  readonly policies?: readonly string[];
  readonly inline?: InlineRows;
  readonly password?: { readonly set: number; readonly used: number | null };
  /** when MFA was enabled, on a device of the user's own name */
  readonly mfa?: number;
  readonly keys?: readonly KeyRow[];
  readonly uses?: UseRows;
  /** true where offroot made the user, whose tag they carry */
  readonly ours?: boolean;
  /** true where the practice phone holds this person's device, and the desk knows their password */
  readonly atTheDesk?: boolean;
}

/** An access key. */
export interface KeyRow {
  readonly made: number;
  readonly used: number | null;
  readonly service?: string;
  readonly region?: string;
  readonly active?: boolean;
}

/** Adds users with their passwords, MFA devices and keys. Groups and policies must be there. */
export function addPeople(draft: Draft, rows: readonly PersonRow[]): void {
  const arn = arnOf(draft);
  const groups = new Map(draft.state.groups.map(({ name, id }) => [name, id]));
  for (const row of rows) {
    const user: StoredUser = {
      name: row.name,
      id: newId('AIDA', draft.random),
      path: '/',
      createdAt: draft.ago(row.made),
      groups: (row.groups ?? []).map((name) => groups.get(name) ?? missingGroup(name)),
      attached: (row.policies ?? []).map(arn),
      inline: inlineOf(row.inline),
      boundary: null,
      tags: row.ours === true ? ourTags(draft.ago(row.made)) : [],
      login: null,
      passwordLastUsed: null,
    };
    draft.state.users.push(user);
    if (row.password !== undefined) givePassword(draft, user, row.password, row);
    if (row.mfa !== undefined) addMfa(draft, user.id, row.name, row.mfa, row.atTheDesk);
    for (const key of row.keys ?? []) addKey(draft, user.id, key);
    addUses(draft, user.id, row.uses);
  }
}

function missingGroup(name: string): never {
  throw new Error(`no group is called ${name}`);
}

function givePassword(
  { state, random, ago }: Draft,
  user: StoredUser,
  { set, used }: NonNullable<PersonRow['password']>,
  { made, atTheDesk }: PersonRow,
): void {
  const text = `${newText('abcdefghijkmnpqrstuvwxyzABCDEFGH', 16, random)}-Aa7`;
  setPassword(user, text, false, new Date(ago(set)));
  if (user.login !== null) user.login.createdAt = ago(Math.max(made, set));
  if (used !== null) user.passwordLastUsed = ago(used);
  if (atTheDesk === true) remember(state, user.name, text);
}

/** Adds an access key of root or a user. */
export function addKey({ state, random, ago }: Draft, owner: string, row: KeyRow): void {
  const { made, used, service = 's3', region = 'us-east-1', active = true } = row;
  const lastUsed: StoredUse | null = used === null ? null : { at: ago(used), service, region };
  state.keys.push({
    id: newId('AKIA', random),
    secret: newSecretKey(random),
    owner,
    active,
    createdAt: ago(made),
    lastUsed,
    usedBefore: null,
  });
}
