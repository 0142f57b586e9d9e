import { newId } from '../identifiers.ts';
import { findUser, hasName, refuseRole } from '../lookup.ts';
import { entityName, entityPath, newEntityName, optionalName, optionalPath } from '../names.ts';
import { type Call, iam, type Operation, wireDate } from '../operation.ts';
import { byName, pageOf } from '../paging.ts';
import { readBoundary } from '../permissionsBoundary.ts';
import type { PracticeState, StoredUser } from '../practiceState.ts';
import { checkQuota } from '../quotas.ts';
import { onNewUser, onPath, onUser } from '../resources.ts';
import { readTags, tagContext } from '../tagging.ts';
import { viewRoot, viewUser, viewUserWhole } from '../views.ts';
import { AwsFault } from '../wire/awsFault.ts';

/** Users. Their tags and boundaries are as those of roles, in files of their own. */
export const userOperations: readonly Operation[] = [
  iam('CreateUser', createUser, { resource: onNewUser, context: ({ params }) => tagContext(params) }),
  iam('GetUser', getUser, { resource: onUser }),
  iam('ListUsers', listUsers, { resource: onPath('user') }),
  iam('UpdateUser', updateUser, { resource: onUser }),
  iam('DeleteUser', deleteUser, { resource: onUser }),
];

const named = ({ state, params }: Call): StoredUser => findUser(state, entityName(params, 'UserName'));

function createUser({ state, params, now, random }: Call) {
  const name = newEntityName(params, 'UserName');
  const path = entityPath(params);
  const tags = readTags(params);
  const boundary = readBoundary(state, params);
  refuseTaken(state, name);
  checkQuota('UsersPerAccount', state.users.length);
  const user: StoredUser = {
    name,
    id: newId('AIDA', random),
    path,
    createdAt: wireDate(now),
    groups: [],
    attached: [],
    inline: [],
    boundary,
    tags,
    login: null,
    passwordLastUsed: null,
  };
  state.users.push(user);
  return { User: viewUserWhole(state, user) };
}

function refuseTaken(state: PracticeState, name: string): void {
  if (!hasName(state.users, name)) return;
  throw new AwsFault('EntityAlreadyExists', `User with name ${name} already exists.`);
}

function getUser(call: Call) {
  const { state, params, caller } = call;
  const name = optionalName(params, 'UserName');
  if (name !== undefined) return { User: viewUserWhole(state, findUser(state, name)) };
  refuseRole(call);
  return { User: caller.user === null ? viewRoot(state) : viewUserWhole(state, caller.user) };
}

function listUsers({ state, params }: Call) {
  const prefix = params.optional('PathPrefix') ?? '/';
  const users = byName(state.users).filter(({ path }) => path.startsWith(prefix));
  const { items, more } = pageOf(users, params, `users ${prefix}`);
  return { Users: items.map((user) => viewUser(state, user)), ...more };
}

function updateUser(call: Call): undefined {
  const user = named(call);
  const name =
    call.params.optional('NewUserName') === undefined ? undefined : newEntityName(call.params, 'NewUserName');
  const path = optionalPath(call.params, 'NewPath');
  if (name !== undefined && name.toLowerCase() !== user.name.toLowerCase()) refuseTaken(call.state, name);
  user.name = name ?? user.name;
  user.path = path ?? user.path;
}

function deleteUser(call: Call): undefined {
  const user = named(call);
  const reason = whyNotDeleted(call.state, user);
  if (reason !== null) throw new AwsFault('DeleteConflict', `Cannot delete entity, must ${reason}.`);
  call.state.users.splice(call.state.users.indexOf(user), 1);
}

function whyNotDeleted(
  { keys, devices, passkeys, certificates, sshKeys, serviceCredentials }: PracticeState,
  user: StoredUser,
): string | null {
  const owns = (things: readonly { readonly owner: string | null }[]) => things.some(({ owner }) => owner === user.id);
  if (user.inline.length > 0) return 'delete policies first';
  if (user.attached.length > 0) return 'detach all policies first';
  if (owns(devices) || owns(passkeys)) return 'remove tokens from principal first';
  if (owns(keys)) return 'delete access keys first';
  if (owns(certificates)) return 'delete signing certificates first';
  if (owns(sshKeys)) return 'delete SSH public keys first';
  if (owns(serviceCredentials)) return 'delete service specific credentials first';
  if (user.groups.length > 0) return 'remove users from group first';
  return user.login === null ? null : 'delete login profile first';
}
