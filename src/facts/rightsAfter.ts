import type { Write } from '../model/change.ts';
import type { Identity } from '../model/connection.ts';
import type { AttachedPolicy, Authorization, Group, InlinePolicy, ManagedPolicy, User } from '../model/iam.ts';
import { sameName } from './sameName.ts';

type HolderWrite = Extract<
  Write,
  { action: `iam:${'Attach' | 'Detach' | 'Put' | 'Delete'}${'Group' | 'User' | 'Role'}Policy` }
>;

/** The writes that may change what somebody may do: policies, who holds them, users and their groups, boundaries. */
export type RightsWrite =
  | HolderWrite
  | Extract<
      Write,
      {
        action:
          | `iam:${'Create' | 'Delete'}${'Group' | 'User' | 'Policy'}`
          | 'iam:CreatePolicyVersion'
          | 'iam:AddUserToGroup'
          | 'iam:RemoveUserFromGroup'
          | 'iam:DeleteUserPermissionsBoundary';
      }
    >;

/** Whose account it is: what is made in it gets its ARN from there. */
type Owner = Pick<Identity, 'account' | 'partition'>;

/** True of the writes that may change what somebody may do. */
export const isRightsWrite = (write: Write): write is RightsWrite =>
  /^iam:((Attach|Detach|Put|Delete)(Group|User|Role)Policy|(Create|Delete)(Group|User|Policy))$/.test(write.action) ||
  /^iam:(CreatePolicyVersion|AddUserToGroup|RemoveUserFromGroup|DeleteUserPermissionsBoundary)$/.test(write.action);

/** Users, groups, roles and policies as they are once all of these writes are made, in their order; other writes change nothing. */
export const rightsAfterAll = (before: Authorization, writes: readonly Write[], owner: Owner): Authorization =>
  writes.filter(isRightsWrite).reduce((all, write) => rightsAfter(all, write, owner), before);

/** Users, groups, roles and policies as they are once the write is made. */
export function rightsAfter(before: Authorization, write: RightsWrite, owner: Owner): Authorization {
  switch (write.action) {
    case 'iam:CreateUser':
      return { ...before, users: [...before.users, newUser(write.input.UserName, owner)] };
    case 'iam:DeleteUser':
      return { ...before, users: without(before.users, write.input.UserName) };
    case 'iam:CreateGroup':
      return { ...before, groups: [...before.groups, newGroup(write.input.GroupName, owner)] };
    case 'iam:DeleteGroup':
      return { ...before, groups: without(before.groups, write.input.GroupName) };
    case 'iam:AddUserToGroup':
    case 'iam:RemoveUserFromGroup':
      return { ...before, users: changed(before.users, write.input.UserName, membership(write)) };
    case 'iam:DeleteUserPermissionsBoundary':
      return { ...before, users: changed(before.users, write.input.UserName, (user) => ({ ...user, boundary: null })) };
    case 'iam:CreatePolicy':
      return { ...before, policies: [...before.policies, newPolicy(write.input, owner)] };
    case 'iam:DeletePolicy':
      return { ...before, policies: before.policies.filter(({ arn }) => arn !== write.input.PolicyArn) };
    case 'iam:CreatePolicyVersion': {
      const { PolicyArn, PolicyDocument: document } = write.input;
      return {
        ...before,
        policies: before.policies.map((policy) => (policy.arn === PolicyArn ? { ...policy, document } : policy)),
      };
    }
    default:
      return heldAfter(before, write);
  }
}

function heldAfter(before: Authorization, write: HolderWrite): Authorization {
  const { input } = write;
  if ('GroupName' in input) return { ...before, groups: changed(before.groups, input.GroupName, held(write)) };
  if ('UserName' in input) return { ...before, users: changed(before.users, input.UserName, held(write)) };
  return { ...before, roles: changed(before.roles, input.RoleName, held(write)) };
}

/** What a holder holds afterwards. Whether inline names differ by case is not said anywhere: the worse is taken for true. */
const held =
  ({ action, input }: HolderWrite) =>
  <T extends Pick<Group, 'attached' | 'inline'>>(holder: T): T => {
    if ('PolicyArn' in input) {
      const { PolicyArn: arn } = input;
      const put: readonly AttachedPolicy[] = /^iam:Attach/.test(action) ? [{ name: nameOf(arn), arn }] : [];
      return { ...holder, attached: [...holder.attached.filter((one) => one.arn !== arn), ...put] };
    }
    const put: readonly InlinePolicy[] =
      'PolicyDocument' in input ? [{ name: input.PolicyName, document: input.PolicyDocument }] : [];
    return { ...holder, inline: [...holder.inline.filter(({ name }) => !sameName(name, input.PolicyName)), ...put] };
  };

const membership =
  ({ action, input }: Extract<RightsWrite, { action: 'iam:AddUserToGroup' | 'iam:RemoveUserFromGroup' }>) =>
  (user: User): User => {
    const others = user.groups.filter((group) => !sameName(group, input.GroupName));
    return { ...user, groups: action === 'iam:AddUserToGroup' ? [...others, input.GroupName] : others };
  };

const changed = <T extends { readonly name: string }>(
  all: readonly T[],
  name: string,
  by: (one: T) => T,
): readonly T[] => all.map((one) => (sameName(one.name, name) ? by(one) : one));

const without = <T extends { readonly name: string }>(all: readonly T[], name: string): readonly T[] =>
  all.filter((one) => !sameName(one.name, name));

const arnOf = ({ partition, account }: Owner, tail: string): string => `arn:${partition}:iam::${account}:${tail}`;

const nameOf = (arn: string): string => arn.slice(arn.lastIndexOf('/') + 1);

const bare = { path: '/', createdAt: '', attached: [], inline: [] } as const;

const newUser = (name: string, owner: Owner): User => ({
  ...bare,
  name,
  arn: arnOf(owner, `user/${name}`),
  id: '',
  groups: [],
  boundary: null,
  tags: {},
});

const newGroup = (name: string, owner: Owner): Group => ({ ...bare, name, arn: arnOf(owner, `group/${name}`) });

const newPolicy = (
  { PolicyName: name, PolicyDocument: document }: Extract<RightsWrite, { action: 'iam:CreatePolicy' }>['input'],
  owner: Owner,
): ManagedPolicy => ({
  name,
  arn: arnOf(owner, `policy/${name}`),
  document,
  awsManaged: false,
  versions: 1,
  olderVersions: [],
  attachments: 0,
});
