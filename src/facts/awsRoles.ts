import type { Role } from '../model/iam.ts';

/**
 * True for a role that AWS made and keeps: service-linked ones, and those of IAM Identity Center's people. Nobody else may
 * make roles below these paths, and nobody may change them here.
 */
export const isAwsRole = ({ path }: Pick<Role, 'path'>): boolean =>
  path.startsWith('/aws-service-role/') || path.startsWith('/aws-reserved/');

/** The roles that are the account's own to change. */
export const ownRoles = (roles: readonly Role[]): readonly Role[] => roles.filter((role) => !isAwsRole(role));
