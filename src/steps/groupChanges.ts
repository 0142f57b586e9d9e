import { type PlannedGroup, plannedGroups } from '../facts/groupPlan.ts';
import { sameName } from '../facts/sameName.ts';
import { isOurRequireMfa } from '../facts/wayIn.ts';
import { say } from '../messages/say.ts';
import { choicesAnswer } from '../model/answers.ts';
import type { ApiChange, Write } from '../model/change.ts';
import type { Authorization, Group } from '../model/iam.ts';
import { known } from '../model/reading.ts';
import type { StepContext } from '../model/step.ts';
import type { Words } from '../model/words.ts';
import { type AwsManagedPolicy, awsManagedArn } from '../policies/awsManaged.ts';
import { describePolicy } from '../policies/describePolicy.ts';
import { developerServices, developerServicesName, isDeveloperService } from '../policies/developerServices.ts';
import { type PolicyDocument, sameDocument } from '../policies/document.ts';
import { requireMfa, requireMfaName } from '../policies/requireMfa.ts';

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
    ...planned.filter(({ name }) => !existing(name)).map(({ name }) => createGroup(name)),
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

/**
 * Groups that must not require MFA yet, because offroot itself runs as a member of theirs: whether its session
 * carries MFA cannot be asked of AWS, and unknown counts as no.
 */
export function lockedOutGroups({ snapshot }: StepContext): readonly string[] {
  const { kind, name } = snapshot.connection.identity;
  const authorization = known(snapshot.authorization);
  const self = kind === 'user' ? authorization?.users.find((user) => user.name === name) : undefined;
  const arns =
    authorization?.policies
      .filter(({ name, document }) => name === requireMfaName && isOurRequireMfa(document, snapshot.connection))
      .map((policy) => policy.arn) ?? [];
  return (authorization?.groups ?? [])
    .filter((group) => self?.groups.includes(group.name) && !group.attached.some(({ arn }) => arns.includes(arn)))
    .map((group) => group.name);
}

function policyChanges(
  context: StepContext,
  authorization: Authorization,
  planned: readonly PlannedGroup[],
): readonly ApiChange[] {
  const { partition } = context.snapshot.connection.identity;
  const services = choicesAnswer(context.answers, 'groups.developers-services').filter(isDeveloperService);
  return [
    ...policyChange(
      context,
      authorization,
      requireMfaName,
      requireMfa({ partition }),
      say('groups.policy.require-mfa'),
    ),
    ...(planned.some(({ policies }) => policies.includes(developerServicesName))
      ? policyChange(
          context,
          authorization,
          developerServicesName,
          developerServices(services, { partition }),
          say('groups.policy.developers', { services: services.join(', ') }),
        )
      : []),
  ];
}

function policyChange(
  context: StepContext,
  { groups, policies }: Authorization,
  name: typeof requireMfaName | typeof developerServicesName,
  document: PolicyDocument,
  detail: Words,
): readonly ApiChange[] {
  const PolicyDocument = JSON.stringify(document);
  const PolicyArn = policyArn(context, name);
  const there = policies.find(({ arn }) => arn === PolicyArn);
  if (there && sameDocument(there.document, PolicyDocument)) return [];
  // A new version could stop this very run, where it is signed in through a group that has the policy.
  const self = lockedOutGroups(context);
  if (there && groups.some((group) => self.includes(group.name) && group.attached.some(({ arn }) => arn === PolicyArn)))
    return [];
  const write: Write = there
    ? { action: 'iam:CreatePolicyVersion', input: { PolicyArn, PolicyDocument, SetAsDefault: true } }
    : {
        action: 'iam:CreatePolicy',
        input: {
          PolicyName: name,
          PolicyDocument,
          Description: 'Made by offroot',
          Tags: [{ Key: 'offroot:created', Value: context.now.toISOString() }],
        },
      };
  return [
    {
      ...write,
      id: `groups.policy.${name}`,
      step: 'groups',
      kind: 'api',
      summary: there ? say('groups.policy.update', { name }) : say('groups.policy.create', { name }),
      line: { noun: say('noun.policy'), name, detail },
      effect: there ? 'change' : 'add',
      explains: describePolicy(document),
      undo: there
        ? { possible: false, why: say('groups.policy.update.undo') }
        : { possible: true, write: { action: 'iam:DeletePolicy', input: { PolicyArn } } },
      fixes: ['groups-require-mfa'],
      touches: ['authorization'],
    },
  ];
}

const createGroup = (GroupName: string): ApiChange => ({
  id: `groups.create.${GroupName}`,
  step: 'groups',
  kind: 'api',
  action: 'iam:CreateGroup',
  input: { GroupName },
  summary: say('groups.create', { group: GroupName }),
  line: { noun: say('noun.group'), name: GroupName, detail: null },
  effect: 'add',
  undo: { possible: true, write: { action: 'iam:DeleteGroup', input: { GroupName } } },
  fixes: ['rights-from-groups'],
  touches: ['authorization'],
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

function policyArn({ snapshot }: StepContext, name: PolicyName): string {
  const { partition, account } = snapshot.connection.identity;
  return name === requireMfaName || name === developerServicesName
    ? `arn:${partition}:iam::${account}:policy/${name}`
    : awsManagedArn(partition, name);
}
