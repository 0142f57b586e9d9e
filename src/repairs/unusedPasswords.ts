import { leftUnread } from '../facts/leftUnread.ts';
import { singledOut } from '../facts/toRepair.ts';
import { say } from '../messages/say.ts';
import { choicesAnswer } from '../model/answers.ts';
import type { ChoicesQuestion } from '../model/question.ts';
import type { Step, StepContext } from '../model/step.ts';
import { usesToRepair } from '../steps/keyChanges.ts';
import { passwordToMake } from '../steps/personChanges.ts';
import { type IdlePassword, idlePasswordsOf, newPassword, passwordUse, removePassword } from './passwordChanges.ts';

/** Passwords nobody signs in with: taken away, or made anew for whoever never got in and still should. */
export const unusedPasswords: Step = {
  id: 'unused-passwords',
  title: say('repair.unused-passwords'),
  why: say('repair.unused-passwords.why'),
  checks: ['user-passwords-in-use', 'user-passwords-first-used'],
  questions: (context) => {
    const idle = idlePasswords(context);
    const never = neverUsed(context);
    return [
      ...(idle.length > 0 ? [chooseUsers(context, 'remove', idle)] : []),
      ...(never.length > 0 ? [chooseUsers(context, 'renew', never)] : []),
      ...renewed(context).map(({ user }) => passwordToMake('unused-passwords', context.snapshot, user)),
    ];
  },
  changes: (context) => [
    ...renewed(context).flatMap(({ user }) =>
      newPassword('unused-passwords', context, user, ['user-passwords-first-used']),
    ),
    ...removed(context).map((password) =>
      removePassword('unused-passwords', password, [
        password.use.state === 'never' ? 'user-passwords-first-used' : 'user-passwords-in-use',
      ]),
    ),
  ],
  plan: (context) => ({
    title: say('unused-passwords.plan'),
    cautions: removed(context).length > 0 ? [say('unused-passwords.caution')] : [],
  }),
  left: (context) => [
    ...leftUnread(unusedPasswords, context.snapshot.signIns),
    ...leftUnread(unusedPasswords, context.snapshot.accessKeys),
  ],
};

const idlePasswords = (context: StepContext): readonly IdlePassword[] =>
  idlePasswordsOf(context, usesToRepair(context, unusedPasswords.checks));

const ticked = (context: StepContext, field: 'remove' | 'renew', from: readonly IdlePassword[]) =>
  from.filter(({ user }) => choicesAnswer(context.answers, `unused-passwords.${field}`).includes(user));

const removed = (context: StepContext): readonly IdlePassword[] => ticked(context, 'remove', idlePasswords(context));

/** Those never used that stay. */
const neverUsed = (context: StepContext): readonly IdlePassword[] => {
  const gone = removed(context).map(({ user }) => user);
  return idlePasswords(context).filter(({ user, use }) => use.state === 'never' && !gone.includes(user));
};

const renewed = (context: StepContext): readonly IdlePassword[] => ticked(context, 'renew', neverUsed(context));

const chooseUsers = (
  context: StepContext,
  field: 'remove' | 'renew',
  passwords: readonly IdlePassword[],
): ChoicesQuestion => ({
  id: `unused-passwords.${field}`,
  kind: 'choices',
  title: say(`unused-passwords.${field}.title`),
  why: say(`unused-passwords.${field}.why`),
  options: passwords.map(({ user, use }) => ({
    value: user,
    label: say('unused-passwords.option', { user }),
    hint: passwordUse(use),
  })),
  // What is singled out is to go. Whether somebody should have a new one instead, only a person knows.
  suggestion: field === 'remove' ? singledOut(context, passwords, ({ arn }) => arn).map(({ user }) => user) : [],
});
