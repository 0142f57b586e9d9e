import { accountLines } from '../facts/accountLines.ts';
import { externalIdProblem } from '../facts/externalIdProblem.ts';
import { leftUnread } from '../facts/leftUnread.ts';
import { say } from '../messages/say.ts';
import { textAnswer } from '../model/answers.ts';
import type { ChoiceQuestion, Generated, Option, Question, TextQuestion } from '../model/question.ts';
import { known } from '../model/reading.ts';
import type { Left, Step, StepContext } from '../model/step.ts';
import { guardedAccounts } from '../policies/guardVisitors.ts';
import { isSignedIn, lastUse, whoMayTake } from './roleTrustChanges.ts';
import { guardOf, type VisitedRole, visitedRoles, visitorChanges, visitorsCheck } from './roleVisitorsChanges.ts';

/** What other accounts must show to take a role: an external ID or MFA, as `offroot roles account` asks for from the start. */
export const roleVisitors: Step = {
  id: 'role-visitors',
  title: say('repair.role-visitors'),
  why: say('repair.role-visitors.why'),
  checks: [visitorsCheck],
  questions: (context) =>
    visitedRoles(context)
      .filter(({ canGuard }) => canGuard)
      .flatMap((one) => questionsOf(context, one)),
  changes: (context) =>
    visitedRoles(context)
      .filter(({ canGuard }) => canGuard)
      .flatMap((one) => visitorChanges(context, roleVisitors.id, one)),
  plan: () => ({ title: say('role-visitors.plan'), cautions: [say('role-visitors.caution')] }),
  left: (context) => [
    ...leftUnread(roleVisitors, context.snapshot.authorization),
    ...leftToPassOn(context),
    ...leftUnguarded(context),
  ],
};

function questionsOf({ answers }: StepContext, one: VisitedRole): readonly (Question | Generated)[] {
  const { name } = one.role;
  const show = textAnswer(answers, `role-visitors.show.${name}`);
  return [
    whatToShow(one),
    ...(show === 'external-id'
      ? [{ id: `role-visitors.made-up.${name}`, kind: 'generated', what: 'external-id' } as const]
      : []),
    ...(show === 'given' ? [givenId(one)] : []),
  ];
}

const whatToShow = ({ role, accounts, rolesAlone }: VisitedRole): ChoiceQuestion => ({
  id: `role-visitors.show.${role.name}`,
  kind: 'choice',
  title: say('role-visitors.show.title', { role: role.name }),
  why: say('role-visitors.show.why', { who: whoMayTake(role.trust), used: lastUse(role) }),
  options: [
    {
      value: 'external-id',
      label: say('role-visitors.made-up'),
      hint: say('roles.account.guard.external-id.hint'),
    },
    // One that another side gave is theirs alone.
    ...(accounts.length === 1 ? [given] : []),
    ...(rolesAlone ? [] : [mfa]),
    { value: 'keep', label: say('role-trust.keep') },
  ],
  suggestion: 'external-id',
});

const given: Option = {
  value: 'given',
  label: say('roles.account.external-id.given'),
  hint: say('roles.account.external-id.given.hint'),
};

const mfa: Option = {
  value: 'mfa',
  label: say('roles.account.guard.mfa'),
  hint: say('roles.account.guard.mfa.hint'),
};

const givenId = ({ role, room }: VisitedRole): TextQuestion => ({
  id: `role-visitors.given-id.${role.name}`,
  kind: 'text',
  title: say('roles.account.given-id.title'),
  why: say('roles.account.given-id.why'),
  validate: (value) => externalIdProblem(value) ?? (room(value) ? null : say('role-visitors.no-room')),
});

/** What the other side needs now that it is asked for something: one item for each account. */
const leftToPassOn = (context: StepContext): readonly Left[] =>
  (known(context.snapshot.authorization)?.roles ?? []).flatMap((role) => {
    const guard = guardOf(context, role);
    if (guard === null) return [];
    return guardedAccounts(role.trust, context.snapshot.connection.identity.account, guard).map((account) => ({
      id: `role-visitors.pass-on.${role.name}.${account}`,
      step: roleVisitors.id,
      ...accountLines(context.snapshot, { ...guard, account, arn: role.arn, hours: 1 }),
    }));
  });

/** What only a person can guard: a trust policy that cannot be rewritten with certainty, and the role of this very run. */
const leftUnguarded = (context: StepContext): readonly Left[] =>
  visitedRoles(context)
    .filter(({ canGuard }) => !canGuard)
    .map(({ role, accounts }) => ({
      id: `role-visitors.left.${role.name}`,
      step: roleVisitors.id,
      summary: say('role-trust.left', { role: role.name }),
      instructions: [
        isSignedIn(context, role)
          ? say('inline-policies.left.own-role', { holder: role.name })
          : say('role-visitors.left.how', { accounts: accounts.join(', ') }),
      ],
    }));
