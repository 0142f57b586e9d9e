import { namesProblem } from '../facts/namesProblem.ts';
import { namesIn } from '../facts/programPlan.ts';
import { listsThings, withOffers } from '../facts/withOffers.ts';
import { say } from '../messages/say.ts';
import { type Answers, choicesAnswer, textAnswer } from '../model/answers.ts';
import type { Question, TextQuestion } from '../model/question.ts';
import type { StepContext } from '../model/step.ts';
import type { Words } from '../model/words.ts';
import {
  type DataService,
  dataParts,
  dataServices,
  type ExactAccess,
  exactAccessesOf,
  exactActions,
} from '../policies/dataAccess.ts';
import { programPolicy } from '../policies/programPolicy.ts';
import type { WantedRights } from './wantedRole.ts';

/** Which things a role may use, to do what, and which of them: one service after another. */
export const dataQuestions = ({ answers, snapshot }: StepContext, step: string): readonly Question[] => [
  {
    id: `${step}.things`,
    kind: 'choices',
    title: say('roles.things.title'),
    why: say('roles.things.why'),
    options: dataServices.map((service) => ({
      value: service,
      ...listsThings(service),
      label: say('roles.things.option', { things: say(`programs.things.${service}`), service }),
    })),
    suggestion: ['s3'],
  },
  ...chosenServices(answers, step).flatMap((service) => [
    access(step, service),
    ...(accessesTo(answers, step, service).length > 0 ? [withOffers(where(step, service), service, snapshot)] : []),
  ]),
];

const access = (step: string, service: DataService): Question => ({
  id: `${step}.${service}`,
  kind: 'choices',
  title: say('roles.access.title', { things: say(`programs.things.${service}`) }),
  why: say('roles.access.why'),
  options: exactAccessesOf(service).map((value) => ({
    value,
    label: say(`roles.access.${value}`),
    hint: say('roles.access.hint', { actions: actionsOf(service, value).join(', ') }),
  })),
  suggestion: exactAccessesOf(service).filter((value) => value !== 'write'),
});

const where = (step: string, service: DataService): TextQuestion => ({
  id: `${step}.${service}-where`,
  kind: 'text',
  title: say('roles.where.title', { things: say(`programs.things.${service}`) }),
  why: say('programs.where.why'),
  validate: (value) => namesProblem(service, value),
});

const actionsOf = (service: DataService, value: ExactAccess): readonly string[] =>
  dataParts(service).flatMap((part) => exactActions(part)[value] ?? []);

const chosenServices = (answers: Answers, step: string): readonly DataService[] => {
  const chosen = choicesAnswer(answers, `${step}.things`);
  return dataServices.filter((service) => chosen.includes(service));
};

const accessesTo = (answers: Answers, step: string, service: DataService): readonly ExactAccess[] => {
  const chosen = choicesAnswer(answers, `${step}.${service}`);
  return exactAccessesOf(service).filter((value) => chosen.includes(value));
};

const whereOf = (answers: Answers, step: string, service: DataService): readonly string[] =>
  namesIn(textAnswer(answers, `${step}.${service}-where`) ?? '');

/** The policy that says exactly what was answered; a function writes its own logs besides. */
export function dataRights({ answers, snapshot }: StepContext, step: string, writesLogs = false): WantedRights {
  const data = chosenServices(answers, step)
    .map((service) => ({
      service,
      accesses: accessesTo(answers, step, service),
      where: whereOf(answers, step, service),
    }))
    .filter(({ accesses, where }) => accesses.length > 0 && where.length > 0);
  if (data.length === 0 && !writesLogs) return { kind: 'none' };
  const policy = programPolicy({ actions: [], data, exact: true, writesLogs }, snapshot.connection.identity);
  return policy === null ? { kind: 'too-long' } : { kind: 'own', document: policy.document, explains: policy.explains };
}

/** The first thing that was named, as part of a role's name: `acme-photos`. */
export function firstNamed({ answers }: StepContext, step: string): string | null {
  const [first] = chosenServices(answers, step).flatMap((service) => whereOf(answers, step, service));
  const name = first
    ?.split(/[:/]/)
    .filter((part) => part !== '' && part !== '*')
    .at(-1)
    ?.replaceAll(/[^\w+=,.@-]/g, '')
    .slice(0, 40);
  return name ? name : null;
}

/** What somebody should know of rights over all of a service's things. */
export const dataCautions = ({ answers }: StepContext, step: string): readonly Words[] =>
  chosenServices(answers, step)
    .filter((service) => whereOf(answers, step, service).includes('*') && accessesTo(answers, step, service).length > 0)
    .map((service) => say('roles.caution.all', { things: say(`programs.things.${service}`) }));
