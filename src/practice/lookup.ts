import type { Call } from './operation.ts';
import type { OwnerId } from './ownerId.ts';
import type {
  Inline,
  PracticeState,
  StoredGroup,
  StoredInstanceProfile,
  StoredRole,
  StoredUser,
} from './practiceState.ts';
import type { StoredDevice } from './storedMfa.ts';
import { AwsFault } from './wire/awsFault.ts';

/** The user of that name, or AWS's NoSuchEntity. */
export function findUser(state: PracticeState, name: string): StoredUser {
  return findNamed(state.users, name) ?? missing(`The user with name ${name} cannot be found.`);
}

/** The group of that name, or AWS's NoSuchEntity. */
export function findGroup(state: PracticeState, name: string): StoredGroup {
  return findNamed(state.groups, name) ?? missing(`The group with name ${name} cannot be found.`);
}

/** The role of that name, or AWS's NoSuchEntity. */
export function findRole(state: PracticeState, name: string): StoredRole {
  return findNamed(state.roles, name) ?? missing(`The role with name ${name} cannot be found.`);
}

/** The instance profile of that name, or AWS's NoSuchEntity. */
export function findInstanceProfile(state: PracticeState, name: string): StoredInstanceProfile {
  return findNamed(state.instanceProfiles, name) ?? missing(`Instance Profile ${name} cannot be found.`);
}

/** The thing of that name. Names resolve case-insensitively and are unique that way; nearly always they are written as they are. */
export function findNamed<T extends { readonly name: string }>(things: readonly T[], name: string): T | undefined {
  const wanted = name.toLowerCase();
  return things.find((thing) => thing.name === name) ?? things.find((thing) => thing.name.toLowerCase() === wanted);
}

/** True where the name is taken. */
export const hasName = (things: readonly { readonly name: string }[], name: string): boolean =>
  findNamed(things, name) !== undefined;

/** The inline policy of that name, whatever its case. */
export const findInline = (inline: readonly Inline[], name: string): Inline | undefined => findNamed(inline, name);

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
