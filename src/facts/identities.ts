import type { Snapshot } from '../model/snapshot.ts';

// Both roles are made by AWS itself and nobody else may make roles below these paths.
const organizationPath = '/aws-service-role/organizations.amazonaws.com/';
const identityCenterPath = '/aws-reserved/sso.amazonaws.com/';

/** True where the account sits, or once sat, in an Organization: its service-linked role is there. Unknown counts as yes. */
export const inOrganization = (snapshot: Snapshot): boolean => hasRoleBelow(snapshot, organizationPath, true);

/** True where IAM Identity Center has put people's roles into this account. */
export const hasIdentityCenter = (snapshot: Snapshot): boolean => hasRoleBelow(snapshot, identityCenterPath, false);

function hasRoleBelow(snapshot: Snapshot, path: string, ifUnknown: boolean): boolean {
  const { authorization } = snapshot;
  if (authorization.state !== 'read') return ifUnknown;
  return authorization.value.roles.some((role) => role.path.startsWith(path));
}
