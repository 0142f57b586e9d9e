import { moreGroups, plannedGroups } from '../facts/groupPlan.ts';
import { nameProblem } from '../facts/nameProblem.ts';
import { isOpen, passes } from '../facts/setUp.ts';
import { say } from '../messages/say.ts';
import { type Answers, choicesAnswer, textAnswer } from '../model/answers.ts';
import type { Question } from '../model/question.ts';
import { known } from '../model/reading.ts';
import type { Step, StepContext } from '../model/step.ts';
import { developerServiceNames, developerServicesName } from '../policies/developerServices.ts';
import { groupChanges } from './groupChanges.ts';
import { lockedOutGroups } from './ownPolicyChanges.ts';

/** Rights by job: three groups, each with managed policies and with offroot-require-mfa. */
export const groups: Step = {
  id: 'groups',
  title: say('step.groups.title'),
  why: say('step.groups.why'),
  checks: ['rights-from-groups', 'groups-require-mfa'],
  questions: (context) => {
    if (context.snapshot.authorization.state === 'unreadable') return [];
    if (context.memory.revisiting !== 'groups' && (!isOpen(context, 'groups') || isDone(context))) return [];
    const changed = textAnswer(context.answers, 'groups.layout') === 'change';
    return [layout, ...(changed ? ownLayout(context) : [])];
  },
  changes: groupChanges,
  plan: (context) => ({
    title: say('groups.plan', { count: plannedGroups(context.answers).length }),
    cautions: lockedOutGroups(context).map((group) => say('groups.caution.own', { group })),
  }),
  left: (context) =>
    lockedOutGroups(context).map((group) => ({
      id: `groups.require-mfa.${group}`,
      step: 'groups',
      summary: say('groups.left.own', { group }),
      instructions: [say('groups.left.own.how')],
    })),
};

/** Groups carry rights and all of them require MFA, which is attached last: so nothing was broken off half-way. */
const isDone = ({ findings, answers }: StepContext): boolean =>
  passes(findings, 'rights-from-groups') && passes(findings, 'groups-require-mfa') && !answers.has('groups.layout');

const layout: Question = {
  id: 'groups.layout',
  kind: 'choice',
  title: say('groups.layout.title'),
  why: say('groups.layout.why'),
  options: [
    { value: 'recommended', label: say('groups.layout.recommended'), hint: say('groups.layout.recommended.hint') },
    { value: 'change', label: say('groups.layout.change') },
  ],
  suggestion: 'recommended',
};

function ownLayout({ answers, snapshot }: StepContext): readonly Question[] {
  const taken = known(snapshot.authorization)?.groups.map((group) => group.name) ?? [];
  const services = textAnswer(answers, 'groups.developers-rights') === 'services';
  return [
    groupName('groups.admins', 'Admins', answers),
    groupName('groups.developers', 'Developers', answers),
    {
      id: 'groups.developers-rights',
      kind: 'choice',
      title: say('groups.developers-rights.title'),
      why: say('groups.developers-rights.why'),
      options: [
        {
          value: 'power',
          label: say('groups.developers-rights.power'),
          hint: say('groups.developers-rights.power.hint'),
        },
        {
          value: 'services',
          label: say('groups.developers-rights.services'),
          hint: say('groups.developers-rights.services.hint', { policy: developerServicesName }),
        },
      ],
      suggestion: 'power',
    },
    ...(services ? [developerServicesQuestion] : []),
    groupName('groups.business', 'Business', answers),
    {
      id: 'groups.business-rights',
      kind: 'choice',
      title: say('groups.business-rights.title'),
      why: say('groups.business-rights.why'),
      options: [
        { value: 'view', label: say('groups.business-rights.view'), hint: say('groups.business-rights.view.hint') },
        { value: 'read', label: say('groups.business-rights.read'), hint: say('groups.business-rights.read.hint') },
      ],
      suggestion: 'view',
    },
    ...more(answers, taken),
  ];
}

const developerServicesQuestion: Question = {
  id: 'groups.developers-services',
  kind: 'choices',
  title: say('groups.developers-services.title'),
  why: say('groups.developers-services.why'),
  options: developerServiceNames.map((value) => ({ value, label: say('groups.service', { service: value }) })),
  suggestion: developerServiceNames,
};

const groupName = (id: string, suggestion: string, answers: Answers): Question => ({
  id,
  kind: 'text',
  title: say('groups.name.title', { group: suggestion }),
  why: say('groups.name.why'),
  suggestion,
  validate: (value) => nameProblem(value, 128) ?? sameAsAnother(value, id, answers),
});

const sameAsAnother = (value: string, id: string, answers: Answers) =>
  [
    'groups.admins',
    'groups.developers',
    'groups.business',
    ...moreGroups.map((number) => `groups.more-${number}`),
  ].some((other) => other !== id && textAnswer(answers, other)?.toLowerCase() === value.toLowerCase())
    ? say('groups.name.twice', { name: value })
    : null;

const furtherPolicies = [
  'ReadOnlyAccess',
  'ViewOnlyAccess',
  'SecurityAudit',
  'Billing',
  'SystemAdministrator',
  'NetworkAdministrator',
  'DatabaseAdministrator',
  'DataScientist',
  'SupportUser',
  'PowerUserAccess',
] as const;

/** One more group at a time, until an empty name. */
function more(answers: Answers, taken: readonly string[]): readonly Question[] {
  const questions: Question[] = [];
  for (const number of moreGroups) {
    const id = `groups.more-${number}`;
    questions.push({
      id,
      kind: 'text',
      optional: true,
      title: say('groups.more.title'),
      why: say('groups.more.why', { taken: taken.length === 0 ? say('groups.more.none') : taken.join(', ') }),
      validate: (value) => nameProblem(value, 128) ?? sameAsAnother(value, id, answers),
    });
    const name = textAnswer(answers, id);
    if (!name) break;
    questions.push({
      id: `${id}-policies`,
      kind: 'choices',
      title: say('groups.more-policies.title', { group: name }),
      why: say('groups.more-policies.why'),
      options: furtherPolicies.map((value) => ({
        value,
        label: say('groups.policy', { policy: value }),
        hint: say(`groups.policy.${value}`),
      })),
      suggestion: choicesAnswer(answers, `${id}-policies`),
    });
  }
  return questions;
}
