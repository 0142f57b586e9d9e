import { sameName } from '../../facts/sameName.ts';
import type { Write } from '../../model/change.ts';
import type { Authorization, Group, InlinePolicy } from '../../model/iam.ts';

/** The writes that may take a right away: by removing a policy, putting another in its place, or ending a membership. */
export type TakingWrite = Extract<
  Write,
  {
    action:
      | `iam:${'Detach' | 'Delete' | 'Put'}${'Group' | 'User' | 'Role'}Policy`
      | 'iam:RemoveUserFromGroup'
      | 'iam:DeleteGroup'
      | 'iam:CreatePolicyVersion';
  }
>;

/** Users, groups, roles and policies as they are once the write is made. */
export function rightsAfter(before: Authorization, write: TakingWrite): Authorization {
  switch (write.action) {
    case 'iam:RemoveUserFromGroup': {
      const { UserName, GroupName } = write.input;
      const left = (groups: readonly string[]) => groups.filter((group) => !sameName(group, GroupName));
      return { ...before, users: changed(before.users, UserName, (user) => ({ ...user, groups: left(user.groups) })) };
    }
    case 'iam:DeleteGroup':
      return { ...before, groups: before.groups.filter(({ name }) => !sameName(name, write.input.GroupName)) };
    case 'iam:CreatePolicyVersion': {
      const { PolicyArn, PolicyDocument: document } = write.input;
      return {
        ...before,
        policies: before.policies.map((policy) => (policy.arn === PolicyArn ? { ...policy, document } : policy)),
      };
    }
    case 'iam:DetachGroupPolicy':
    case 'iam:DeleteGroupPolicy':
    case 'iam:PutGroupPolicy':
      return { ...before, groups: changed(before.groups, write.input.GroupName, held(write)) };
    case 'iam:DetachUserPolicy':
    case 'iam:DeleteUserPolicy':
    case 'iam:PutUserPolicy':
      return { ...before, users: changed(before.users, write.input.UserName, held(write)) };
    case 'iam:DetachRolePolicy':
    case 'iam:DeleteRolePolicy':
    case 'iam:PutRolePolicy':
      return { ...before, roles: changed(before.roles, write.input.RoleName, held(write)) };
  }
}

type PolicyWrite = Extract<
  TakingWrite,
  { action: `iam:${'Detach' | 'Delete' | 'Put'}${'Group' | 'User' | 'Role'}Policy` }
>;

/** What a holder holds afterwards. Whether inline names differ by case is not said anywhere: the worse is taken for true. */
const held =
  ({ input }: PolicyWrite) =>
  <T extends Pick<Group, 'attached' | 'inline'>>(holder: T): T => {
    if ('PolicyArn' in input)
      return { ...holder, attached: holder.attached.filter(({ arn }) => arn !== input.PolicyArn) };
    const put: readonly InlinePolicy[] =
      'PolicyDocument' in input ? [{ name: input.PolicyName, document: input.PolicyDocument }] : [];
    return { ...holder, inline: [...holder.inline.filter(({ name }) => !sameName(name, input.PolicyName)), ...put] };
  };

const changed = <T extends { readonly name: string }>(
  all: readonly T[],
  name: string,
  by: (one: T) => T,
): readonly T[] => all.map((one) => (sameName(one.name, name) ? by(one) : one));
