import { say } from '../messages/say.ts';
import type { ApiChange } from '../model/change.ts';
import type { Words } from '../model/words.ts';
import type { About } from './rightsChanges.ts';

interface NewRole {
  readonly name: string;
  /** who may take it: its trust policy as JSON text */
  readonly trust: string;
  /** besides the one that says that offroot made it */
  readonly tags: readonly { readonly Key: string; readonly Value: string }[];
  readonly summary: Words;
  readonly detail: Words;
  /** how long one sign-in through it may last; left out for AWS's one hour */
  readonly hours?: number;
}

/** A role without rights, which those of its trust policy may take. */
export const createRole = (
  { step, fixes }: About,
  now: Date,
  { name: RoleName, trust, tags, summary, detail, hours = 1 }: NewRole,
): ApiChange => ({
  id: `${step}.create-role.${RoleName}`,
  step,
  kind: 'api',
  action: 'iam:CreateRole',
  input: {
    RoleName,
    AssumeRolePolicyDocument: trust,
    Description: 'Made by offroot',
    ...(hours === 1 ? {} : { MaxSessionDuration: hours * 3600 }),
    Tags: [created(now), ...tags],
  },
  summary,
  line: { noun: say('noun.role'), name: RoleName, detail },
  effect: 'add',
  undo: { possible: true, write: { action: 'iam:DeleteRole', input: { RoleName } } },
  fixes,
  touches: ['authorization'],
});

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
