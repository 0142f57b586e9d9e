import { availableGroups, plannedGroups } from '../facts/groupPlan.ts';
import { nameProblem } from '../facts/nameProblem.ts';
import { passwordProblem } from '../facts/passwordProblem.ts';
import { peopleProblems } from '../facts/peopleProblems.ts';
import { sameName } from '../facts/sameName.ts';
import { isOpen, passes, yourName } from '../facts/setUp.ts';
import { say } from '../messages/say.ts';
import { textAnswer } from '../model/answers.ts';
import type { Question } from '../model/question.ts';
import { known } from '../model/reading.ts';
import type { Step, StepContext } from '../model/step.ts';
import type { Words } from '../model/words.ts';
import { needsPassword, neverSignedIn, peopleChanges, peopleToEquip, wantedPeople } from './peopleChanges.ts';
import { passwordToMake } from './personChanges.ts';

/** One user for each person, you first, everyone in a group. */
export const people: Step = {
  id: 'people',
  title: say('step.people.title'),
  why: say('step.people.why'),
  checks: ['own-users-exist'],
  questions: (context) => {
    if (context.snapshot.authorization.state === 'unreadable') return [];
    const you = textAnswer(context.answers, 'people.you');
    const asked = asksWho(context)
      ? [
          yourNameQuestion(context),
          ...(you && needsPassword(context, you) ? yourPassword(context, you) : []),
          team(context),
        ]
      : [];
    const silent = neverSignedIn(context);
    return [
      ...asked,
      ...(silent.length > 0 ? [newPasswords(silent)] : []),
      ...peopleToEquip(context)
        .filter((name) => !isTyped(context, name))
        .map((name) => passwordToMake('people', context.snapshot, name)),
    ];
  },
  changes: peopleChanges,
  plan: (context) => ({
    title: say('people.plan', { count: usersIn(context) }),
    cautions: cautions(context),
  }),
};

/** Once somebody's way in is proven the people are there: a later run, which goes on with root, asks about them only on request. */
const asksWho = (context: StepContext): boolean =>
  isOpen(context, 'people') &&
  (context.memory.revisiting === 'people' ||
    context.answers.has('people.you') ||
    !passes(context.findings, 'administrator-way-in-proven'));

/** How many users the plan is about. */
const usersIn = (context: StepContext): number => new Set(peopleChanges(context).map(({ line }) => line.name)).size;

const isTyped = ({ answers }: StepContext, name: string): boolean =>
  name === textAnswer(answers, 'people.you') && textAnswer(answers, 'people.you-password') === 'type';

const newPasswords = (users: readonly string[]): Question => ({
  id: 'people.new-passwords',
  kind: 'choices',
  title: say('people.new-passwords.title'),
  why: say('people.new-passwords.why'),
  options: users.map((user) => ({ value: user, label: say('people.new-passwords.option', { user }) })),
  suggestion: [],
});

function yourNameQuestion(context: StepContext): Question {
  const suggestion = yourName({ ...context, answers: new Map() });
  return {
    id: 'people.you',
    kind: 'text',
    title: say('people.you.title'),
    why: suggestion ? say('people.you.why-existing', { user: suggestion }) : say('people.you.why'),
    ...(suggestion ? { suggestion } : {}),
    validate: (value) => nameProblem(value, 64) ?? (/^root$/i.test(value) ? say('people.you.root') : null),
  };
}

const yourPassword = (context: StepContext, you: string): readonly Question[] => [
  {
    id: 'people.you-password',
    kind: 'choice',
    title: say('people.you-password.title', { user: you }),
    why: say('people.you-password.why'),
    options: [
      { value: 'generate', label: say('people.you-password.generate'), hint: say('people.you-password.generate.hint') },
      { value: 'type', label: say('people.you-password.type'), hint: say('people.you-password.type.hint') },
    ],
    suggestion: 'generate',
  },
  ...(textAnswer(context.answers, 'people.you-password') === 'type'
    ? [
        {
          id: `people.password.${you}`,
          kind: 'secret' as const,
          title: say('people.password.title', { user: you }),
          why: say('people.password.why'),
          validate: (value: string) => passwordProblem(known(context.snapshot.passwordPolicy) ?? null, value),
        },
      ]
    : []),
];

function team(context: StepContext): Question {
  const groups = availableGroups(context);
  const taken = known(context.snapshot.authorization)?.users.map((user) => user.name) ?? [];
  return {
    id: 'people.team',
    kind: 'people',
    title: say('people.team.title'),
    why: say('people.team.why', { group: groups[0] ?? '' }),
    groups,
    usualGroup: usualGroup(context),
    taken,
    suggestion: [],
    validate: (rows) => peopleProblems(rows, groups, textAnswer(context.answers, 'people.you') ?? ''),
  };
}

/** Most people who get a way into a young company's account write software. Never the administrators' group. */
function usualGroup(context: StepContext): string {
  const [admins = '', ...others] = availableGroups(context);
  const developers = plannedGroups(context.answers)[1]?.name ?? 'Developers';
  return others.find((group) => sameName(group, developers)) ?? others.at(-1) ?? admins;
}

function cautions(context: StepContext): readonly Words[] {
  const admins = wantedPeople(context).filter(({ groups }) => groups.includes(availableGroups(context)[0] ?? ''));
  const unnamed = known(context.snapshot.authorization)?.users.length ?? 0;
  const { signIns } = context.snapshot;
  return [
    ...(admins.length < 2 && unnamed === 0 ? [say('people.caution.one-administrator')] : []),
    ...(signIns.state === 'unreadable' ? [say('people.caution.no-passwords', { action: signIns.action })] : []),
  ];
}
