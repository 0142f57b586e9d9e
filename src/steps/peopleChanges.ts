import { administratorGroup } from '../facts/groupPlan.ts';
import { sameName } from '../facts/sameName.ts';
import { say } from '../messages/say.ts';
import { choicesAnswer, peopleAnswer, secretAnswer, textAnswer } from '../model/answers.ts';
import type { ApiChange } from '../model/change.ts';
import type { User } from '../model/iam.ts';
import type { Person } from '../model/question.ts';
import { known } from '../model/reading.ts';
import type { StepContext } from '../model/step.ts';

/** You and your team, as answered: you first, in the administrators' group. */
export function wantedPeople(context: StepContext): readonly Person[] {
  const you = textAnswer(context.answers, 'people.you');
  if (!you) return [];
  const group = administratorGroup(context);
  return [{ name: you, groups: group ? [group] : [] }, ...peopleAnswer(context.answers, 'people.team')];
}

/**
 * True where the person has no password, or one that nobody was shown and nobody ever used: it was lost with the
 * answer of AWS, or with the run that made it, so a new first password takes its place.
 */
export function needsPassword({ snapshot, memory }: StepContext, name: string): boolean {
  const signIns = known(snapshot.signIns);
  if (!signIns) return false;
  const signIn = signIns.find(({ user }) => sameName(user, name));
  if (!signIn?.password) return true;
  const held = [...memory.handedOver, ...memory.inHand].some((user) => sameName(user, name));
  return signIn.lastUsedAt === null && !held;
}

/**
 * Users outside the answers with a password that was never used: offered a new first password, on every run while
 * nobody is known to hold it, and whenever the person goes through this step again.
 */
export function neverSignedIn(context: StepContext): readonly string[] {
  const { handedOver, inHand, revisiting } = context.memory;
  const wanted = wantedPeople(context);
  const held = revisiting === 'people' ? inHand : [...handedOver, ...inHand];
  return (known(context.snapshot.signIns) ?? [])
    .filter(({ password, lastUsedAt }) => password !== null && lastUsedAt === null)
    .map(({ user }) => user)
    .filter((user) => ![...held, ...wanted.map(({ name }) => name)].some((other) => sameName(other, user)));
}

/** Those of them who are to have a new one. */
const renewed = (context: StepContext): readonly string[] =>
  neverSignedIn(context).filter((user) => choicesAnswer(context.answers, 'people.new-passwords').includes(user));

/** Everybody for whom a password has to be made or typed, as they are named in the answers. */
export const peopleToEquip = (context: StepContext): readonly string[] => [
  ...wantedPeople(context)
    .map(({ name }) => name)
    .filter((name) => needsPassword(context, name)),
  ...renewed(context),
];

/** The id of the question for a person's password, spelled as the person was named, whatever AWS's spelling is. */
function passwordId(context: StepContext, UserName: string): string {
  const person = wantedPeople(context).find(({ name }) => sameName(name, UserName));
  return `people.password.${person?.name ?? UserName}`;
}

/** Users, their groups, their passwords: in this order for each, so that a password never waits for its rights. */
export function peopleChanges(context: StepContext): readonly ApiChange[] {
  const users = known(context.snapshot.authorization)?.users;
  if (!users) return [];
  const people = wantedPeople(context).flatMap((person) => {
    const user = users.find(({ name }) => sameName(name, person.name));
    const name = user?.name ?? person.name;
    const missing = person.groups.filter((group) => !user?.groups.includes(group));
    return [
      ...(user ? [] : [createUser(context, name)]),
      ...missing.map((group) => addToGroup(name, group)),
      ...(needsPassword(context, name) ? passwordChange(context, name, user) : []),
    ];
  });
  const others = renewed(context).flatMap((name) =>
    passwordChange(
      context,
      name,
      users.find((user) => user.name === name),
    ),
  );
  return [...people, ...others];
}

const line = (name: string, detail: ApiChange['line']['detail']) => ({ noun: say('noun.user'), name, detail });

const createUser = ({ now }: StepContext, UserName: string): ApiChange => ({
  id: `people.create.${UserName}`,
  step: 'people',
  kind: 'api',
  action: 'iam:CreateUser',
  input: { UserName, Tags: [{ Key: 'offroot:created', Value: now.toISOString() }] },
  summary: say('people.create', { user: UserName }),
  line: line(UserName, null),
  effect: 'add',
  undo: { possible: true, write: { action: 'iam:DeleteUser', input: { UserName } } },
  fixes: ['own-users-exist'],
  touches: ['authorization', 'signIns'],
});

const addToGroup = (UserName: string, GroupName: string): ApiChange => ({
  id: `people.group.${UserName}.${GroupName}`,
  step: 'people',
  kind: 'api',
  action: 'iam:AddUserToGroup',
  input: { UserName, GroupName },
  summary: say('people.add', { user: UserName, group: GroupName }),
  line: line(UserName, say('people.in', { group: GroupName })),
  effect: 'add',
  undo: { possible: true, write: { action: 'iam:RemoveUserFromGroup', input: { UserName, GroupName } } },
  fixes: ['rights-from-groups'],
  touches: ['authorization'],
});

function passwordChange(context: StepContext, UserName: string, user: User | undefined): readonly ApiChange[] {
  const Password = secretAnswer(context.answers, passwordId(context, UserName));
  if (!Password) return [];
  const had = user && known(context.snapshot.signIns)?.some((signIn) => signIn.user === UserName && signIn.password);
  // Whoever sits here has seen their own password alone; everyone else's was seen by two and is changed at once.
  const PasswordResetRequired = !sameName(UserName, textAnswer(context.answers, 'people.you') ?? '');
  const input = { UserName, Password, PasswordResetRequired };
  const shared = {
    id: passwordId(context, UserName),
    step: 'people',
    kind: 'api' as const,
    input,
    line: line(
      UserName,
      had ? say('people.new-password') : say('people.password', { reset: PasswordResetRequired ? 1 : 0 }),
    ),
    fixes: ['own-users-exist'],
    touches: ['signIns' as const],
  };
  return [
    had
      ? {
          ...shared,
          action: 'iam:UpdateLoginProfile',
          summary: say('people.password.renew', { user: UserName }),
          effect: 'change',
          undo: { possible: false, why: say('people.password.undo') },
        }
      : {
          ...shared,
          action: 'iam:CreateLoginProfile',
          summary: say('people.password.create', { user: UserName }),
          effect: 'add',
          undo: { possible: true, write: { action: 'iam:DeleteLoginProfile', input: { UserName } } },
        },
  ];
}
