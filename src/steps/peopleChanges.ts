import { administratorGroup } from '../facts/groupPlan.ts';
import { sameName } from '../facts/sameName.ts';
import { choicesAnswer, peopleAnswer, secretAnswer, textAnswer } from '../model/answers.ts';
import type { ApiChange } from '../model/change.ts';
import type { User } from '../model/iam.ts';
import type { Person } from '../model/question.ts';
import { known } from '../model/reading.ts';
import type { StepContext } from '../model/step.ts';
import { addToGroup, createUser, passwordId, setPassword } from './personChanges.ts';

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
function answeredId(context: StepContext, UserName: string): string {
  const person = wantedPeople(context).find(({ name }) => sameName(name, UserName));
  return passwordId('people', person?.name ?? UserName);
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
      ...(user ? [] : [createUser({ step: 'people', UserName: name }, context.now)]),
      ...missing.map((group) => addToGroup({ step: 'people', UserName: name }, group)),
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

function passwordChange(context: StepContext, UserName: string, user: User | undefined): readonly ApiChange[] {
  const id = answeredId(context, UserName);
  const Password = secretAnswer(context.answers, id);
  if (!Password) return [];
  const signIns = known(context.snapshot.signIns);
  const had = user !== undefined && signIns?.some((one) => one.user === UserName && one.password !== null) === true;
  // Whoever sits here has seen their own password alone; everyone else's was seen by two and is changed at once.
  const PasswordResetRequired = !sameName(UserName, textAnswer(context.answers, 'people.you') ?? '');
  return [setPassword({ step: 'people', UserName }, { id, Password, PasswordResetRequired, had })];
}
