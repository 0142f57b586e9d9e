import { leftUnread } from '../facts/leftUnread.ts';
import { needsSimulation } from '../facts/needsSimulation.ts';
import { isOpen, passes, yourName, yourUser } from '../facts/setUp.ts';
import { signInUrl } from '../facts/signInUrl.ts';
import { isProven, proveWayIn } from '../facts/wayIn.ts';
import { say } from '../messages/say.ts';
import { textAnswer } from '../model/answers.ts';
import type { ManualChange } from '../model/change.ts';
import { known } from '../model/reading.ts';
import type { Step, StepContext } from '../model/step.ts';

/** The new way in, used once for real before the old one is closed. */
export const prove: Step = {
  id: 'prove',
  title: say('step.prove.title'),
  why: say('step.prove.why'),
  checks: ['administrator-way-in-proven'],
  questions: (context) => {
    const user = unproven(context);
    if (!user || !isOpen(context, 'prove')) return [];
    return [
      {
        id: 'prove.sign-in',
        kind: 'choice',
        title: say('prove.sign-in.title', { user }),
        why: say('prove.sign-in.why', { user }),
        options: [
          { value: 'now', label: say('prove.sign-in.now'), hint: say('prove.sign-in.now.hint') },
          { value: 'later', label: say('prove.sign-in.later'), hint: say('prove.sign-in.later.hint') },
        ],
        suggestion: 'now',
      },
    ];
  },
  changes: (context) => {
    const user = unproven(context);
    return user && textAnswer(context.answers, 'prove.sign-in') === 'now' ? [signIn(context, user)] : [];
  },
  left: (context) => {
    if (passes(context.findings, 'administrator-way-in-proven')) return [];
    const { authorization } = context.snapshot;
    if (authorization.state === 'unreadable') return leftUnread(prove, authorization);
    const user = yourName(context) ?? '';
    return [
      {
        id: 'prove.sign-in',
        step: 'prove',
        summary: say('prove.left', { user }),
        instructions: instructions(context, user),
      },
    ];
  },
};

/** You, while your way in is not proven. */
function unproven(context: StepContext): string | null {
  const user = yourUser(context);
  return user && !isProven(proveWayIn(context.snapshot, user, context.memory)) ? user : null;
}

const address = ({ snapshot }: StepContext): string => signInUrl(snapshot.connection, known(snapshot.alias) ?? null);

const instructions = (context: StepContext, user: string) => [
  say('prove.open', { url: address(context) }),
  say('prove.enter', { user }),
  ...(context.memory.awsLogin && !context.snapshot.connection.practice ? [say('prove.aws-login', { user })] : []),
];

const signIn = (context: StepContext, user: string): ManualChange => ({
  id: `prove.sign-in.${user}`,
  step: 'prove',
  kind: 'manual',
  title: say('prove.wait', { user }),
  instructions: instructions(context, user),
  link: address(context),
  summary: say('prove.wait', { user }),
  line: { noun: say('noun.user'), name: user, detail: null },
  effect: 'change',
  fixes: ['administrator-way-in-proven'],
  touches: [
    'signIns',
    'mfaDevices',
    'authorization',
    ...(needsSimulation(context.snapshot) ? ['simulations' as const] : []),
  ],
  shownBy: ['administrator-way-in-proven'],
  practice: { kind: 'sign-in', user },
});
