import { passes } from '../facts/setUp.ts';
import { say } from '../messages/say.ts';
import type { Step, StepContext } from '../model/step.ts';
import { type Watcher, watchers } from './watchers.ts';

/** What is to watch the account: what is not in place yet is ticked, and beside each stands what it costs. */
export const chooseWatch: Step = {
  id: 'watch',
  title: say('watch.title'),
  why: say('watch.why'),
  checks: [],
  questions: (context) => [
    {
      id: 'watch.what',
      kind: 'choices',
      title: say('watch.what.title'),
      why: say('watch.what.why'),
      options: watchers.map(({ id }) => ({
        value: id,
        label: say(`watch.what.${id}`),
        hint: say(`watch.what.${id}.hint`),
      })),
      suggestion: watchers.filter((watcher) => !isInPlace(context, watcher)).map(({ id }) => id),
    },
  ],
  changes: () => [],
};

const isInPlace = ({ findings }: StepContext, { checks }: Watcher): boolean =>
  checks.every((check) => passes(findings, check));
