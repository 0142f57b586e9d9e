import { say } from '../messages/say.ts';
import { textAnswer } from '../model/answers.ts';
import type { Question } from '../model/question.ts';
import type { StepContext } from '../model/step.ts';
import type { Words } from '../model/words.ts';
import { dataCautions, dataQuestions, dataRights } from './dataQuestions.ts';
import type { WantedRights } from './wantedRole.ts';

/** AWS's policies by job that may be given to somebody from outside; never the one that gives everything. */
const jobs = ['ViewOnlyAccess', 'ReadOnlyAccess', 'PowerUserAccess'] as const;

/** What somebody from outside may do: named things, or one of AWS's policies by job. */
export const rightsQuestions = (context: StepContext, step: string): readonly Question[] => [
  {
    id: `${step}.rights`,
    kind: 'choice',
    title: say('roles.rights.title'),
    why: say('roles.rights.why'),
    options: (['data', ...jobs] as const).map((value) => ({
      value,
      label: say(`roles.rights.${value}`),
      hint: say(`roles.rights.${value}.hint`),
    })),
    suggestion: 'data',
  },
  ...(textAnswer(context.answers, `${step}.rights`) === 'data' ? dataQuestions(context, step) : []),
];

/** The rights as they were answered. */
export function rightsIn(context: StepContext, step: string): WantedRights {
  const chosen = textAnswer(context.answers, `${step}.rights`);
  const policy = jobs.find((job) => job === chosen);
  return policy ? { kind: 'aws', policy } : dataRights(context, step);
}

/** What somebody should know of those rights. */
export function rightsCautions(context: StepContext, step: string): readonly Words[] {
  const rights = rightsIn(context, step);
  return [
    ...(rights.kind === 'none' ? [say('roles.caution.nothing')] : []),
    ...(rights.kind === 'aws' && rights.policy === 'PowerUserAccess' ? [say('roles.caution.power')] : []),
    ...(rights.kind === 'aws' && rights.policy === 'ReadOnlyAccess' ? [say('roles.caution.reads')] : []),
    ...(rights.kind === 'own' ? dataCautions(context, step) : []),
  ];
}
