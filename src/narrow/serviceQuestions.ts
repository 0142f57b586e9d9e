import { actionsProblem } from '../facts/actionDoubts.ts';
import type { GrantedService } from '../facts/narrowing/grantedServices.ts';
import { keptServices, type NarrowTarget, stageIn } from '../facts/narrowing/narrowTarget.ts';
import { usesOf } from '../facts/narrowing/serviceAnswers.ts';
import { namesIn } from '../facts/programPlan.ts';
import { listsThings, withOffers } from '../facts/withOffers.ts';
import { say } from '../messages/say.ts';
import type { Answers } from '../model/answers.ts';
import type { Question, TextQuestion } from '../model/question.ts';
import { known } from '../model/reading.ts';
import type { StepContext } from '../model/step.ts';
import type { Words } from '../model/words.ts';
import { isDataService, namesData } from '../policies/dataAccess.ts';

/** Which services are kept, how much of each, and what else. Services that were used are ticked. */
export function actionQuestions(target: NarrowTarget, { answers }: StepContext): readonly Question[] {
  const { granted } = target;
  const used = granted.filter(({ lastUsedAt }) => lastUsedAt).map(({ service }) => service);
  return [
    ...(granted.length > 1
      ? [
          {
            id: 'narrow.services',
            kind: 'choices' as const,
            title: say('narrow.services.title'),
            why: say('narrow.services.why'),
            options: granted.map((one) => ({ value: one.service, label: labelOf(one), hint: lastUse(one) })),
            suggestion: used,
          },
        ]
      : []),
    ...keptServices(target, answers).map((one) => askUse(one, namesPlaces(answers))),
    {
      id: 'narrow.more',
      kind: 'text',
      optional: true,
      title: say('narrow.more.title'),
      why: say('narrow.more.why'),
      validate: actionsProblem,
    },
  ];
}

const labelOf = ({ service, name }: GrantedService): Words =>
  name === service ? say('narrow.service.bare', { service }) : say('narrow.service', { service, name });

function lastUse({ lastUsedAt }: GrantedService): Words {
  if (lastUsedAt === undefined) return say('narrow.service.unknown');
  return lastUsedAt === null
    ? say('narrow.service.unused')
    : say('narrow.service.used', { at: lastUsedAt.slice(0, 10) });
}

/** True where the next questions are what of each service: then what there is is listed. */
const namesPlaces = (answers: Answers): boolean => ['resources', 'conditions'].includes(stageIn(answers) ?? '');

function askUse(granted: GrantedService, lists: boolean): Question {
  const { service, usedActions } = granted;
  return {
    id: `narrow.${service}.actions`,
    kind: 'choice',
    title: say('narrow.use.title', { service }),
    why: say('narrow.use.why'),
    options: usesOf(granted).map((use) => ({
      value: use,
      ...(lists ? listsThings(service) : {}),
      label: say(`narrow.use.${use}`),
      hint:
        use === 'used'
          ? say('narrow.use.used.hint', { actions: usedActions.join(', ') })
          : say(
              isDataService(service)
                ? `narrow.use.${use}.data`
                : use === 'all'
                  ? 'narrow.use.all.hint'
                  : 'narrow.use.read.hint',
            ),
    })),
  };
}

/** Where each service that is kept may be used. What IAM holds is picked from its own list; anything else is typed. */
export const placeQuestions = (target: NarrowTarget, context: StepContext): readonly Question[] =>
  keptServices(target, context.answers).map(({ service }) =>
    service === 'iam' ? askIamPlaces(context) : withOffers(askPlaces(service), service, context.snapshot),
  );

const askPlaces = (service: string): TextQuestion => ({
  id: `narrow.${service}.where`,
  kind: 'text',
  optional: true,
  title: say('narrow.where.title', { service }),
  why: isDataService(service) ? say('narrow.where.why.data') : say('narrow.where.why', { service }),
  validate: (text) => {
    const wrong = namesIn(text).find((name) => !namesPlace(service, name));
    return wrong === undefined ? null : say('narrow.where.wrong', { name: wrong, service });
  },
});

const namesPlace = (service: string, text: string): boolean =>
  isDataService(service) ? namesData(service, text) : new RegExp(`^arn:[\\w-]+:${service}:[^\\s,]+$`).test(text);

function askIamPlaces({ snapshot }: StepContext): Question {
  const { users = [], groups = [], roles = [], policies = [] } = known(snapshot.authorization) ?? {};
  const own = policies.filter(({ awsManaged }) => !awsManaged);
  return {
    id: 'narrow.iam.where',
    kind: 'choices',
    title: say('narrow.where.title', { service: 'iam' }),
    why: say('narrow.where.why.iam'),
    options: [...users, ...groups, ...roles, ...own].map(({ arn, name }) => ({
      value: arn,
      label: say('narrow.where.iam', { kind: arn.replace(/^.*?::?\d*:(\w+).*$/, '$1'), name }),
    })),
    suggestion: [],
  };
}
