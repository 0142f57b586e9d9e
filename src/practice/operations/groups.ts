import { newId } from '../identifiers.ts';
import { findGroup, findUser, hasName } from '../lookup.ts';
import { entityName, entityPath, optionalName, optionalPath } from '../names.ts';
import { type Call, iam, type Operation, wireDate } from '../operation.ts';
import { byName, pageOf } from '../paging.ts';
import type { PracticeState, StoredGroup } from '../practiceState.ts';
import { checkQuota } from '../quotas.ts';
import { onGroup, onPath, onUser } from '../resources.ts';
import { viewGroup, viewUser } from '../views.ts';
import { AwsFault } from '../wire/awsFault.ts';

/** Groups and who is in them. */
export const groupOperations: readonly Operation[] = [
  iam('CreateGroup', createGroup, { resource: onGroup }),
  iam('GetGroup', getGroup, { resource: onGroup }),
  iam('ListGroups', listGroups, { resource: onPath('group') }),
  iam('UpdateGroup', updateGroup, { resource: onGroup }),
  iam('DeleteGroup', deleteGroup, { resource: onGroup }),
  iam('AddUserToGroup', addUserToGroup, { resource: onGroup }),
  iam('RemoveUserFromGroup', removeUserFromGroup, { resource: onGroup }),
  iam('ListGroupsForUser', listGroupsForUser, { resource: onUser }),
];

const named = ({ state, params }: Call): StoredGroup => findGroup(state, entityName(params, 'GroupName'));

function createGroup({ state, params, now, random }: Call) {
  const name = entityName(params, 'GroupName');
  const path = entityPath(params);
  refuseTaken(state, name);
  checkQuota('GroupsPerAccount', state.groups.length);
  const group: StoredGroup = {
    name,
    id: newId('AGPA', random),
    path,
    createdAt: wireDate(now),
    attached: [],
    inline: [],
  };
  state.groups.push(group);
  return { Group: viewGroup(state, group) };
}

function refuseTaken(state: PracticeState, name: string): void {
  if (!hasName(state.groups, name)) return;
  throw new AwsFault('EntityAlreadyExists', `Group with name ${name} already exists.`);
}

function getGroup(call: Call) {
  const group = named(call);
  const members = byName(call.state.users).filter((user) => user.groups.includes(group.id));
  const { items, more } = pageOf(members, call.params, `group ${group.id}`);
  return { Group: viewGroup(call.state, group), Users: items.map((user) => viewUser(call.state, user)), ...more };
}

function listGroups({ state, params }: Call) {
  const prefix = params.optional('PathPrefix') ?? '/';
  const groups = byName(state.groups).filter(({ path }) => path.startsWith(prefix));
  const { items, more } = pageOf(groups, params, `groups ${prefix}`);
  return { Groups: items.map((group) => viewGroup(state, group)), ...more };
}

function updateGroup(call: Call): undefined {
  const group = named(call);
  const name = optionalName(call.params, 'NewGroupName');
  const path = optionalPath(call.params, 'NewPath');
  if (name !== undefined && name.toLowerCase() !== group.name.toLowerCase()) refuseTaken(call.state, name);
  group.name = name ?? group.name;
  group.path = path ?? group.path;
}

function deleteGroup(call: Call): undefined {
  const group = named(call);
  const reason = whyNotDeleted(call.state, group);
  if (reason !== null) throw new AwsFault('DeleteConflict', `Cannot delete entity, must ${reason}.`);
  call.state.groups.splice(call.state.groups.indexOf(group), 1);
}

function whyNotDeleted({ users }: PracticeState, group: StoredGroup): string | null {
  if (users.some((user) => user.groups.includes(group.id))) return 'remove users from group first';
  if (group.attached.length > 0) return 'detach all policies first';
  return group.inline.length > 0 ? 'delete policies first' : null;
}

function addUserToGroup(call: Call): undefined {
  const group = named(call);
  const user = findUser(call.state, entityName(call.params, 'UserName'));
  if (user.groups.includes(group.id)) return;
  checkQuota('GroupsPerUser', user.groups.length);
  user.groups.push(group.id);
}

function removeUserFromGroup(call: Call): undefined {
  const group = named(call);
  const user = findUser(call.state, entityName(call.params, 'UserName'));
  if (!user.groups.includes(group.id)) {
    throw new AwsFault('NoSuchEntity', `User with name ${user.name} is not in the group ${group.name}.`);
  }
  user.groups = user.groups.filter((id) => id !== group.id);
}

function listGroupsForUser({ state, params }: Call) {
  const user = findUser(state, entityName(params, 'UserName'));
  const groups = byName(state.groups.filter(({ id }) => user.groups.includes(id)));
  const { items, more } = pageOf(groups, params, `groups of ${user.id}`);
  return { Groups: items.map((group) => viewGroup(state, group)), ...more };
}
