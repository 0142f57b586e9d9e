import { leftUnread } from '../facts/leftUnread.ts';
import { subjectProblem } from '../facts/webProblems.ts';
import { say } from '../messages/say.ts';
import { textAnswer } from '../model/answers.ts';
import type { Role } from '../model/iam.ts';
import type { ChoiceQuestion, TextQuestion } from '../model/question.ts';
import type { Left, Step, StepContext } from '../model/step.ts';
import {
  failingRoles,
  isSignedIn,
  lastUse,
  type RoleToRepair,
  rolesToRepair,
  trustChanges,
  trustChecks,
  whoMayTake,
} from './roleTrustChanges.ts';

/** Who may take a role: this account instead of anybody, one subject instead of every token, services only for this account. */
export const roleTrust: Step = {
  id: 'role-trust',
  title: say('repair.role-trust'),
  why: say('repair.role-trust.why'),
  checks: [trustChecks.open, trustChecks.unnamed, trustChecks.unguarded],
  questions: (context) => rolesToRepair(context).flatMap((one) => questionsOf(context, one)),
  changes: (context) => rolesToRepair(context).flatMap((one) => trustChanges(context, roleTrust.id, one)),
  plan: () => ({ title: say('role-trust.plan'), cautions: [say('role-trust.caution')] }),
  left: (context) => [...leftUnread(roleTrust, context.snapshot.authorization), ...leftOpen(context)],
};

const questionsOf = ({ answers }: StepContext, { role, closed, host, guarded }: RoleToRepair) => [
  ...(closed === null ? [] : [toClose(role)]),
  ...(host === null ? [] : [toName(role, host)]),
  ...(host !== null && textAnswer(answers, `role-trust.web.${role.name}`) === 'subject' ? [whichOne(role, host)] : []),
  ...(guarded === null ? [] : [toGuard(role)]),
];

const toClose = (role: Role): ChoiceQuestion => ({
  id: `role-trust.open.${role.name}`,
  kind: 'choice',
  title: say('role-trust.open.title', { role: role.name }),
  why: say('role-trust.open.why', { who: whoMayTake(role.trust), used: lastUse(role) }),
  options: [
    { value: 'account', label: say('role-trust.open.account'), hint: say('role-trust.open.account.hint') },
    { value: 'keep', label: say('role-trust.keep') },
  ],
  suggestion: 'account',
});

const toName = (role: Role, host: string): ChoiceQuestion => ({
  id: `role-trust.web.${role.name}`,
  kind: 'choice',
  title: say('role-trust.web.title', { role: role.name, host }),
  why: say('role-trust.web.why', { who: whoMayTake(role.trust), used: lastUse(role) }),
  options: [
    { value: 'subject', label: say('role-trust.web.subject'), hint: say('role-trust.web.subject.hint') },
    { value: 'keep', label: say('role-trust.keep') },
  ],
  suggestion: 'subject',
});

const whichOne = (role: Role, host: string): TextQuestion => ({
  id: `role-trust.subject.${role.name}`,
  kind: 'text',
  title: say('role-trust.subject.title', { role: role.name }),
  why: say('role-trust.subject.why'),
  validate: (value) => subjectProblem(value, host),
});

const toGuard = (role: Role): ChoiceQuestion => ({
  id: `role-trust.guard.${role.name}`,
  kind: 'choice',
  title: say('role-trust.guard.title', { role: role.name }),
  why: say('role-trust.guard.why', { who: whoMayTake(role.trust) }),
  options: [
    { value: 'account', label: say('role-trust.guard.account'), hint: say('role-trust.guard.account.hint') },
    { value: 'keep', label: say('role-trust.keep') },
  ],
  suggestion: 'account',
});

/** What only a person can narrow: whose account at a public provider is meant, and the role of this very run. */
const leftOpen = (context: StepContext): readonly Left[] =>
  failingRoles(context).flatMap((role) => {
    const own = isSignedIn(context, role);
    const one = rolesToRepair(context).find((each) => each.role === role);
    if (!own && (one?.closed !== null || one.host !== null || one.guarded !== null)) return [];
    return [
      {
        id: `role-trust.left.${role.name}`,
        step: roleTrust.id,
        summary: say('role-trust.left', { role: role.name }),
        instructions: [own ? say('inline-policies.left.own-role', { holder: role.name }) : say('role-trust.left.how')],
      },
    ];
  });
