import { newId } from '../identifiers.ts';
import { findRole, hasName } from '../lookup.ts';
import { entityName, entityPath, newEntityName } from '../names.ts';
import { type Call, iam, type Operation, wireDate } from '../operation.ts';
import { byName, pageOf } from '../paging.ts';
import { boundaryContext, readBoundary } from '../permissionsBoundary.ts';
import type { PracticeState, StoredRole } from '../practiceState.ts';
import { checkQuota } from '../quotas.ts';
import { onPath, onRole } from '../resources.ts';
import { readTags, tagContext } from '../tagging.ts';
import { readTrustPolicy } from '../trust/readTrustPolicy.ts';
import { viewRole, viewRoleWhole } from '../views.ts';
import { AwsFault } from '../wire/awsFault.ts';
import type { QueryParams } from '../wire/queryParams.ts';

/** Roles. */
export const roleOperations: readonly Operation[] = [
  iam('CreateRole', createRole, {
    resource: onRole,
    context: ({ params }) => ({ ...tagContext(params), ...boundaryContext(params.optional('PermissionsBoundary')) }),
  }),
  iam('GetRole', (call) => ({ Role: viewRoleWhole(call.state, named(call)) }), { resource: onRole }),
  iam('ListRoles', listRoles, { resource: onPath('role') }),
  iam('UpdateRole', updateRole, { resource: onRole }),
  iam('UpdateRoleDescription', updateRoleDescription, { resource: onRole }),
  iam('UpdateAssumeRolePolicy', updateAssumeRolePolicy, { resource: onRole }),
  iam('DeleteRole', deleteRole, { resource: onRole }),
];

const named = ({ state, params }: Call): StoredRole => findRole(state, entityName(params, 'RoleName'));

const readDescription = (params: QueryParams): string | undefined =>
  params.optional('Description', { min: 0, max: 1000, pattern: descriptionText });

const descriptionText = /^[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*$/;

const readDuration = (params: QueryParams): number | undefined => params.integer('MaxSessionDuration', 3600, 43_200);

function createRole({ state, params, now, random }: Call) {
  const name = newEntityName(params, 'RoleName');
  const path = entityPath(params);
  const tags = readTags(params);
  const description = readDescription(params) || null;
  const asked = readDuration(params);
  const maxSessionSeconds = asked ?? 3600;
  const trust = readTrustPolicy(state, params, 'AssumeRolePolicyDocument');
  const boundary = readBoundary(state, params);
  if (hasName(state.roles, name)) {
    throw new AwsFault('EntityAlreadyExists', `Role with name ${name} already exists.`);
  }
  checkQuota('RolesPerAccount', state.roles.length);
  const id = newId('AROA', random);
  const createdAt = wireDate(now);
  const empty = { attached: [], inline: [], lastUsed: null };
  const role: StoredRole = {
    name,
    id,
    path,
    createdAt,
    description,
    maxSessionSeconds,
    trust,
    boundary,
    tags,
    ...empty,
  };
  state.roles.push(role);
  // The answer tells only what was asked for, and no use: there was none.
  const { RoleLastUsed: _, MaxSessionDuration, ...view } = viewRoleWhole(state, role);
  return { Role: asked === undefined ? view : { ...view, MaxSessionDuration } };
}

function listRoles({ state, params }: Call) {
  const prefix = params.optional('PathPrefix') ?? '/';
  const roles = byName(state.roles).filter(({ path }) => path.startsWith(prefix));
  const { items, more } = pageOf(roles, params, `roles ${prefix}`);
  return { Roles: items.map((role) => viewRole(state, role)), ...more };
}

function updateRole(call: Call) {
  const description = readDescription(call.params);
  const duration = readDuration(call.params);
  const role = named(call);
  if (description !== undefined) role.description = description || null;
  role.maxSessionSeconds = duration ?? role.maxSessionSeconds;
  return {};
}

function updateRoleDescription(call: Call) {
  const description = call.params.text('Description', { min: 0, max: 1000, pattern: descriptionText });
  const role = named(call);
  role.description = description || null;
  return { Role: viewRole(call.state, role) };
}

function updateAssumeRolePolicy(call: Call): undefined {
  const role = named(call);
  role.trust = readTrustPolicy(call.state, call.params, 'PolicyDocument');
}

function deleteRole(call: Call): undefined {
  const role = named(call);
  const reason = whyNotDeleted(call.state, role);
  if (reason !== null) throw new AwsFault('DeleteConflict', `Cannot delete entity, must ${reason}.`);
  call.state.roles.splice(call.state.roles.indexOf(role), 1);
}

function whyNotDeleted({ instanceProfiles }: PracticeState, role: StoredRole): string | null {
  if (instanceProfiles.some(({ roles }) => roles.includes(role.id))) return 'remove roles from instance profile first';
  if (role.attached.length > 0) return 'detach all policies first';
  return role.inline.length > 0 ? 'delete policies first' : null;
}
