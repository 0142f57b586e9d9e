import type { Holder } from '../facts/holders.ts';
import type { ManagedTwin } from '../facts/managedTwins.ts';
import { say } from '../messages/say.ts';
import type { ApiChange, Write } from '../model/change.ts';
import type { AttachedPolicy, InlinePolicy } from '../model/iam.ts';
import type { StepContext } from '../model/step.ts';
import type { Words } from '../model/words.ts';
import { describeForeign } from '../policies/describeForeign.ts';

/** For whom a change is made, and what it mends. */
export interface About {
  readonly step: string;
  readonly fixes: readonly string[];
}

/** Whoever gets or loses a policy. */
export type Named = Pick<Holder, 'kind' | 'name'>;

/** Makes the managed policy that an inline one becomes. */
export const createTwin = ({ now }: StepContext, { step, fixes }: About, twin: ManagedTwin): ApiChange => ({
  id: `${step}.create-policy.${twin.name}`,
  step,
  kind: 'api',
  action: 'iam:CreatePolicy',
  input: {
    PolicyName: twin.name,
    PolicyDocument: twin.document,
    Description: 'Made by offroot of an inline policy',
    Tags: [{ Key: 'offroot:created', Value: now.toISOString() }],
  },
  summary: say('groups.policy.create', { name: twin.name }),
  line: { noun: say('noun.policy'), name: twin.name, detail: say('rights.same') },
  effect: 'add',
  explains: describeForeign(twin.document),
  undo: { possible: true, write: { action: 'iam:DeletePolicy', input: { PolicyArn: twin.arn } } },
  fixes,
  touches: ['authorization'],
});

/** Makes a group. */
export const createGroup = ({ step, fixes }: About, GroupName: string): ApiChange => ({
  id: `${step}.create-group.${GroupName}`,
  step,
  kind: 'api',
  action: 'iam:CreateGroup',
  input: { GroupName },
  summary: say('groups.create', { group: GroupName }),
  line: { noun: say('noun.group'), name: GroupName, detail: null },
  effect: 'add',
  undo: { possible: true, write: { action: 'iam:DeleteGroup', input: { GroupName } } },
  fixes,
  touches: ['authorization'],
});

/** Puts a user into a group. */
export const joinGroup = ({ step, fixes }: About, UserName: string, GroupName: string): ApiChange => ({
  id: `${step}.join.${UserName}.${GroupName}`,
  step,
  kind: 'api',
  action: 'iam:AddUserToGroup',
  input: { UserName, GroupName },
  summary: say('people.add', { user: UserName, group: GroupName }),
  line: { noun: say('noun.user'), name: UserName, detail: say('people.in', { group: GroupName }) },
  effect: 'add',
  undo: { possible: true, write: { action: 'iam:RemoveUserFromGroup', input: { UserName, GroupName } } },
  fixes,
  touches: ['authorization'],
});

/** Gives somebody a managed policy. */
export const attach = ({ step, fixes }: About, holder: Named, policy: AttachedPolicy): ApiChange => ({
  ...attachment('Attach', holder, policy.arn),
  id: `${step}.attach.${holder.kind}.${holder.name}.${policy.arn}`,
  step,
  kind: 'api',
  summary: say('rights.attach', { holder: holder.name, policy: policy.name }),
  line: { noun: nouns[holder.kind], name: holder.name, detail: say('groups.policy', { policy: policy.name }) },
  effect: 'add',
  undo: { possible: true, write: attachment('Detach', holder, policy.arn) },
  fixes,
  touches: ['authorization'],
});

/** Takes a managed policy from somebody. `explains` says what is lost. */
export const detach = (
  { step, fixes }: About,
  holder: Named,
  policy: AttachedPolicy,
  explains: readonly Words[] = [],
): ApiChange => ({
  ...attachment('Detach', holder, policy.arn),
  id: `${step}.detach.${holder.kind}.${holder.name}.${policy.arn}`,
  step,
  kind: 'api',
  summary: say('rights.detach', { holder: holder.name, policy: policy.name }),
  line: { noun: nouns[holder.kind], name: holder.name, detail: say('rights.loses', { policy: policy.name }) },
  effect: 'remove',
  ...(explains.length > 0 ? { explains } : {}),
  undo: { possible: true, write: attachment('Attach', holder, policy.arn) },
  fixes,
  touches: ['authorization'],
});

/** Takes an inline policy from somebody. */
export const deleteInline = (
  { step, fixes }: About,
  holder: Named,
  policy: InlinePolicy,
  explains: readonly Words[] = [],
): ApiChange => ({
  ...inlineWrite(holder, policy.name),
  id: `${step}.delete-inline.${holder.kind}.${holder.name}.${policy.name}`,
  step,
  kind: 'api',
  summary: say('rights.delete-inline', { holder: holder.name, policy: policy.name }),
  line: { noun: nouns[holder.kind], name: holder.name, detail: say('rights.loses-inline', { policy: policy.name }) },
  effect: 'remove',
  ...(explains.length > 0 ? { explains } : {}),
  undo: { possible: true, write: inlinePut(holder, policy) },
  fixes,
  touches: ['authorization'],
});

const nouns: Readonly<Record<Holder['kind'], Words>> = {
  user: say('noun.user'),
  group: say('noun.group'),
  role: say('noun.role'),
};

function attachment(verb: 'Attach' | 'Detach', { kind, name }: Named, PolicyArn: string): Write {
  switch (kind) {
    case 'user':
      return { action: `iam:${verb}UserPolicy`, input: { UserName: name, PolicyArn } };
    case 'group':
      return { action: `iam:${verb}GroupPolicy`, input: { GroupName: name, PolicyArn } };
    case 'role':
      return { action: `iam:${verb}RolePolicy`, input: { RoleName: name, PolicyArn } };
  }
}

function inlineWrite({ kind, name }: Named, PolicyName: string): Write {
  switch (kind) {
    case 'user':
      return { action: 'iam:DeleteUserPolicy', input: { UserName: name, PolicyName } };
    case 'group':
      return { action: 'iam:DeleteGroupPolicy', input: { GroupName: name, PolicyName } };
    case 'role':
      return { action: 'iam:DeleteRolePolicy', input: { RoleName: name, PolicyName } };
  }
}

function inlinePut({ kind, name }: Named, { name: PolicyName, document: PolicyDocument }: InlinePolicy): Write {
  switch (kind) {
    case 'user':
      return { action: 'iam:PutUserPolicy', input: { UserName: name, PolicyName, PolicyDocument } };
    case 'group':
      return { action: 'iam:PutGroupPolicy', input: { GroupName: name, PolicyName, PolicyDocument } };
    case 'role':
      return { action: 'iam:PutRolePolicy', input: { RoleName: name, PolicyName, PolicyDocument } };
  }
}
