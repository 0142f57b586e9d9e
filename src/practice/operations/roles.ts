import { findRole } from '../lookup.ts';
import { entityName } from '../names.ts';
import { iam, type Operation } from '../operation.ts';
import { byName, pageOf } from '../paging.ts';
import { onPath, onRole } from '../resources.ts';
import { viewBoundary, viewRole, viewTags } from '../views.ts';

/** Reading roles: a scenario may have some. */
export const roleOperations: readonly Operation[] = [
  iam(
    'ListRoles',
    ({ state, params }) => {
      const prefix = params.optional('PathPrefix') ?? '/';
      const roles = byName(state.roles).filter(({ path }) => path.startsWith(prefix));
      const { items, more } = pageOf(roles, params, `roles ${prefix}`);
      return { Roles: items.map((role) => viewRole(state, role)), ...more };
    },
    { resource: onPath('role') },
  ),
  iam(
    'GetRole',
    ({ state, params }) => {
      const role = findRole(state, entityName(params, 'RoleName'));
      const Tags = role.tags.length > 0 ? viewTags(role.tags) : undefined;
      const PermissionsBoundary = viewBoundary(role.boundary);
      return { Role: { ...viewRole(state, role), PermissionsBoundary, Tags, RoleLastUsed: {} } };
    },
    { resource: onRole },
  ),
];
