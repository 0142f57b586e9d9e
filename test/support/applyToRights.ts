import type { Write } from '../../src/model/change.ts';
import type { AttachedPolicy, Authorization, Group, ManagedPolicy, Role } from '../../src/model/iam.ts';
import { groupOf, made, ownArn, policyOf, roleOf } from './snapshots.ts';

/** The writes that change policies, who holds them, groups, and who may take a role. */
export type RightsWrite = Extract<
  Write,
  {
    action:
      | `iam:${'Create' | 'Delete'}${'Group' | 'Policy' | 'PolicyVersion'}`
      | `iam:${'Attach' | 'Detach' | 'Put' | 'Delete'}${'Group' | 'User' | 'Role'}Policy`
      | 'iam:DeleteUserPermissionsBoundary'
      | `iam:${'Create' | 'Delete'}${'Role' | 'InstanceProfile'}`
      | `iam:${'AddRoleTo' | 'RemoveRoleFrom'}InstanceProfile`
      | 'iam:UpdateAssumeRolePolicy';
  }
>;

/** Users, groups, roles and policies after a write, as AWS would show them. */
export function applyToRights(all: Authorization, write: RightsWrite): Authorization {
  switch (write.action) {
    case 'iam:CreatePolicy':
    case 'iam:DeletePolicy':
    case 'iam:CreatePolicyVersion':
    case 'iam:DeletePolicyVersion':
      return { ...all, policies: applyToPolicies(all, write) };
    case 'iam:CreateGroup': {
      const { GroupName } = write.input;
      const there = all.groups.some(({ name }) => same(name, GroupName));
      return there ? all : { ...all, groups: [...all.groups, groupOf(GroupName)] };
    }
    case 'iam:DeleteGroup': {
      const group = all.groups.find(({ name }) => same(name, write.input.GroupName));
      if (!group) return all;
      const members = all.users.some((user) => user.groups.includes(group.name));
      const held = members || group.attached.length + group.inline.length > 0;
      return held ? all : { ...all, groups: all.groups.filter((each) => each !== group) };
    }
    case 'iam:DeleteUserPermissionsBoundary':
      return { ...all, users: on(all.users, write.input.UserName, (user) => ({ ...user, boundary: null })) };
    case 'iam:CreateRole': {
      const { RoleName, AssumeRolePolicyDocument: trust, Tags } = write.input;
      const tags = Object.fromEntries(Tags.map(({ Key, Value }) => [Key, Value]));
      const there = all.roles.some(({ name }) => same(name, RoleName));
      return there ? all : { ...all, roles: [...all.roles, roleOf(RoleName, { trust, tags })] };
    }
    case 'iam:DeleteRole':
      return { ...all, roles: all.roles.filter((role) => !same(role.name, write.input.RoleName) || isHolding(role)) };
    // A profile is seen only on the role that it holds.
    case 'iam:CreateInstanceProfile':
    case 'iam:DeleteInstanceProfile':
      return all;
    case 'iam:AddRoleToInstanceProfile':
    case 'iam:RemoveRoleFromInstanceProfile': {
      const { InstanceProfileName: name, RoleName } = write.input;
      const others = (role: Role) => role.instanceProfiles.filter((profile) => !same(profile.name, name));
      const added = write.action === 'iam:AddRoleToInstanceProfile' ? [{ name, createdAt: made }] : [];
      return {
        ...all,
        roles: on(all.roles, RoleName, (role) => ({ ...role, instanceProfiles: [...others(role), ...added] })),
      };
    }
    case 'iam:UpdateAssumeRolePolicy': {
      const trust = write.input.PolicyDocument;
      return { ...all, roles: on(all.roles, write.input.RoleName, (role) => ({ ...role, trust })) };
    }
    default:
      return applyToHolders(all, write);
  }
}

const isHolding = ({ attached, inline, instanceProfiles }: Role): boolean =>
  attached.length + inline.length + instanceProfiles.length > 0;

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const on = <T extends { readonly name: string }>(all: readonly T[], name: string, by: (one: T) => T): readonly T[] =>
  all.map((one) => (same(one.name, name) ? by(one) : one));

function applyToPolicies(
  all: Authorization,
  write: Extract<RightsWrite, { action: `iam:${'Create' | 'Delete'}Policy${'' | 'Version'}` }>,
): readonly ManagedPolicy[] {
  if (write.action === 'iam:CreatePolicy') {
    const { PolicyName, PolicyDocument } = write.input;
    if (all.policies.some(({ name, awsManaged }) => !awsManaged && same(name, PolicyName))) return all.policies;
    return [...all.policies, { ...policyOf(PolicyName, PolicyDocument), attachments: 0 }];
  }
  const { PolicyArn } = write.input;
  const policy = all.policies.find(({ arn }) => arn === PolicyArn);
  if (!policy || policy.awsManaged) return all.policies;
  const put = (...next: readonly ManagedPolicy[]) => all.policies.flatMap((each) => (each === policy ? next : [each]));
  if (write.action === 'iam:DeletePolicy') {
    const holders = [...all.users, ...all.groups, ...all.roles];
    const held = holders.some(({ attached }) => attached.some(({ arn }) => arn === PolicyArn));
    return held || policy.versions > 1 ? all.policies : put();
  }
  if (write.action === 'iam:DeletePolicyVersion') {
    const olderVersions = policy.olderVersions.filter((id) => id !== write.input.VersionId);
    return put({ ...policy, olderVersions, versions: olderVersions.length + 1 });
  }
  if (policy.versions >= 5) return all.policies;
  const olderVersions = [...policy.olderVersions, `v${policy.versions}`];
  return put({ ...policy, document: write.input.PolicyDocument, olderVersions, versions: policy.versions + 1 });
}

type HolderWrite = Extract<
  RightsWrite,
  { action: `iam:${'Attach' | 'Detach' | 'Put' | 'Delete'}${'Group' | 'User' | 'Role'}Policy` }
>;

function applyToHolders(all: Authorization, write: HolderWrite): Authorization {
  const { input } = write;
  if ('PolicyArn' in input && !existsIn(all, input.PolicyArn)) return all;
  const by = changeOf(write);
  if ('GroupName' in input) return { ...all, groups: on(all.groups, input.GroupName, by) };
  if ('UserName' in input) return { ...all, users: on(all.users, input.UserName, by) };
  return { ...all, roles: on(all.roles, input.RoleName, by) };
}

const existsIn = ({ policies }: Authorization, wanted: string): boolean =>
  !wanted.startsWith(ownArn('')) || policies.some(({ arn }) => arn === wanted);

const changeOf =
  ({ action, input }: HolderWrite) =>
  <T extends Pick<Group, 'attached' | 'inline'>>(holder: T): T => {
    if ('PolicyArn' in input) {
      const others = holder.attached.filter(({ arn }) => arn !== input.PolicyArn);
      const added: readonly AttachedPolicy[] = /^iam:Attach/.test(action)
        ? [{ name: input.PolicyArn.slice(input.PolicyArn.lastIndexOf('/') + 1), arn: input.PolicyArn }]
        : [];
      return { ...holder, attached: [...others, ...added] };
    }
    const others = holder.inline.filter(({ name }) => name !== input.PolicyName);
    const put = 'PolicyDocument' in input ? [{ name: input.PolicyName, document: input.PolicyDocument }] : [];
    return { ...holder, inline: [...others, ...put] };
  };
