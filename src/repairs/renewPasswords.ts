import { leftUnread } from '../facts/leftUnread.ts';
import { sameName } from '../facts/sameName.ts';
import { singledOut, usersToRepair } from '../facts/toRepair.ts';
import { say } from '../messages/say.ts';
import { choicesAnswer } from '../model/answers.ts';
import type { User } from '../model/iam.ts';
import type { Step, StepContext } from '../model/step.ts';
import { passwordToMake } from '../steps/personChanges.ts';
import { newPassword } from './passwordChanges.ts';

/** Passwords older than the policy lets them grow: a new first one, or the person changes it, which is better. */
export const renewPasswords: Step = {
  id: 'renew-passwords',
  title: say('repair.renew-passwords'),
  why: say('repair.renew-passwords.why'),
  checks: ['user-passwords-fresh'],
  questions: (context) => {
    const others = renewable(context);
    if (others.length === 0) return [];
    return [
      {
        id: 'renew-passwords.users',
        kind: 'choices',
        title: say('renew-passwords.users.title'),
        why: say('renew-passwords.users.why'),
        options: others.map(({ name }) => ({ value: name, label: say('renew-passwords.option', { user: name }) })),
        suggestion: singledOut(context, others, ({ arn }) => arn).map(({ name }) => name),
      },
      ...renewed(context).map(({ name }) => passwordToMake('renew-passwords', context.snapshot, name)),
    ];
  },
  changes: (context) =>
    renewed(context).flatMap(({ name }) => newPassword('renew-passwords', context, name, renewPasswords.checks)),
  plan: (context) => ({
    title: say('renew-passwords.plan', { count: renewed(context).length }),
    cautions: [say('renew-passwords.caution')],
  }),
  left: (context) => {
    const old = usersToRepair(context, renewPasswords.checks);
    if (old.length === 0) return leftUnread(renewPasswords, context.snapshot.signIns);
    const users = old.map(({ name }) => name).join(', ');
    return [
      {
        id: 'renew-passwords.themselves',
        step: 'renew-passwords',
        summary: say('renew-passwords.left', { users }),
        instructions: [say('renew-passwords.left.how')],
      },
    ];
  },
};

/** Everybody but the person who runs this: whoever is signed in changes their own password, and knows the old one. */
function renewable(context: StepContext): readonly User[] {
  const { identity } = context.snapshot.connection;
  const you = identity.kind === 'user' ? (identity.name ?? '') : '';
  return usersToRepair(context, renewPasswords.checks).filter(({ name }) => !sameName(name, you));
}

const renewed = (context: StepContext): readonly User[] =>
  renewable(context).filter(({ name }) => choicesAnswer(context.answers, 'renew-passwords.users').includes(name));
