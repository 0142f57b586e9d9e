import {
  type AttachedPolicy as AwsAttachedPolicy,
  GetAccountAuthorizationDetailsCommand,
  type GetAccountAuthorizationDetailsCommandOutput,
  type GroupDetail,
  type ManagedPolicyDetail,
  type PolicyDetail,
  type RoleDetail,
  type UserDetail,
} from '@aws-sdk/client-iam';
import type { AttachedPolicy, Authorization, Group, InlinePolicy, ManagedPolicy, Role, User } from '../../model/iam.ts';
import { read } from '../../model/reading.ts';
import { attempt } from './attempt.ts';
import { isoDate, type Reader } from './reader.ts';
import { readPages } from './readPages.ts';

/**
 * Users, groups, roles and policies, with documents decoded. The AWSManagedPolicy filter brings only those that something
 * uses. Progress counts entities; their number is not known before the last page.
 */
export const readAuthorization: Reader<Authorization> = async ({ iam, clock, progress }) => {
  let count = 0;
  const pages = await attempt('iam:GetAccountAuthorizationDetails', () =>
    readPages(
      (Marker) =>
        iam.send(
          new GetAccountAuthorizationDetailsCommand({
            Filter: ['User', 'Role', 'Group', 'LocalManagedPolicy', 'AWSManagedPolicy'],
            MaxItems: 1000,
            Marker,
          }),
        ),
      (page) => {
        count += entitiesIn(page);
        progress(count, page.IsTruncated ? null : count);
      },
    ),
  );
  return read(
    {
      users: pages.flatMap((page) => page.UserDetailList ?? []).map(userOf),
      groups: pages.flatMap((page) => page.GroupDetailList ?? []).map(groupOf),
      roles: pages.flatMap((page) => page.RoleDetailList ?? []).map(roleOf),
      policies: pages
        .flatMap((page) => page.Policies ?? [])
        .filter(isUsed)
        .map(policyOf),
    },
    clock.now().toISOString(),
  );
};

const entitiesIn = (page: GetAccountAuthorizationDetailsCommandOutput): number =>
  [page.UserDetailList, page.GroupDetailList, page.RoleDetailList, page.Policies].reduce(
    (sum, list) => sum + (list?.length ?? 0),
    0,
  );

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
  tags: Object.fromEntries((user.Tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value])),
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
  trust: decoded(role.AssumeRolePolicyDocument),
  attached: attachedOf(role.AttachedManagedPolicies),
  inline: inlineOf(role.RolePolicyList),
  lastUsedAt: isoDate(role.RoleLastUsed?.LastUsedDate),
});

// AWS lists only those of its own policies that are in use; an endpoint that is not AWS may list all thousand.
const isUsed = ({ Arn, AttachmentCount = 0, PermissionsBoundaryUsageCount = 0 }: ManagedPolicyDetail): boolean =>
  !isAwsManaged(Arn) || AttachmentCount > 0 || PermissionsBoundaryUsageCount > 0;

const isAwsManaged = (arn = ''): boolean => /^arn:[^:]+:iam::aws:/.test(arn);
    olderVersions: versions
      .filter((version) => version !== inForce)
      .map(({ VersionId = '' }) => VersionId)
      .toSorted((a, b) => numberOf(a) - numberOf(b)),

function policyOf(policy: ManagedPolicyDetail): ManagedPolicy {
  const versions = policy.PolicyVersionList ?? [];
  const inForce = versions.find((version) => version.IsDefaultVersion) ?? versions[0];
// Versions are numbered as they are made, v1 first, and numbers are never given twice.
const numberOf = (version: string): number => Number(version.slice(1));

  const arn = policy.Arn ?? '';
  return {
    name: policy.PolicyName ?? arn.split('/').at(-1) ?? '',
    arn,
    document: decoded(inForce?.Document),
    awsManaged: isAwsManaged(arn),
    versions: versions.length,
    attachments: policy.AttachmentCount ?? 0,
  };
}

const attachedOf = (policies: readonly AwsAttachedPolicy[] | undefined): readonly AttachedPolicy[] =>
  (policies ?? []).map(({ PolicyName = '', PolicyArn = '' }) => ({ name: PolicyName, arn: PolicyArn }));

const inlineOf = (policies: readonly PolicyDetail[] | undefined): readonly InlinePolicy[] =>
  (policies ?? []).map(({ PolicyName = '', PolicyDocument }) => ({
    name: PolicyName,
    document: decoded(PolicyDocument),
  }));

// RFC 3986 encoded. A document that was not encoded (other endpoints) may hold a bare "%".
function decoded(document = ''): string {
  try {
    return decodeURIComponent(document);
  } catch {
    return document;
  }
}
