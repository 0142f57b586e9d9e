import { say } from '../messages/say.ts';
import { textAnswer } from '../model/answers.ts';
import type { Deed, JudgedDeed, JudgedRun } from '../model/deed.ts';
import type { ChoiceQuestion, Question } from '../model/question.ts';
import type { StepContext } from '../model/step.ts';
import type { Words } from '../model/words.ts';
import { describeWrite } from './describeWrite.ts';

/** The title of a step by its id, to say which part of a run is meant. */
export type TitleOf = (step: string) => Words;

/** Which run, how much of it, and where that is asked for, which changes. Nothing where nothing can be taken back. */
export function undoQuestions(
  { answers }: StepContext,
  runs: readonly JudgedRun[],
  titleOf: TitleOf,
): readonly Question[] {
  const chosen = textAnswer(answers, 'undo.run');
  const offered = runs.filter((run) => run.run === chosen || openIn(run).length > 0);
  if (offered.length === 0) return [];
  const run = runs.find((one) => one.run === chosen);
  if (!run) return [whichRun(offered)];
  const what = textAnswer(answers, 'undo.what');
  if (openIn(run).length === 0 && what === undefined) return [whichRun(offered)];
  return [whichRun(offered), whatOfIt(run, titleOf), ...(what === 'some' ? [whichChanges(run)] : [])];
}

/** True for the deeds that the answers to these questions mean. */
export function isAnswered({ answers }: StepContext, some: readonly string[]): (deed: Deed) => boolean {
  const what = textAnswer(answers, 'undo.what');
  return ({ id, step }) => what === 'all' || what === `step:${step}` || (what === 'some' && some.includes(id));
}

const openIn = ({ deeds }: JudgedRun): readonly JudgedDeed[] => deeds.filter(({ fate }) => fate === 'open');

const whichRun = (runs: readonly JudgedRun[]): ChoiceQuestion => ({
  id: 'undo.run',
  kind: 'choice',
  title: say('undo.run.title'),
  why: say('undo.run.why'),
  options: runs.map((run) => ({
    value: run.run,
    label: say('undo.run.option', { at: run.at.slice(0, 16).replace('T', ' '), who: whoIn(run.principal) }),
    hint: say('undo.run.hint', {
      open: openIn(run).length,
      count: run.deeds.length,
      first: run.deeds[0] ? describeDeed(run.deeds[0].deed) : '',
    }),
  })),
});

function whatOfIt(run: JudgedRun, titleOf: TitleOf): ChoiceQuestion {
  const open = openIn(run);
  const steps = [...new Set(run.deeds.map(({ deed }) => deed.step))];
  const count = (step: string): number => open.filter(({ deed }) => deed.step === step).length;
  return {
    id: 'undo.what',
    kind: 'choice',
    title: say('undo.what.title'),
    why: say('undo.what.why'),
    options: [
      { value: 'all', label: say('undo.what.all', { count: open.length }) },
      ...steps
        .filter((step) => steps.length > 1 && count(step) > 0)
        .map((step) => ({
          value: `step:${step}`,
          label: say('undo.what.step', { step: titleOf(step), count: count(step) }),
        })),
      { value: 'some', label: say('undo.what.some'), hint: say('undo.what.some.hint') },
    ],
  };
}

const whichChanges = (run: JudgedRun): Question => ({
  id: 'undo.changes',
  kind: 'choices',
  title: say('undo.changes.title'),
  why: say('undo.changes.why'),
  options: openIn(run)
    .toReversed()
    .map(({ deed }) => ({ value: deed.id, label: describeDeed(deed) })),
  suggestion: [],
});

/** `root`, `user/alice`: an ARN without what is the same for the whole account. */
const whoIn = (arn: string): string => arn.slice(arn.lastIndexOf(':') + 1);

const describeDeed = ({ action, input }: Deed): Words => describeWrite(action, input);
