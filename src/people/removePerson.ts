import { administrators } from '../facts/administrators.ts';
import { sameName } from '../facts/sameName.ts';
import { say } from '../messages/say.ts';
import { textAnswer } from '../model/answers.ts';
import { known } from '../model/reading.ts';
import type { Step, StepContext } from '../model/step.ts';
import { askWhom, chosenUser, isAsked } from './asked.ts';
import { accessOffChanges, deleteChanges } from './removePersonChanges.ts';

/**
 * A leaver. Access goes first, in one plan: groups, rights, password, keys off. Then, now or in a later run, the user itself
 * with everything attached to it, which cannot be taken back.
 */
export const removePerson: Step = {
  id: 'remove',
  title: say('team.remove.title'),
  why: say('team.remove.why'),
  checks: [],
  questions: (context) => {
    if (!isAsked(context, 'remove') || context.snapshot.authorization.state === 'unreadable') return [];
    const user = leaver(context);
    return [...askWhom(context, 'remove'), ...(user ? [whetherToDelete(user.name)] : [])];
  },
  changes: (context) => {
    const user = isAsked(context, 'remove') ? leaver(context) : null;
    if (!user) return [];
    const off = accessOffChanges(context, user);
    if (off.length > 0) return off;
    return textAnswer(context.answers, 'remove.delete') === 'delete' ? deleteChanges(context, user) : [];
  },
  plan: (context) => {
    const user = leaver(context);
    const name = user?.name ?? '';
    const off = user !== null && accessOffChanges(context, user).length > 0;
    return {
      title: off ? say('team.remove.plan.off', { user: name }) : say('team.remove.plan.delete', { user: name }),
      typed: name,
      cautions: [
        ...(isOnlyAdministrator(context, name) ? [say('team.remove.caution.last', { user: name })] : []),
        off ? say('team.remove.caution') : say('team.remove.caution.final'),
      ],
    };
  },
  left: (context) => {
    const user = leaver(context);
    if (!user || !isAsked(context, 'remove') || accessOffChanges(context, user).length > 0) return [];
    return [
      {
        id: `remove.${user.name}`,
        step: 'remove',
        summary: say('team.remove.left', { user: user.name }),
        instructions: [unreadWhat(context, user.name) ?? say('team.remove.left.how', { user: user.name })],
      },
    ];
  },
};

/** Never the person at the keyboard: half-way through, offroot could not go on. */
function leaver(context: StepContext) {
  const user = chosenUser(context, 'remove');
  const { kind, name } = context.snapshot.connection.identity;
  return user && !(kind === 'user' && name !== null && sameName(user.name, name)) ? user : null;
}

/** The guard lets only root take that one; root should know what follows. */
function isOnlyAdministrator({ snapshot }: StepContext, name: string): boolean {
  const authorization = known(snapshot.authorization);
  const [only, another] = authorization ? administrators(authorization) : [];
  return only?.user.name === name && !another;
}

const whetherToDelete = (user: string) => ({
  id: 'remove.delete',
  kind: 'choice' as const,
  title: say('team.remove.delete.title', { user }),
  why: say('team.remove.delete.why'),
  options: [
    { value: 'keep', label: say('team.remove.keep'), hint: say('team.remove.keep.hint') },
    { value: 'delete', label: say('team.remove.delete'), hint: say('team.remove.delete.hint') },
  ],
});

/** What could not be read of the user, without which it cannot be deleted; null where nothing is missing. */
function unreadWhat({ snapshot }: StepContext, name: string) {
  const { otherCredentials } = snapshot;
  const seen = known(otherCredentials)?.some(({ user }) => sameName(user, name));
  if (otherCredentials.state === 'unreadable') return say('check.unknown', { action: otherCredentials.action });
  return seen ? null : say('team.remove.unread');
}
