import { rootArn, userArn } from './callers.ts';
import type { OwnerId } from './ownerId.ts';
import type { PolicyUses, PolicyView } from './policyLookup.ts';
import type { PracticeState, StoredGroup, StoredInstanceProfile, StoredRole, StoredUser } from './practiceState.ts';
import type { Tags } from './storedTags.ts';
import { encodeDocument, type XmlRecord } from './wire/xml.ts';

/** A user as ListUsers shows it. */
export const viewUser = (state: PracticeState, user: StoredUser): XmlRecord => ({
  Path: user.path,
  UserName: user.name,
  UserId: user.id,
  Arn: userArn(state, user),
  CreateDate: user.createdAt,
  PasswordLastUsed: user.passwordLastUsed ?? undefined,
});

/** A user as GetUser shows it: with boundary and tags where there are some. */
export const viewUserWhole = (state: PracticeState, user: StoredUser): XmlRecord => ({
  ...viewUser(state, user),
  PermissionsBoundary: viewBoundary(user.boundary),
  Tags: user.tags.length > 0 ? viewTags(user.tags) : undefined,
});

/** Root as GetUser shows it: without UserName and Path. */
export const viewRoot = (state: PracticeState): XmlRecord => ({
  UserId: state.accountId,
  Arn: rootArn(state),
  CreateDate: state.root.createdAt,
  PasswordLastUsed: state.root.passwordLastUsed ?? undefined,
});

/** Shows root or users as the owners of devices, each found at once however many there are. */
export function ownerViews(state: PracticeState): (owner: OwnerId) => XmlRecord {
  const users = new Map(state.users.map((user) => [user.id, user]));
  return (owner) => {
    const user = users.get(owner);
    return user === undefined ? viewRoot(state) : viewUser(state, user);
  };
}

/** A group as every operation shows it. */
export const viewGroup = (state: PracticeState, group: StoredGroup): XmlRecord => ({
  Path: group.path,
  GroupName: group.name,
  GroupId: group.id,
  Arn: groupArn(state, group),
  CreateDate: group.createdAt,
});

/** A role as instance profiles and the authorization details show it. */
export const viewBareRole = (state: PracticeState, role: StoredRole): XmlRecord => ({
  Path: role.path,
  RoleName: role.name,
  RoleId: role.id,
  Arn: roleArn(state, role),
  CreateDate: role.createdAt,
  AssumeRolePolicyDocument: encodeDocument(role.trust),
});

/** A role as ListRoles shows it. */
export const viewRole = (state: PracticeState, role: StoredRole): XmlRecord => ({
  ...viewBareRole(state, role),
  Description: role.description ?? undefined,
  MaxSessionDuration: role.maxSessionSeconds,
});

/** A role as GetRole shows it: with boundary, tags and its last use where there are some. */
export const viewRoleWhole = (state: PracticeState, role: StoredRole): XmlRecord => ({
  ...viewRole(state, role),
  PermissionsBoundary: viewBoundary(role.boundary),
  Tags: role.tags.length > 0 ? viewTags(role.tags) : undefined,
  RoleLastUsed: viewRoleUse(role),
});

/** When a role was last used; nothing at all for one that never was. */
export const viewRoleUse = ({ lastUsed }: StoredRole): XmlRecord =>
  lastUsed === null ? {} : { LastUsedDate: lastUsed.at, Region: lastUsed.region };

/** An instance profile with its role. */
export const viewInstanceProfile = (state: PracticeState, profile: StoredInstanceProfile): XmlRecord => ({
  Path: profile.path,
  InstanceProfileName: profile.name,
  InstanceProfileId: profile.id,
  Arn: instanceProfileArn(state, profile),
  CreateDate: profile.createdAt,
  Roles: state.roles.filter(({ id }) => profile.roles.includes(id)).map((role) => viewBareRole(state, role)),
});

/** A managed policy as ListPolicies shows it. */
export const viewPolicy = (policy: PolicyView, { attached, bounds }: PolicyUses): XmlRecord => ({
  PolicyName: policy.name,
  PolicyId: policy.id,
  Arn: policy.arn,
  Path: policy.path,
  DefaultVersionId: `v${policy.defaultVersion}`,
  AttachmentCount: attached,
  PermissionsBoundaryUsageCount: bounds,
  IsAttachable: true,
  CreateDate: policy.createdAt,
  UpdateDate: policy.updatedAt,
});

/** The versions of a managed policy, newest first as IAM lists them; documents where asked for. */
export const viewVersions = (policy: PolicyView, withDocument: boolean): readonly XmlRecord[] =>
  policy.versions.toReversed().map(({ number, document, createdAt }) => ({
    Document: withDocument ? encodeDocument(document) : undefined,
    VersionId: `v${number}`,
    IsDefaultVersion: number === policy.defaultVersion,
    CreateDate: createdAt,
  }));

/** Tags as every operation shows them. */
export const viewTags = (tags: Tags): readonly XmlRecord[] =>
  tags.map(({ key, value }) => ({ Key: key, Value: value }));

/** A permissions boundary, undefined where there is none. */
export const viewBoundary = (arn: string | null): XmlRecord | undefined =>
  arn === null ? undefined : { PermissionsBoundaryType: 'Policy', PermissionsBoundaryArn: arn };

/** A group's ARN. */
export const groupArn = (state: PracticeState, group: Pick<StoredGroup, 'path' | 'name'>): string =>
  `arn:aws:iam::${state.accountId}:group${group.path}${group.name}`;

/** An instance profile's ARN. */
export const instanceProfileArn = (state: PracticeState, profile: Pick<StoredRole, 'path' | 'name'>): string =>
  `arn:aws:iam::${state.accountId}:instance-profile${profile.path}${profile.name}`;

/** A role's ARN. */
export const roleArn = (state: PracticeState, role: Pick<StoredRole, 'path' | 'name'>): string =>
  `arn:aws:iam::${state.accountId}:role${role.path}${role.name}`;
