import type { Call } from './operation.ts';
import type {
  Inline,
  OwnerId,
  PracticeState,
  StoredDevice,
  StoredGroup,
  StoredInstanceProfile,
  StoredRole,
  StoredUser,
} from './practiceState.ts';
import { AwsFault } from './wire/awsFault.ts';

// Names resolve case-insensitively and are unique that way.
function sameName(a: string): (b: { readonly name: string }) => boolean {
  const wanted = a.toLowerCase();
  return ({ name }) => name.length === a.length && (name === a || name.toLowerCase() === wanted);
}

/** The user of that name, or AWS's NoSuchEntity. */
export function findUser(state: PracticeState, name: string): StoredUser {
  return state.users.find(sameName(name)) ?? missing(`The user with name ${name} cannot be found.`);
}

/** The group of that name, or AWS's NoSuchEntity. */
export function findGroup(state: PracticeState, name: string): StoredGroup {
  return state.groups.find(sameName(name)) ?? missing(`The group with name ${name} cannot be found.`);
}

/** The role of that name, or AWS's NoSuchEntity. */
export function findRole(state: PracticeState, name: string): StoredRole {
  return state.roles.find(sameName(name)) ?? missing(`The role with name ${name} cannot be found.`);
}

/** The instance profile of that name, or AWS's NoSuchEntity. */
export function findInstanceProfile(state: PracticeState, name: string): StoredInstanceProfile {
  return state.instanceProfiles.find(sameName(name)) ?? missing(`Instance Profile ${name} cannot be found.`);
}

/** True where the name is taken. */
export const hasName = (things: readonly { readonly name: string }[], name: string): boolean =>
  things.some(sameName(name));

/** The inline policy of that name, whatever its case. */
export const findInline = (inline: readonly Inline[], name: string): Inline | undefined => inline.find(sameName(name));

/** The virtual device with that serial number, or null. */
export const findDevice = (state: PracticeState, serial: string): StoredDevice | null =>
  state.devices.find((device) => device.serial === serial) ?? null;

/** Whom an operation acts on where UserName may be left out: then it is the caller, root included. */
export function ownerOf(call: Call): OwnerId {
  const name = call.params.optional('UserName', { max: 128 });
  if (name !== undefined) return findUser(call.state, name).id;
  refuseRole(call);
  return call.caller.user?.id ?? 'root';
}

/** A role has no password, keys or devices of its own, so it has to say whose it means. */
export function refuseRole({ caller }: Call): void {
  if (caller.role === null) return;
  throw new AwsFault('ValidationError', 'Must specify userName when calling with non-User credentials');
}

/** The name AWS shows for an owner: none for root. */
export const ownerName = (state: PracticeState, owner: OwnerId): string | undefined =>
  state.users.find((user) => user.id === owner)?.name;

/** Throws NoSuchEntity in AWS's words. */
export function missing(message: string): never {
  throw new AwsFault('NoSuchEntity', message);
}
