import { actionsIn, doubtOf } from '../facts/actionDoubts.ts';
import { leftUnread } from '../facts/leftUnread.ts';
import {
  keptServices,
  type NarrowTarget,
  narrowPolicy,
  narrowTarget,
  stageIn,
} from '../facts/narrowing/narrowTarget.ts';
import { whereIn } from '../facts/narrowing/serviceAnswers.ts';
import { say } from '../messages/say.ts';
import { type Answers, choicesAnswer, textAnswer } from '../model/answers.ts';
import type { Left, Step, StepContext } from '../model/step.ts';
import type { Words } from '../model/words.ts';
import { isDataService } from '../policies/dataAccess.ts';
import { conditionQuestions } from './conditionQuestions.ts';
import { isFull, narrowChanges } from './narrowChanges.ts';
import { askName, askPolicy, askStage, askWhose } from './narrowQuestions.ts';
import { actionQuestions, placeQuestions } from './serviceQuestions.ts';

/**
 * One policy of one user, group or role made narrower: from everything to actions, to resources, to conditions. A new policy takes
 * the wide one's place; nothing is edited that offroot did not make. What was narrowed already asks and changes nothing.
 */
export const narrow: Step = {
  id: 'narrow',
  title: say('narrow.title'),
  why: say('narrow.why'),
  checks: [],
  validates: true,
  questions: (context) => {
    if (context.snapshot.authorization.state === 'unreadable') return [];
    const target = narrowTarget(context);
    const stage = stageIn(context.answers);
    return [
      ...askWhose(context),
      ...askPolicy(context),
      ...(target ? askStage(target, context) : []),
      ...(target && stage && stage !== 'everything' ? actionQuestions(target, context) : []),
      ...(target && (stage === 'resources' || stage === 'conditions') ? placeQuestions(target, context) : []),
      ...(target && stage === 'conditions' ? conditionQuestions(context) : []),
      ...(target && stage && stage !== 'everything' ? askName(target, context) : []),
    ];
  },
  changes: narrowChanges,
  plan: (context) => {
    const target = narrowTarget(context);
    const params = { holder: target?.holder.name ?? '', policy: target?.policy.name ?? '' };
    return {
      title: say('narrow.plan', params),
      typed: params.policy,
      cautions: [
        ...(target && stageIn(context.answers) !== 'everything' ? [say('narrow.caution', params)] : []),
        ...cautions(context),
      ],
    };
  },
  left,
};

/** What may go wrong with what was answered; a doubt never stops anybody. */
function cautions(context: StepContext): readonly Words[] {
  const { answers } = context;
  const target = narrowTarget(context);
  const policy = target && narrowPolicy(target, context);
  const chosen = stageIn(answers) === 'conditions' ? choicesAnswer(answers, 'narrow.conditions') : [];
  return [
    ...actionsIn(textAnswer(answers, 'narrow.more') ?? '').flatMap((action) => doubtOf(action) ?? []),
    ...(target ? listsRefused(target, answers) : []),
    ...(policy !== null && typeof policy === 'object' && policy.shortened ? [say('narrow.caution.shortened')] : []),
    ...(chosen.includes('address') ? [say('narrow.caution.address')] : []),
    ...(chosen.includes('mfa') ? [say('narrow.caution.mfa')] : []),
  ];
}

/** Lists are allowed on everything or not at all: whoever may only look, and only at named things, sees no list. */
const listsRefused = (target: NarrowTarget, answers: Answers): readonly Words[] =>
  ['resources', 'conditions'].includes(stageIn(answers) ?? '')
    ? keptServices(target, answers)
        .filter(({ service }) => !isDataService(service) && textAnswer(answers, `narrow.${service}.actions`) === 'read')
        .filter(({ service }) => whereIn(answers, service).length > 0)
        .map(({ service }) => say('narrow.caution.lists', { service }))
    : [];

/** Why nothing comes of the answers. */
function left(context: StepContext): readonly Left[] {
  const { authorization } = context.snapshot;
  if (authorization.state === 'unreadable') return leftUnread(narrow, authorization);
  const target = narrowTarget(context);
  const stage = stageIn(context.answers);
  if (!target || stage === null || stage === 'everything' || !context.answers.has('narrow.more')) return [];
  const made = narrowPolicy(target, context);
  const policy = isFull(target, context) ? 'full' : made;
  if (typeof policy === 'object') return [];
  return [
    {
      id: `narrow.${policy}`,
      step: 'narrow',
      summary: say('narrow.left', { policy: target.policy.name, holder: target.holder.name }),
      instructions: [say(`narrow.left.${policy}`)],
    },
  ];
}
