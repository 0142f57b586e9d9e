import { say } from '../messages/say.ts';
import type { Progress } from '../model/frontend.ts';
import type { Plan } from '../model/plan.ts';
import type { Words } from '../model/words.ts';

/** What happens, told in short lines. */
export interface News {
  /** names the changes that are told of from now on */
  readonly began: (plan: Plan) => void;
  readonly progress: (event: Progress) => void;
}

/** How a step is named when it begins: its place among all of them is given. */
export type StepWords = (title: Words, number: number, total: number) => Words;

/** Tells what happens in short lines: a step when it begins, a change when it is made, notes. */
export function createNews(tell: (words: Words) => void, stepWords: StepWords = (title) => title): News {
  const summaries = new Map<string, Words>();
  let step = '';
  const scene = ({ scene }: Extract<Progress, { kind: 'scene' }>): void => {
    const now = scene.steps.find(({ state }) => state === 'now');
    if (!now || now.id === step) return;
    step = now.id;
    tell(stepWords(now.title, scene.steps.indexOf(now) + 1, scene.steps.length));
  };
  const applying = ({ change, state }: Extract<Progress, { kind: 'applying' }>): void => {
    const summary = summaries.get(change);
    if (!summary || state === 'doing') return;
    tell(state === 'done' ? say('answers.applied', { summary }) : say('answers.failed', { summary }));
  };
  return {
    began: ({ changes }: Plan): void => {
      for (const { id, summary } of changes) summaries.set(id, summary);
    },
    progress: (event: Progress): void => {
      if (event.kind === 'scene') scene(event);
      if (event.kind === 'applying') applying(event);
      if (event.kind === 'note') tell(say('answers.note', { words: event.words }));
      if (event.kind === 'connecting') tell(event.words);
    },
  };
}
