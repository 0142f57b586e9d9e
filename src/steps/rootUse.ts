import { isRetiring } from '../facts/cutOver.ts';
import { isLivedIn } from '../facts/livedIn.ts';
import { replacementsOf } from '../facts/replacements.ts';
import { rootUseParts } from '../facts/rootUseParts.ts';
import { rootUseReport } from '../facts/rootUseReport.ts';
import { questionWords, regionWords, rootUseTold } from '../facts/rootUseTold.ts';
import { isOpen } from '../facts/setUp.ts';
import { say } from '../messages/say.ts';
import { textAnswer } from '../model/answers.ts';
import type { Question } from '../model/question.ts';
import { known } from '../model/reading.ts';
import type { RootUseReport } from '../model/rootUse.ts';
import type { Left, Step, StepContext } from '../model/step.ts';

/** Who and what uses root, before anything is taken away: in an account that is lived in, and while root is not locked. */
export const rootUse: Step = {
  id: 'root-use',
  title: say('step.root-use.title'),
  why: say('step.root-use.why'),
  checks: [],
  appears: (context) => appears(context),
  questions: (context) => {
    if (!appears(context)) return [];
    const isRead = known(context.snapshot.rootEvents) !== undefined;
    const looked = isRead || textAnswer(context.answers, 'root-use.look') === 'now';
    return [...(isRead ? [] : [look]), ...(looked ? [found(reportOf(context))] : [])];
  },
  changes: () => [],
  left: (context) => {
    if (known(context.snapshot.rootEvents) === undefined) return [notLooked(context)];
    const report = reportOf(context);
    return [...unknownRegions(report), ...openQuestions(context, report)];
  },
};

/** While root's keys only wait for their days to pass there is nothing new to find: any use of them starts the days again. */
const appears = (context: StepContext): boolean =>
  isLivedIn(context.snapshot, context.now) && isOpen(context, 'root-use') && isWorthLooking(context);

const isWorthLooking = ({ snapshot, now, memory }: StepContext): boolean =>
  snapshot.rootEvents.state === 'read' || memory.revisiting === 'root-use' || !isRetiring(snapshot, now);

const reportOf = ({ snapshot, now }: StepContext): RootUseReport => rootUseReport(snapshot, now);

const look: Question = {
  id: 'root-use.look',
  kind: 'choice',
  title: say('root-use.look.title'),
  why: say('root-use.look.why'),
  options: [
    {
      value: 'now',
      label: say('root-use.look.now'),
      hint: say('root-use.look.now.hint'),
      reads: rootUseParts,
    },
    { value: 'later', label: say('root-use.look.later'), hint: say('root-use.look.later.hint') },
  ],
  suggestion: 'now',
};

function found(report: RootUseReport): Question {
  const told = rootUseTold(report, 'wizard');
  return {
    id: 'root-use.found',
    kind: 'notice',
    shows: 'root-use',
    title: say('root-use.found.title'),
    why: told.verdict,
    told,
  };
}

/** Not looked, or looked and refused. */
function notLooked({ answers, snapshot: { rootEvents } }: StepContext): Left {
  const isRefused = rootEvents.state === 'unreadable' && textAnswer(answers, 'root-use.look') === 'now';
  return {
    id: 'root-use.look',
    step: 'root-use',
    summary: say('root-use.left.look'),
    instructions: [
      ...(isRefused ? [say('root-use.unknown.why', { reason: rootEvents.reason })] : []),
      say('root-use.left.look.how'),
    ],
  };
}

function unknownRegions({ regions }: RootUseReport): readonly Left[] {
  const unknown = regions.filter(({ state }) => state !== 'whole');
  if (unknown.length === 0) return [];
  return [
    {
      id: 'root-use.regions',
      step: 'root-use',
      summary: say('root-use.left.regions', { regions: unknown.map(({ region }) => region).join(', ') }),
      instructions: [...unknown.map(regionWords), say('root-use.left.regions.how')],
    },
  ];
}

/** What the programs' own questions have answered is open no more. */
function openQuestions({ snapshot }: StepContext, { questions }: RootUseReport): readonly Left[] {
  const replaced = new Set(replacementsOf(snapshot).map(({ keyId }) => keyId));
  const open = questions.filter(({ key }) => key === null || !replaced.has(key));
  if (open.length === 0) return [];
  return [
    {
      id: 'root-use.questions',
      step: 'root-use',
      summary: say('root-use.left.questions', { count: open.length }),
      instructions: open.map(questionWords),
    },
  ];
}
