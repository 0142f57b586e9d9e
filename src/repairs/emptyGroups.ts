import { leftUnread } from '../facts/leftUnread.ts';
import { resourcesToRepair } from '../facts/toRepair.ts';
import { say } from '../messages/say.ts';
import { textAnswer } from '../model/answers.ts';
import type { ApiChange } from '../model/change.ts';
import type { Authorization, Group } from '../model/iam.ts';
import type { ChoiceQuestion } from '../model/question.ts';
import { known } from '../model/reading.ts';
import type { Step, StepContext } from '../model/step.ts';
import { deleteInline, detach } from '../steps/rightsChanges.ts';

const about = { step: 'empty-groups', fixes: ['groups-not-empty', 'groups-carry-rights'] };

/** Groups without members, or without rights: kept for later, or deleted with all they hold. */
export const emptyGroups: Step = {
  id: about.step,
  title: say('repair.empty-groups'),
  why: say('repair.empty-groups.why'),
  checks: about.fixes,
  questions: (context) => groupsToRepair(context).map(({ group, members }) => keepOrDelete(group, members)),
  changes: (context) =>
    groupsToRepair(context)
      .filter(({ group }) => textAnswer(context.answers, questionId(group)) === 'delete')
      .flatMap(({ group, members }) => deletion(group, members)),
  plan: () => ({ title: say('empty-groups.plan'), cautions: [] }),
  left: ({ snapshot }) => leftUnread(emptyGroups, snapshot.authorization),
};

const questionId = ({ name }: Group): string => `empty-groups.group.${name}`;

interface GroupToRepair {
  readonly group: Group;
  readonly members: readonly string[];
}

function groupsToRepair(context: StepContext): readonly GroupToRepair[] {
  const authorization = known(context.snapshot.authorization);
  if (!authorization) return [];
  const resources = resourcesToRepair(context, about.fixes);
  return authorization.groups
    .filter(({ arn }) => resources.has(arn))
    .map((group) => ({ group, members: membersOf(authorization, group) }));
}

const membersOf = ({ users }: Authorization, { name }: Group): readonly string[] =>
  users.filter(({ groups }) => groups.includes(name)).map((user) => user.name);

const keepOrDelete = (group: Group, members: readonly string[]): ChoiceQuestion => ({
  id: questionId(group),
  kind: 'choice',
  title: say('empty-groups.group.title', { group: group.name }),
  why:
    members.length > 0
      ? say('empty-groups.group.why-members', { members: members.join(', ') })
      : say('empty-groups.group.why', {
          policies: [...group.attached, ...group.inline].map(({ name }) => name).join(', ') || '-',
        }),
  options: [
    { value: 'keep', label: say('empty-groups.keep') },
    { value: 'delete', label: say('empty-groups.delete') },
  ],
  suggestion: 'keep',
});

/** AWS deletes a group only once it has neither members nor policies. */
const deletion = (group: Group, members: readonly string[]): readonly ApiChange[] => [
  ...members.map((user) => leave(group.name, user)),
  ...group.attached.map((policy) => detach(about, { kind: 'group', name: group.name }, policy)),
  ...group.inline.map((policy) => deleteInline(about, { kind: 'group', name: group.name }, policy)),
  {
    id: `empty-groups.delete.${group.name}`,
    step: about.step,
    kind: 'api',
    action: 'iam:DeleteGroup',
    input: { GroupName: group.name },
    summary: say('empty-groups.delete.summary', { group: group.name }),
    line: { noun: say('noun.group'), name: group.name, detail: say('rights.deleted') },
    effect: 'remove',
    undo: { possible: true, write: { action: 'iam:CreateGroup', input: { GroupName: group.name } } },
    fixes: about.fixes,
    touches: ['authorization'],
  },
];

const leave = (GroupName: string, UserName: string): ApiChange => ({
  id: `empty-groups.leave.${GroupName}.${UserName}`,
  step: about.step,
  kind: 'api',
  action: 'iam:RemoveUserFromGroup',
  input: { GroupName, UserName },
  summary: say('empty-groups.leave', { user: UserName, group: GroupName }),
  line: { noun: say('noun.group'), name: GroupName, detail: say('empty-groups.without', { user: UserName }) },
  effect: 'remove',
  undo: { possible: true, write: { action: 'iam:AddUserToGroup', input: { GroupName, UserName } } },
  fixes: about.fixes,
  touches: ['authorization'],
});
