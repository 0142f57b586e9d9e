import { isIdle } from '../facts/credentialUse.ts';
import { leftUnread } from '../facts/leftUnread.ts';
import { singledOut } from '../facts/toRepair.ts';
import { say } from '../messages/say.ts';
import { choicesAnswer } from '../model/answers.ts';
import type { ApiChange } from '../model/change.ts';
import type { Option } from '../model/question.ts';
import type { Step, StepContext } from '../model/step.ts';
import { keyOption, switchKeyOff, touchableKeys, untouchableKeys, usesToRepair } from '../steps/keyChanges.ts';
import { idlePasswordsOf, passwordUse, removePassword } from './passwordChanges.ts';

/** Whoever has a password and a key and uses one of them: the other is taken away, a key by switching it off. */
export const needlessCredentials: Step = {
  id: 'needless-credentials',
  title: say('repair.needless-credentials'),
  why: say('repair.needless-credentials.why'),
  checks: ['user-credentials-needed'],
  questions: (context) => {
    const all = needless(context);
    if (all.length === 0) return [];
    return [
      {
        id: 'needless-credentials.remove',
        kind: 'choices',
        title: say('needless-credentials.remove.title'),
        why: say('needless-credentials.remove.why'),
        options: all.map(({ option }) => option),
        suggestion: singledOut(context, all, ({ arn }) => arn).map(({ option }) => option.value),
      },
    ];
  },
  changes: (context) => chosen(context).map(({ change }) => change),
  plan: (context) => {
    const actions = chosen(context).map(({ change }) => change.action);
    return {
      title: say('needless-credentials.plan'),
      cautions: [
        ...(actions.includes('iam:UpdateAccessKey') ? [say('unused-keys.caution.off')] : []),
        ...(actions.includes('iam:DeleteLoginProfile') ? [say('unused-passwords.caution')] : []),
      ],
    };
  },
  left: (context) => [
    ...leftUnread(needlessCredentials, context.snapshot.accessKeys),
    ...untouchableKeys('needless-credentials', context, usesWithout(context, 'keys'), isIdle),
  ],
};

interface Needless {
  readonly arn: string;
  readonly option: Option;
  readonly change: ApiChange;
}

const usesWithout = (context: StepContext, what: 'password' | 'keys') =>
  usesToRepair(context, needlessCredentials.checks).filter(({ needless }) => needless === what);

/** Key ids and users cannot be mistaken for each other: no user's name has a colon. */
function needless(context: StepContext): readonly Needless[] {
  const { id: step, checks } = needlessCredentials;
  const passwords = idlePasswordsOf(context, usesWithout(context, 'password')).map((password) => ({
    arn: password.arn,
    option: {
      value: `password:${password.user}`,
      label: say('needless-credentials.password', { user: password.user }),
      hint: passwordUse(password.use),
    },
    change: removePassword(step, password, checks),
  }));
  const keys = touchableKeys(context, usesWithout(context, 'keys'))
    .filter(isIdle)
    .map((key) => ({ arn: key.arn, option: keyOption(key), change: switchKeyOff(step, key, checks) }));
  return [...passwords, ...keys];
}

const chosen = (context: StepContext): readonly Needless[] =>
  needless(context).filter(({ option }) =>
    choicesAnswer(context.answers, 'needless-credentials.remove').includes(option.value),
  );
