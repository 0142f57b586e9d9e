import { availableGroups } from '../facts/groupPlan.ts';
import { peopleProblems } from '../facts/peopleProblems.ts';
import { sameName } from '../facts/sameName.ts';
import { say } from '../messages/say.ts';
import { peopleAnswer, secretAnswer } from '../model/answers.ts';
import type { ApiChange } from '../model/change.ts';
import type { Person } from '../model/question.ts';
import { known } from '../model/reading.ts';
import type { Step, StepContext } from '../model/step.ts';
import { addToGroup, createUser, passwordId, passwordToMake, setPassword } from '../steps/personChanges.ts';
import { isAsked, namedPerson } from './asked.ts';

/** A new hire, or several: a user each, into their groups, with a first password. MFA they set up when they first sign in. */
export const addPeople: Step = {
  id: 'add',
  title: say('team.add.title'),
  why: say('team.add.why'),
  checks: [],
  questions: (context) => {
    if (!isAsked(context, 'add') || context.snapshot.authorization.state === 'unreadable') return [];
    const groups = availableGroups(context);
    const name = namedPerson(context);
    return [
      {
        id: 'add.people',
        kind: 'people',
        title: say('people.team.title'),
        why: say('team.add.people.why'),
        groups,
        usualGroup: usualGroup(groups),
        taken: known(context.snapshot.authorization)?.users.map((user) => user.name) ?? [],
        suggestion: name ? [{ name, groups: [usualGroup(groups)] }] : [],
        validate: (rows) => peopleProblems(rows, groups, ''),
      },
      ...people(context)
        .filter(({ name }) => needsPassword(context, name))
        .map(({ name }) => passwordToMake('add', context.snapshot, name)),
    ];
  },
  changes: (context) => people(context).flatMap((person) => changesFor(context, person)),
  plan: (context) => ({ title: say('people.plan', { count: people(context).length }), cautions: [] }),
};

const people = ({ answers }: StepContext): readonly Person[] => peopleAnswer(answers, 'add.people');

/** Never the administrators' group, which comes first. */
const usualGroup = (groups: readonly string[]): string =>
  groups.find((group) => sameName(group, 'Developers')) ?? groups[1] ?? groups[0] ?? '';

/** A user who is there already keeps their password: a forgotten one is renewed with `offroot people reset`. */
const needsPassword = ({ snapshot }: StepContext, name: string): boolean =>
  known(snapshot.signIns)?.find(({ user }) => sameName(user, name))?.password == null;

function changesFor(context: StepContext, person: Person): readonly ApiChange[] {
  const user = known(context.snapshot.authorization)?.users.find(({ name }) => sameName(name, person.name));
  const about = { step: 'add', UserName: user?.name ?? person.name };
  const missing = person.groups.filter((group) => !user?.groups.includes(group));
  const id = passwordId('add', person.name);
  const Password = secretAnswer(context.answers, id);
  return [
    ...(user ? [] : [createUser(about, context.now)]),
    ...missing.map((group) => addToGroup(about, group)),
    ...(Password && needsPassword(context, person.name)
      ? [setPassword(about, { id, Password, PasswordResetRequired: true, had: false })]
      : []),
  ];
}
