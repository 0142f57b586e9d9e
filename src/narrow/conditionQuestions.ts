import {
  addressesProblem,
  circumstanceKinds,
  dayProblem,
  hoursProblem,
  regionsProblem,
  untilProblem,
} from '../facts/narrowing/circumstances.ts';
import { say } from '../messages/say.ts';
import { choicesAnswer } from '../model/answers.ts';
import type { Question } from '../model/question.ts';
import type { StepContext } from '../model/step.ts';
import type { Words } from '../model/words.ts';

/** Under which circumstances: from where, until when, with MFA, in which region. */
export function conditionQuestions({ answers, now }: StepContext): readonly Question[] {
  const chosen = choicesAnswer(answers, 'narrow.conditions');
  const when = (kind: string, ...questions: readonly Question[]): readonly Question[] =>
    chosen.includes(kind) ? questions : [];
  return [
    {
      id: 'narrow.conditions',
      kind: 'choices',
      title: say('narrow.conditions.title'),
      why: say('narrow.conditions.why'),
      options: circumstanceKinds.map((kind) => ({
        value: kind,
        label: say(`narrow.conditions.${kind}`),
        hint: say(`narrow.conditions.${kind}.hint`),
      })),
      suggestion: ['mfa'],
    },
    ...when('address', ask('addresses', addressesProblem)),
    ...when(
      'dates',
      { ...ask('from', dayProblem), optional: true },
      ask('until', (text) => untilProblem(text, answers, now)),
    ),
    ...when('mfa', { ...ask('mfa-hours', hoursProblem), optional: true }),
    ...when('region', ask('regions', regionsProblem)),
  ];
}

const ask = (
  field: 'addresses' | 'from' | 'until' | 'mfa-hours' | 'regions',
  validate: (text: string) => Words | null,
): Question & { readonly kind: 'text' } => ({
  id: `narrow.${field}`,
  kind: 'text',
  title: say(`narrow.${field}.title`),
  why: say(`narrow.${field}.why`),
  validate,
});
