import { type PlannedGroup, plannedGroups } from '../facts/groupPlan.ts';
import { sameName } from '../facts/sameName.ts';
import { say } from '../messages/say.ts';
import { choicesAnswer } from '../model/answers.ts';
import type { ApiChange } from '../model/change.ts';
import type { Authorization, Group } from '../model/iam.ts';
import { known } from '../model/reading.ts';
import type { StepContext } from '../model/step.ts';
import { type AwsManagedPolicy, awsManagedArn } from '../policies/awsManaged.ts';
import { developerServices, developerServicesName, isDeveloperService } from '../policies/developerServices.ts';
import { requireMfa, requireMfaName } from '../policies/requireMfa.ts';
import { lockedOutGroups, ownPolicyArn, ownPolicyChanges } from './ownPolicyChanges.ts';
import { createGroup } from './rightsChanges.ts';

/**
 * What the planned groups still lack: policies first, then all groups, then their rights, offroot-require-mfa last.
 * So a run cut anywhere leaves groups that do less than they should, and the next run sees what is missing.
 * Groups that offroot did not plan are left alone: programs with keys may be members, and MFA would stop them.
 */
export function groupChanges(context: StepContext): readonly ApiChange[] {
  const authorization = known(context.snapshot.authorization);
  const planned = plannedGroups(context.answers);
  if (!authorization || planned.length === 0) return [];
  const existing = (name: string) => authorization.groups.find((group) => sameName(group.name, name));
  const lockedOut = lockedOutGroups(context);
  const mfaGroups = planned.map(({ name }) => existing(name)?.name ?? name);

  return [
    ...policyChanges(context, authorization, planned),
    ...planned.filter(({ name }) => !existing(name)).map(({ name }) => makeGroup(name)),
    ...planned.flatMap((group) =>
      group.policies.flatMap((policy) =>
        attach(existing(group.name), existing(group.name)?.name ?? group.name, policy, policyArn(context, policy)),
      ),
    ),
    ...mfaGroups
      .filter((name) => !lockedOut.includes(name))
      .flatMap((name) => attach(existing(name), name, requireMfaName, policyArn(context, requireMfaName))),
  ];
}

function policyChanges(
  context: StepContext,
  authorization: Authorization,
  planned: readonly PlannedGroup[],
): readonly ApiChange[] {
  const { partition } = context.snapshot.connection.identity;
  const services = choicesAnswer(context.answers, 'groups.developers-services').filter(isDeveloperService);
  const about = { step: 'groups', fixes: ['groups-require-mfa'] };
  return [
    ...ownPolicyChanges(context, authorization, about, {
      name: requireMfaName,
      document: requireMfa({ partition }),
      detail: say('groups.policy.require-mfa'),
    }),
    ...(planned.some(({ policies }) => policies.includes(developerServicesName))
      ? ownPolicyChanges(context, authorization, about, {
          name: developerServicesName,
          document: developerServices(services, { partition }),
          detail: say('groups.policy.developers', { services: services.join(', ') }),
        })
      : []),
  ];
}

/** The ids of this step's changes are older than the shared ones, and stay. */
const makeGroup = (GroupName: string): ApiChange => ({
  ...createGroup({ step: 'groups', fixes: ['rights-from-groups'] }, GroupName),
  id: `groups.create.${GroupName}`,
});

function attach(group: Group | undefined, GroupName: string, policy: string, PolicyArn: string): readonly ApiChange[] {
  if (group?.attached.some(({ arn }) => arn === PolicyArn)) return [];
  return [
    {
      id: `groups.attach.${GroupName}.${policy}`,
      step: 'groups',
      kind: 'api',
      action: 'iam:AttachGroupPolicy',
      input: { GroupName, PolicyArn },
      summary: say('groups.attach', { group: GroupName, policy }),
      line: { noun: say('noun.group'), name: GroupName, detail: say('groups.policy', { policy }) },
      effect: 'add',
      undo: { possible: true, write: { action: 'iam:DetachGroupPolicy', input: { GroupName, PolicyArn } } },
      fixes: [policy === requireMfaName ? 'groups-require-mfa' : 'rights-from-groups'],
      touches: ['authorization'],
    },
  ];
}

type PolicyName = AwsManagedPolicy | typeof requireMfaName | typeof developerServicesName;

const policyArn = (context: StepContext, name: PolicyName): string =>
  name === requireMfaName || name === developerServicesName
    ? ownPolicyArn(context, name)
    : awsManagedArn(context.snapshot.connection.identity.partition, name);
