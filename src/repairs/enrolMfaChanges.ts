import { administrators } from '../facts/administrators.ts';
import { resourcesToRepair, usersToRepair } from '../facts/toRepair.ts';
import { say } from '../messages/say.ts';
import { textAnswer } from '../model/answers.ts';
import type { ChoiceQuestion } from '../model/question.ts';
import { known } from '../model/reading.ts';
import type { StepContext } from '../model/step.ts';

/** Somebody who can be enrolled: `second` where it is a second device for an administrator who has one. */
export interface Turn {
  readonly user: string;
  readonly second: boolean;
}

/** No user can be called that. */
const nobody = '(nobody)';

/** A user's name cannot hold a slash. */
const answerFor = ({ user, second }: Turn): string => (second ? `${user}/second` : user);

/** Users without MFA; and while one lost phone would shut everybody out, a second device for each administrator with one. */
export function toEnrol(context: StepContext): readonly Turn[] {
  const { snapshot } = context;
  const authorization = known(snapshot.authorization);
  const devices = known(snapshot.mfaDevices);
  if (!authorization || !devices) return [];
  const owners = new Set(devices.flatMap(({ owner }) => (owner?.kind === 'user' ? [owner.name.toLowerCase()] : [])));
  const has = (user: string): boolean => owners.has(user.toLowerCase());
  const without = usersToRepair(context, ['administrators-mfa-enabled', 'console-users-mfa-enabled'])
    .map(({ name }) => name)
    .filter((name) => !has(name));
  const alone = resourcesToRepair(context, ['second-way-back-exists']).size > 0;
  const admins = alone ? administrators(authorization).map(({ user }) => user.name) : [];
  const first = [...without, ...admins.filter((name) => !has(name) && !without.includes(name))];
  return [
    ...first.map((user) => ({ user, second: false })),
    ...admins.filter(has).map((user) => ({ user, second: true })),
  ];
}

const idOf = (turn: number): string => (turn === 1 ? 'enrol-mfa.who' : `enrol-mfa.who-${turn}`);

/** Where the row of turns stands: how many questions were or are asked, and who was named last and is still to be enrolled. */
function standing(context: StepContext): { readonly asked: number; readonly turn: Turn | null } {
  const candidates = toEnrol(context);
  for (let asked = 1; ; asked += 1) {
    const answer = textAnswer(context.answers, idOf(asked));
    if (answer === undefined) return { asked: candidates.length > 0 ? asked : asked - 1, turn: null };
    const turn = candidates.find((one) => answerFor(one) === answer) ?? null;
    if (turn || answer === nobody) return { asked, turn };
    // Whoever was named then has been enrolled since: the next one, please.
  }
}

/** Who was named and is not enrolled yet; null where nobody is, or the question is open. */
export const whoseTurn = (context: StepContext): Turn | null => standing(context).turn;

/** One question for each turn, those already answered included: an answer counts only while its question is asked. */
export function askWhoseTurn(context: StepContext): readonly ChoiceQuestion[] {
  const candidates = toEnrol(context);
  return Array.from({ length: standing(context).asked }, (_, index) => whoIsHere(context, index + 1, candidates));
}

function whoIsHere(context: StepContext, turn: number, candidates: readonly Turn[]): ChoiceQuestion {
  const signIns = known(context.snapshot.signIns) ?? [];
  const silent = new Set(signIns.filter(({ lastUsedAt }) => lastUsedAt === null).map(({ user }) => user));
  return {
    id: idOf(turn),
    kind: 'choice',
    title: say(turn === 1 ? 'enrol-mfa.who.title' : 'enrol-mfa.who.next'),
    why: say('enrol-mfa.who.why'),
    options: [
      ...candidates.map((one) => ({
        value: answerFor(one),
        label: say(one.second ? 'enrol-mfa.who.second' : 'enrol-mfa.who.option', { user: one.user }),
        ...(silent.has(one.user) ? { hint: say('enrol-mfa.who.silent') } : {}),
      })),
      { value: nobody, label: say('enrol-mfa.who.nobody'), hint: say('enrol-mfa.who.nobody.hint') },
    ],
  };
}

const mostNames = 5;

/** The first few of many names, and how many more there are. */
export const nameList = (names: readonly string[]) => ({
  users: names.slice(0, mostNames).join(', '),
  more: Math.max(0, names.length - mostNames),
});
