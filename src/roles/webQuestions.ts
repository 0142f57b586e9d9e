import { audienceProblem, issuerProblem, subjectProblem } from '../facts/webProblems.ts';
import { say } from '../messages/say.ts';
import { type Answers, textAnswer } from '../model/answers.ts';
import type { Question, TextQuestion } from '../model/question.ts';
import { isBranch, isEnvironment, isRepository } from '../policies/githubSubject.ts';

/** Whose tokens, and about what: GitHub's by repository and branch, any other provider's by issuer, audience and subject. */
export const webQuestions = (answers: Answers, step: string): readonly Question[] => [
  {
    id: `${step}.provider`,
    kind: 'choice',
    title: say('roles.web.provider.title'),
    why: say('roles.web.provider.why'),
    options: (['github', 'other'] as const).map((value) => ({
      value,
      label: say(`roles.web.provider.${value}`),
      hint: say(`roles.web.provider.${value}.hint`),
    })),
    suggestion: 'github',
  },
  ...(textAnswer(answers, `${step}.provider`) === 'github' ? githubQuestions(answers, step) : []),
  ...(textAnswer(answers, `${step}.provider`) === 'other' ? otherQuestions(step) : []),
];

function githubQuestions(answers: Answers, step: string): readonly Question[] {
  const when = textAnswer(answers, `${step}.when`);
  return [
    text(`${step}.repository`, 'repository', isRepository),
    {
      id: `${step}.when`,
      kind: 'choice',
      title: say('roles.web.when.title'),
      why: say('roles.web.when.why'),
      options: (['branch', 'environment', 'pull-request', 'anything'] as const).map((value) => ({
        value,
        label: say(`roles.web.when.${value}`),
        hint: say(`roles.web.when.${value}.hint`),
      })),
      suggestion: 'branch',
    },
    ...(when === 'branch' ? [{ ...text(`${step}.branch`, 'branch', isBranch), suggestion: 'main' }] : []),
    ...(when === 'environment' ? [text(`${step}.environment`, 'environment', isEnvironment)] : []),
  ];
}

const text = (
  id: string,
  what: 'repository' | 'branch' | 'environment',
  isRight: (value: string) => boolean,
): TextQuestion => ({
  id,
  kind: 'text',
  title: say(`roles.web.${what}.title`),
  why: say(`roles.web.${what}.why`),
  validate: (value) => (isRight(value) ? null : say(`roles.web.${what}.problem`)),
});

const otherQuestions = (step: string): readonly Question[] => [
  {
    id: `${step}.issuer`,
    kind: 'text',
    title: say('roles.web.issuer.title'),
    why: say('roles.web.issuer.why'),
    validate: issuerProblem,
  },
  {
    id: `${step}.audience`,
    kind: 'text',
    title: say('roles.web.audience.title'),
    why: say('roles.web.audience.why'),
    suggestion: 'sts.amazonaws.com',
    validate: audienceProblem,
  },
  {
    id: `${step}.subject`,
    kind: 'text',
    title: say('roles.web.subject.title'),
    why: say('roles.web.subject.why'),
    validate: (value) => subjectProblem(value),
  },
];
