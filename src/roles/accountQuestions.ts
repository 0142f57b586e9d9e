import { externalIdProblem } from '../facts/externalIdProblem.ts';
import { say } from '../messages/say.ts';
import { textAnswer } from '../model/answers.ts';
import type { Question } from '../model/question.ts';
import type { StepContext } from '../model/step.ts';
import type { Words } from '../model/words.ts';
import type { Visitor } from '../policies/newTrust.ts';
import { conditionsOf, parseTrust } from '../policies/parseTrust.ts';
import { roleNamed } from './wantedRole.ts';

/** How long one sign-in may last: AWS takes one to twelve hours. */
export const hourOptions = [1, 2, 4, 8, 12] as const;

/** Which account, what they must show, for how long. */
export function accountQuestions({ answers, snapshot }: StepContext, step: string, drawn: string): readonly Question[] {
  const guard = textAnswer(answers, `${step}.guard`) ?? '';
  const isGiven = textAnswer(answers, `${step}.external-id`) === 'given';
  return [
    {
      id: `${step}.who`,
      kind: 'text',
      title: say('roles.account.who.title'),
      why: say('roles.account.who.why'),
      validate: (value) => whoProblem(value, snapshot.connection.identity),
    },
    {
      id: `${step}.guard`,
      kind: 'choice',
      title: say('roles.account.guard.title'),
      why: say('roles.account.guard.why'),
      options: (['external-id', 'mfa', 'both'] as const).map((value) => ({
        value,
        label: say(`roles.account.guard.${value}`),
        hint: say(`roles.account.guard.${value}.hint`),
      })),
      suggestion: 'external-id',
    },
    ...(asksExternalId(guard) ? [whoseId(step, drawn), ...(isGiven ? [givenId(step)] : [])] : []),
    {
      id: `${step}.hours`,
      kind: 'choice',
      title: say('roles.account.hours.title'),
      why: say('roles.account.hours.why'),
      options: hourOptions.map((hours) => ({ value: String(hours), label: say('roles.account.hours', { hours }) })),
      suggestion: '1',
    },
  ];
}

const asksExternalId = (guard: string): boolean => guard === 'external-id' || guard === 'both';

const whoseId = (step: string, drawn: string): Question => ({
  id: `${step}.external-id`,
  kind: 'choice',
  title: say('roles.account.external-id.title'),
  why: say('roles.account.external-id.why'),
  options: [
    {
      value: 'generate',
      label: say('roles.account.external-id.generate'),
      hint: say('roles.account.external-id.generate.hint', { externalId: drawn }),
    },
    {
      value: 'given',
      label: say('roles.account.external-id.given'),
      hint: say('roles.account.external-id.given.hint'),
    },
  ],
  suggestion: 'generate',
});

const givenId = (step: string): Question => ({
  id: `${step}.given-id`,
  kind: 'text',
  title: say('roles.account.given-id.title'),
  why: say('roles.account.given-id.why'),
  validate: externalIdProblem,
});

const shape = /^(?:(\d{12})|arn:([\w-]+):iam::(\d{12}):(?:root|(?:user|role)\/[\w+=,.@/-]+))$/;

/** An account's number, or the ARN of one user or role there; never this account, and never a wildcard. */
function whoProblem(
  value: string,
  { account, partition }: { readonly account: string; readonly partition: string },
): Words | null {
  const [, number, itsPartition, inArn] = shape.exec(value) ?? [];
  const theirs = number ?? inArn;
  if (theirs === undefined) return say('roles.account.who.problem');
  if (itsPartition !== undefined && itsPartition !== partition)
    return say('roles.account.who.partition', { partition });
  return theirs === account ? say('roles.account.who.own') : null;
}

/** Who comes and what they must show, as far as it is answered. A role that is there keeps the external ID it was made with. */
export function visitorOf(
  { answers, snapshot }: StepContext,
  step: string,
  { drawn, role }: { readonly drawn: string; readonly role: string },
): Visitor | null {
  const who = textAnswer(answers, `${step}.who`);
  const guard = textAnswer(answers, `${step}.guard`);
  if (who === undefined || guard === undefined) return null;
  const { partition } = snapshot.connection.identity;
  const given = textAnswer(answers, `${step}.given-id`);
  const isGiven = textAnswer(answers, `${step}.external-id`) === 'given';
  const made = externalIdOf(roleNamed({ snapshot }, role)?.trust ?? '') ?? drawn;
  const externalId = isGiven ? given : made;
  if (asksExternalId(guard) && externalId === undefined) return null;
  return {
    principal: who.startsWith('arn:') ? who : `arn:${partition}:iam::${who}:root`,
    externalId: asksExternalId(guard) ? (externalId ?? null) : null,
    mfa: guard !== 'external-id',
  };
}

function externalIdOf(trust: string): string | undefined {
  const conditions = (parseTrust(trust) ?? []).flatMap(conditionsOf);
  return conditions.find(({ key }) => key === 'sts:externalid')?.values[0];
}
