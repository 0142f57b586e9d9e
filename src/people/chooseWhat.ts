import { say } from '../messages/say.ts';
import type { Step } from '../model/step.ts';

/** What is to be done, where the command line did not say. */
export const chooseWhat: Step = {
  id: 'team',
  title: say('team.title'),
  why: say('team.why'),
  checks: [],
  questions: () => [
    {
      id: 'team.what',
      kind: 'choice',
      title: say('team.what.title'),
      why: say('team.what.why'),
      options: [
        { value: 'add', label: say('team.what.add'), hint: say('team.what.add.hint') },
        { value: 'reset', label: say('team.what.reset'), hint: say('team.what.reset.hint') },
        { value: 'remove', label: say('team.what.remove'), hint: say('team.what.remove.hint') },
      ],
    },
  ],
  changes: () => [],
};
