import { newId } from '../identifiers.ts';
import { findInstanceProfile, findRole, hasName, missing } from '../lookup.ts';
import { entityName, entityPath } from '../names.ts';
import { type Call, iam, type Operation, wireDate } from '../operation.ts';
import { byName, pageOf } from '../paging.ts';
import type { StoredInstanceProfile } from '../practiceState.ts';
import { checkQuota } from '../quotas.ts';
import { onInstanceProfile, onPath, onRole } from '../resources.ts';
import { readTags, tagContext } from '../tagging.ts';
import { viewInstanceProfile, viewTags } from '../views.ts';
import { AwsFault } from '../wire/awsFault.ts';

/** Instance profiles: what hands a role to an EC2 instance. */
export const instanceProfileOperations: readonly Operation[] = [
  iam('CreateInstanceProfile', create, {
    resource: onInstanceProfile,
    context: ({ params }) => tagContext(params),
  }),
  iam('GetInstanceProfile', (call) => ({ InstanceProfile: viewWhole(call, named(call)) }), {
    resource: onInstanceProfile,
  }),
  iam('ListInstanceProfiles', list, { resource: onPath('instance-profile') }),
  iam('ListInstanceProfilesForRole', listForRole, { resource: onRole }),
  iam('AddRoleToInstanceProfile', addRole, { resource: onInstanceProfile }),
  iam('RemoveRoleFromInstanceProfile', removeRole, { resource: onInstanceProfile }),
  iam('DeleteInstanceProfile', remove, { resource: onInstanceProfile }),
];

const named = ({ state, params }: Call) => findInstanceProfile(state, entityName(params, 'InstanceProfileName'));
const roleOf = ({ state, params }: Call) => findRole(state, entityName(params, 'RoleName'));

const viewWhole = ({ state }: Call, profile: StoredInstanceProfile) => ({
  ...viewInstanceProfile(state, profile),
  Tags: viewTags(profile.tags),
});

function create(call: Call) {
  const { state, params, now, random } = call;
  const name = entityName(params, 'InstanceProfileName');
  const path = entityPath(params);
  const tags = readTags(params, 'exact');
  if (hasName(state.instanceProfiles, name)) {
    throw new AwsFault('EntityAlreadyExists', `Instance Profile ${name} already exists.`);
  }
  checkQuota('InstanceProfilesPerAccount', state.instanceProfiles.length);
  const profile = { name, id: newId('AIPA', random), path, createdAt: wireDate(now), roles: [], tags };
  state.instanceProfiles.push(profile);
  return { InstanceProfile: viewWhole(call, profile) };
}

function list({ state, params }: Call) {
  const prefix = params.optional('PathPrefix') ?? '/';
  const profiles = byName(state.instanceProfiles).filter(({ path }) => path.startsWith(prefix));
  const { items, more } = pageOf(profiles, params, `instance profiles ${prefix}`);
  return { InstanceProfiles: items.map((profile) => viewInstanceProfile(state, profile)), ...more };
}

function listForRole(call: Call) {
  const { id } = roleOf(call);
  const profiles = byName(call.state.instanceProfiles.filter(({ roles }) => roles.includes(id)));
  const { items, more } = pageOf(profiles, call.params, `instance profiles of ${id}`);
  return { InstanceProfiles: items.map((profile) => viewInstanceProfile(call.state, profile)), ...more };
}

function addRole(call: Call): undefined {
  const profile = named(call);
  const role = roleOf(call);
  checkQuota('InstanceSessionsPerInstanceProfile', profile.roles.length);
  profile.roles.push(role.id);
}

function removeRole(call: Call): undefined {
  const profile = named(call);
  const role = roleOf(call);
  if (!profile.roles.includes(role.id)) {
    missing(`Role ${role.name} in Instance Profile ${profile.name} cannot be found.`);
  }
  profile.roles = profile.roles.filter((id) => id !== role.id);
}

function remove(call: Call): undefined {
  const profile = named(call);
  if (profile.roles.length > 0) {
    throw new AwsFault('DeleteConflict', 'Cannot delete entity, must remove roles from instance profile first.');
  }
  call.state.instanceProfiles.splice(call.state.instanceProfiles.indexOf(profile), 1);
}
