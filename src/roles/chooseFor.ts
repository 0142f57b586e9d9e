import { say } from '../messages/say.ts';
import { textAnswer } from '../model/answers.ts';
import type { Step, StepContext } from '../model/step.ts';

/** Who can get a role with `offroot roles`. The command line may say it at once; else it is asked. */
export type RoleFor = 'service' | 'account' | 'web' | 'machines';

/** True where this is what the person came for, and the account's roles could be read. */
export const isAskedFor = ({ answers, snapshot }: StepContext, what: RoleFor): boolean =>
  textAnswer(answers, 'roles.what') === what && snapshot.authorization.state === 'read';

/** Who is to get a role, where the command line did not say. */
export const chooseFor: Step = {
  id: 'roles',
  title: say('roles.title'),
  why: say('roles.why'),
  checks: [],
  questions: () => [
    {
      id: 'roles.what',
      kind: 'choice',
      title: say('roles.what.title'),
      why: say('roles.what.why'),
      options: (['service', 'account', 'web', 'machines'] as const).map((value) => ({
        value,
        label: say(`roles.what.${value}`),
        hint: say(`roles.what.${value}.hint`),
        // A call for each region: nobody else waits for them.
        ...(value === 'machines' ? { reads: ['instances'] as const } : {}),
      })),
    },
  ],
  changes: () => [],
};
