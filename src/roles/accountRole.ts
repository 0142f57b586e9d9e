import { accountLines } from '../facts/accountLines.ts';
import { say } from '../messages/say.ts';
import { textAnswer } from '../model/answers.ts';
import type { Step, StepContext } from '../model/step.ts';
import { accountOf } from '../policies/guardedTrust.ts';
import { accountTrust } from '../policies/newTrust.ts';
import { accountQuestions, hourOptions, visitorOf } from './accountQuestions.ts';
import { isAskedFor } from './chooseFor.ts';
import { firstNamed } from './dataQuestions.ts';
import { nameQuestion } from './nameQuestion.ts';
import { rightsCautions, rightsIn, rightsQuestions } from './rightsQuestions.ts';
import { leftOfRole } from './roleLeft.ts';
import { type WantedRole, wantedChanges } from './wantedRole.ts';

const id = 'account-role';

/**
 * A role for people or programs of another account, so that they need no user here. `drawn` is the external ID that a role made in
 * this run gets, where one is to be made up: chance is not a step's business.
 */
export const accountRole = (drawn: string): Step => ({
  id,
  title: say('roles.account.title'),
  why: say('roles.account.why'),
  checks: [],
  validates: true,
  questions: (context) =>
    isAskedFor(context, 'account')
      ? [
          ...accountQuestions(context, id, drawn),
          ...rightsQuestions(context, id),
          nameQuestion(context, id, {
            suggestion: ['partner', firstNamed(context, id)].filter((part) => part !== null).join('-'),
            wanted: (name) => wantedAs(context, name, drawn),
          }),
        ]
      : [],
  changes: (context) => {
    const role = wantedRole(context, drawn);
    return role ? wantedChanges(context, id, role) : [];
  },
  plan: (context) => ({
    title: say('roles.plan', { role: wantedRole(context, drawn)?.name ?? '' }),
    cautions: rightsCautions(context, id),
  }),
  left: (context) => {
    const role = wantedRole(context, drawn);
    const visitor = visitorOf(context, id, { drawn, role: role?.name ?? '' });
    return role && visitor
      ? leftOfRole(context, id, role, (arn) =>
          accountLines(context.snapshot, {
            ...visitor,
            account: accountOf(visitor.principal) ?? '',
            arn,
            hours: role.hours,
          }),
        )
      : [];
  },
});

function wantedRole(context: StepContext, drawn: string): WantedRole | null {
  const name = textAnswer(context.answers, `${id}.name`);
  return name === undefined || !isAskedFor(context, 'account') ? null : wantedAs(context, name, drawn);
}

function wantedAs(context: StepContext, name: string, drawn: string): WantedRole | null {
  const visitor = visitorOf(context, id, { drawn, role: name });
  if (visitor === null) return null;
  const hours = hourOptions.find((one) => String(one) === textAnswer(context.answers, `${id}.hours`)) ?? 1;
  const who = visitor.principal.replace(/:root$/, '').replace(/^arn:[^:]+:iam::/, '');
  return {
    name,
    trust: accountTrust(visitor),
    rights: rightsIn(context, id),
    hours,
    profile: false,
    summary: say('roles.account.create', { role: name, who }),
    detail:
      visitor.externalId === null
        ? say('roles.for', { who })
        : say('roles.for.external-id', { who, externalId: visitor.externalId }),
  };
}
