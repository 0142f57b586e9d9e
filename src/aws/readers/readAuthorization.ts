import {
  type AttachedPolicy as AwsAttachedPolicy,
  GetAccountAuthorizationDetailsCommand,
  type GetAccountAuthorizationDetailsCommandOutput,
  type GroupDetail,
  type ManagedPolicyDetail,
  type PolicyDetail,
  type RoleDetail,
  type Tag,
  type UserDetail,
} from '@aws-sdk/client-iam';
import type { AttachedPolicy, Authorization, Group, InlinePolicy, ManagedPolicy, Role, User } from '../../model/iam.ts';
import { read } from '../../model/reading.ts';
import { decodeDocument } from '../decodeDocument.ts';
import { attempt } from './attempt.ts';
import { isoDate, type Reader } from './reader.ts';
import { readPages } from './readPages.ts';

/**
 * Users, groups, roles and policies, with documents decoded. The AWSManagedPolicy filter brings only those that something
 * uses. Progress counts entities; their number is not known before the last page.
 */
export const readAuthorization: Reader<Authorization> = async ({ iam, clock, progress }) => {
  const users: User[] = [];
  const groups: Group[] = [];
  const roles: Role[] = [];
  const policies: ManagedPolicy[] = [];
  let count = 0;
  const keep = (page: GetAccountAuthorizationDetailsCommandOutput): readonly never[] => {
    const { UserDetailList = [], GroupDetailList = [], RoleDetailList = [], Policies = [] } = page;
    for (const user of UserDetailList) users.push(userOf(user));
    for (const group of GroupDetailList) groups.push(groupOf(group));
    for (const role of RoleDetailList) roles.push(roleOf(role));
    for (const policy of Policies.filter(isUsed)) policies.push(policyOf(policy));
    count += UserDetailList.length + GroupDetailList.length + RoleDetailList.length + Policies.length;
    progress(count, page.IsTruncated ? null : count);
    return [];
  };
  await attempt('iam:GetAccountAuthorizationDetails', () =>
    readPages(
      (Marker) => iam.send(new GetAccountAuthorizationDetailsCommand({ Filter: [...kinds], MaxItems: 1000, Marker })),
      keep,
    ),
  );
  return read({ users, groups, roles, policies }, clock.now().toISOString());
};

const kinds = ['User', 'Role', 'Group', 'LocalManagedPolicy', 'AWSManagedPolicy'] as const;

const userOf = (user: UserDetail): User => ({
  name: user.UserName ?? '',
  arn: user.Arn ?? '',
  id: user.UserId ?? '',
  path: user.Path ?? '/',
  createdAt: isoDate(user.CreateDate) ?? '',
  groups: user.GroupList ?? [],
  attached: attachedOf(user.AttachedManagedPolicies),
  inline: inlineOf(user.UserPolicyList),
  boundary: user.PermissionsBoundary?.PermissionsBoundaryArn ?? null,
  tags: tagsOf(user.Tags),
});

const groupOf = (group: GroupDetail): Group => ({
  name: group.GroupName ?? '',
  arn: group.Arn ?? '',
  path: group.Path ?? '/',
  createdAt: isoDate(group.CreateDate) ?? '',
  attached: attachedOf(group.AttachedManagedPolicies),
  inline: inlineOf(group.GroupPolicyList),
});

const roleOf = (role: RoleDetail): Role => ({
  name: role.RoleName ?? '',
  arn: role.Arn ?? '',
  path: role.Path ?? '/',
  createdAt: isoDate(role.CreateDate) ?? '',
  trust: decodeDocument(role.AssumeRolePolicyDocument),
  attached: attachedOf(role.AttachedManagedPolicies),
  inline: inlineOf(role.RolePolicyList),
  lastUsedAt: isoDate(role.RoleLastUsed?.LastUsedDate),
  instanceProfiles: (role.InstanceProfileList ?? []).map(({ InstanceProfileName = '', CreateDate }) => ({
    name: InstanceProfileName,
    createdAt: isoDate(CreateDate) ?? '',
  })),
  tags: tagsOf(role.Tags),
});

// AWS lists only those of its own policies that are in use; an endpoint that is not AWS may list all thousand.
const isUsed = ({ Arn, AttachmentCount = 0, PermissionsBoundaryUsageCount = 0 }: ManagedPolicyDetail): boolean =>
  !isAwsManaged(Arn) || AttachmentCount > 0 || PermissionsBoundaryUsageCount > 0;

const isAwsManaged = (arn = ''): boolean => /^arn:[^:]+:iam::aws:/.test(arn);

function policyOf(policy: ManagedPolicyDetail): ManagedPolicy {
  const versions = policy.PolicyVersionList ?? [];
  const inForce = versions.find((version) => version.IsDefaultVersion) ?? versions[0];
  const arn = policy.Arn ?? '';
  return {
    name: policy.PolicyName ?? arn.split('/').at(-1) ?? '',
    arn,
    document: decodeDocument(inForce?.Document),
    awsManaged: isAwsManaged(arn),
    versions: versions.length,
    olderVersions: versions
      .filter((version) => version !== inForce)
      .map(({ VersionId = '' }) => VersionId)
      .toSorted((a, b) => numberOf(a) - numberOf(b)),
    attachments: policy.AttachmentCount ?? 0,
  };
}

// Versions are numbered as they are made, v1 first, and numbers are never given twice.
const numberOf = (version: string): number => Number(version.slice(1));

const tagsOf = (tags: readonly Tag[] | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries((tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value]));

const attachedOf = (policies: readonly AwsAttachedPolicy[] | undefined): readonly AttachedPolicy[] =>
  (policies ?? []).map(({ PolicyName = '', PolicyArn = '' }) => ({ name: PolicyName, arn: PolicyArn }));

const inlineOf = (policies: readonly PolicyDetail[] | undefined): readonly InlinePolicy[] =>
  (policies ?? []).map(({ PolicyName = '', PolicyDocument }) => ({
    name: PolicyName,
    document: decodeDocument(PolicyDocument),
  }));
