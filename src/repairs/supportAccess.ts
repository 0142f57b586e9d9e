import { administratorsGroup } from '../facts/administratorsGroup.ts';
import { leftUnread } from '../facts/leftUnread.ts';
import { resourcesToRepair } from '../facts/toRepair.ts';
import { say } from '../messages/say.ts';
import { textAnswer } from '../model/answers.ts';
import type { Group } from '../model/iam.ts';
import { known } from '../model/reading.ts';
import type { Step, StepContext } from '../model/step.ts';
import { awsManagedArn } from '../policies/awsManaged.ts';
import { attach } from '../steps/rightsChanges.ts';

const about = { step: 'support-access', fixes: ['support-access-exists'] };

/** Somebody may open a case with AWS Support on a bad day. */
export const supportAccess: Step = {
  id: about.step,
  title: say('repair.support-access'),
  why: say('repair.support-access.why'),
  checks: about.fixes,
  questions: (context) => {
    const groups = groupsToChoose(context);
    const administrators = administratorsGroup(groups)?.name ?? groups[0]?.name;
    if (administrators === undefined) return [];
    return [
      {
        id: 'support-access.group',
        kind: 'choice',
        title: say('support-access.group.title'),
        why: say('support-access.group.why'),
        options: groups.map(({ name }) => ({ value: name, label: say('rights.group', { group: name }) })),
        suggestion: administrators,
      },
    ];
  },
  changes: (context) => {
    const group = groupsToChoose(context).find(
      ({ name }) => name === textAnswer(context.answers, 'support-access.group'),
    );
    const arn = awsManagedArn(context.snapshot.connection.identity.partition, policy);
    if (!group || group.attached.some((attached) => attached.arn === arn)) return [];
    return [attach(about, { kind: 'group', name: group.name }, { name: policy, arn })];
  },
  plan: () => ({ title: say('support-access.plan'), cautions: [] }),
  left: (context) => [
    ...leftUnread(supportAccess, context.snapshot.authorization),
    ...(isMissing(context) && known(context.snapshot.authorization)?.groups.length === 0
      ? [
          {
            id: 'support-access.no-group',
            step: about.step,
            summary: say('support-access.left'),
            instructions: [say('support-access.left.how')],
          },
        ]
      : []),
  ],
};

const policy = 'AWSSupportAccess';

const isMissing = (context: StepContext): boolean => resourcesToRepair(context, about.fixes).size > 0;

const groupsToChoose = (context: StepContext): readonly Group[] =>
  isMissing(context) ? (known(context.snapshot.authorization)?.groups ?? []) : [];
