import type { ProgramRunner } from '../facts/programPlan.ts';
import { say } from '../messages/say.ts';
import type { ApiChange } from '../model/change.ts';
import type { Words } from '../model/words.ts';
import type { About } from './rightsChanges.ts';

interface NewRole {
  readonly name: string;
  readonly runner: ProgramRunner;
  /** besides the one that says that offroot made it */
  readonly tags: readonly { readonly Key: string; readonly Value: string }[];
  readonly detail: Words;
}

/** A role that one AWS service can take, without rights. iam:PassRole keeps it at home: these services act for nobody else. */
export const createRole = (
  { step, fixes }: About,
  now: Date,
  { name: RoleName, runner, tags, detail }: NewRole,
): ApiChange => ({
  id: `${step}.create-role.${RoleName}`,
  step,
  kind: 'api',
  action: 'iam:CreateRole',
  input: {
    RoleName,
    AssumeRolePolicyDocument: JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { Service: services[runner] }, Action: 'sts:AssumeRole' }],
    }),
    Description: 'Made by offroot',
    Tags: [created(now), ...tags],
  },
  summary: say('programs.role.create', { role: RoleName, runner: say(`programs.role.${runner}`) }),
  line: { noun: say('noun.role'), name: RoleName, detail },
  effect: 'add',
  undo: { possible: true, write: { action: 'iam:DeleteRole', input: { RoleName } } },
  fixes,
  touches: ['authorization'],
});

const services: Readonly<Record<ProgramRunner, string>> = {
  ec2: 'ec2.amazonaws.com',
  lambda: 'lambda.amazonaws.com',
  ecs: 'ecs-tasks.amazonaws.com',
};

/** The instance profile that hands a role to EC2 instances, of the role's own name. */
export function profileChanges({ step, fixes }: About, now: Date, role: string): readonly ApiChange[] {
  const InstanceProfileName = role;
  const shared = { step, kind: 'api', effect: 'add', fixes, touches: ['authorization'] } as const;
  const noun = say('noun.instance-profile');
  return [
    {
      ...shared,
      id: `${step}.create-profile.${role}`,
      action: 'iam:CreateInstanceProfile',
      input: { InstanceProfileName, Tags: [created(now)] },
      summary: say('programs.profile.create', { role }),
      line: { noun, name: role, detail: null },
      undo: { possible: true, write: { action: 'iam:DeleteInstanceProfile', input: { InstanceProfileName } } },
    },
    {
      ...shared,
      id: `${step}.fill-profile.${role}`,
      action: 'iam:AddRoleToInstanceProfile',
      input: { InstanceProfileName, RoleName: role },
      summary: say('programs.profile.add', { role }),
      line: { noun, name: role, detail: say('programs.profile.holds', { role }) },
      undo: {
        possible: true,
        write: { action: 'iam:RemoveRoleFromInstanceProfile', input: { InstanceProfileName, RoleName: role } },
      },
    },
  ];
}

const created = (now: Date) => ({ Key: 'offroot:created', Value: now.toISOString() });
