import { coverage, type HeldPolicy } from '../facts/coverage.ts';
import { type InlineToMove, type ManagedTwin, managedTwins } from '../facts/managedTwins.ts';
import { sameName } from '../facts/sameName.ts';
import { sessionCarriesMfa } from '../facts/sessionCarriesMfa.ts';
import { usersToRepair } from '../facts/toRepair.ts';
import { isOurRequireMfa } from '../facts/wayIn.ts';
import { choicesAnswer, textAnswer } from '../model/answers.ts';
import type { ApiChange } from '../model/change.ts';
import type { AttachedPolicy, Authorization, Group, User } from '../model/iam.ts';
import { known } from '../model/reading.ts';
import type { StepContext } from '../model/step.ts';
import { losses } from '../policies/losses.ts';
import { requireMfaName } from '../policies/requireMfa.ts';
import { attach, createGroup, createTwin, deleteInline, detach, joinGroup } from '../steps/rightsChanges.ts';

/** What these changes are made for, and what they mend. */
export const about = {
  step: 'user-rights',
  fixes: ['user-rights-through-groups', 'users-in-groups'],
};

/** A policy that sits on a user; `twin` is the managed one that an inline one becomes. */
export interface DirectPolicy extends HeldPolicy {
  readonly twin: ManagedTwin | null;
}

/** A user to repair, with what sits on them and the groups they are in or are to join. */
export interface UserToMove {
  readonly user: User;
  readonly direct: readonly DirectPolicy[];
  readonly groups: readonly Group[];
}

/** The ids of the questions about one user. */
export const groupsId = ({ name }: User): string => `user-rights.groups.${name}`;
export const policyId = ({ name }: User, policy: DirectPolicy): string => `user-rights.policy.${name}.${policy.name}`;

/** Everybody whose rights sit on themselves, or who is in no group. */
export function usersToMove(context: StepContext): readonly UserToMove[] {
  const authorization = known(context.snapshot.authorization);
  const users = usersToRepair(context, about.fixes);
  if (!authorization || users.length === 0) return [];
  const byArn = new Map(authorization.policies.map((policy) => [policy.arn, policy]));
  const groups = new Map(authorization.groups.map((group) => [group.name, group]));
  const inline = users.flatMap((user) => user.inline.map((policy): InlineToMove => ({ holder: user.name, ...policy })));
  const twins = managedTwins(authorization, context.snapshot.connection.identity, inline).values();
  return users.map((user) => ({
    user,
    direct: [
      ...user.attached.map((attached) => ({
        name: attached.name,
        document: byArn.get(attached.arn)?.document,
        attached,
        twin: null,
      })),
      ...user.inline.map(({ name, document }) => ({
        name,
        document,
        attached: null,
        twin: twins.next().value ?? null,
      })),
    ],
    groups: [...user.groups, ...choicesAnswer(context.answers, groupsId(user))]
      .filter((name, index, all) => all.indexOf(name) === index)
      .flatMap((name) => groups.get(name) ?? []),
  }));
}

/** The policies of a user that no group of theirs gives. */
export const uncovered = (
  { direct, groups }: UserToMove,
  covers: ReturnType<typeof coverage>,
): readonly DirectPolicy[] => direct.filter((policy) => !groups.some((group) => covers(group, policy)));

/** Where each policy goes that no group gives: a group by name, to be made where `fresh`; or nowhere. */
interface Destination {
  readonly group: string;
  readonly fresh: boolean;
  readonly policy: AttachedPolicy;
  readonly user: User;
}

/** The name of the group made for a policy: its own, unless a group of that name is something else. */
export function groupFor({ groups, users }: Authorization, policy: AttachedPolicy): string {
  const isOurs = (group: Group): boolean => {
    const others = group.attached.filter(({ arn, name }) => arn !== policy.arn && name !== requireMfaName);
    const carries = group.attached.some(({ arn }) => arn === policy.arn);
    return (
      others.length + group.inline.length === 0 && (carries || !users.some((user) => user.groups.includes(group.name)))
    );
  };
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? policy.name : `${policy.name.slice(0, 120)}-${number}`;
    const there = groups.find((group) => sameName(group.name, name));
    if (!there || isOurs(there)) return there?.name ?? name;
  }
}

/** Groups and policies first, then people into groups, and only then what sat on them: nobody is without a right in between. */
export function userRightsChanges(context: StepContext): readonly ApiChange[] {
  const authorization = known(context.snapshot.authorization);
  if (!authorization) return [];
  const covers = coverage(authorization);
  const moves = usersToMove(context);
  const destinations = moves.flatMap((move) => destinationsOf(context, authorization, move, covers));
  const fresh = new Set(destinations.filter((one) => one.fresh).map(({ group }) => group));
  const groupNamed = (name: string) => authorization.groups.find((group) => group.name === name);
  const twins = moves
    .flatMap(({ direct }) => direct.flatMap(({ twin }) => twin ?? []))
    .filter((twin) => !twin.there && destinations.some(({ policy }) => policy.arn === twin.arn));
  const gives = (group: string, policy: AttachedPolicy): readonly ApiChange[] =>
    groupNamed(group)?.attached.some(({ arn }) => arn === policy.arn)
      ? []
      : [attach(about, { kind: 'group', name: group }, policy)];
  const mfa = requireMfaOf(context, authorization);
  return unique([
    ...twins.map((twin) => createTwin(context, about, twin)),
    ...[...fresh].filter((name) => !groupNamed(name)).map((name) => createGroup(about, name)),
    ...destinations.flatMap(({ group, policy }) => gives(group, policy)),
    ...[...fresh]
      .filter((name) => mfa && isForPeople(context, destinations, name))
      .flatMap((name) => (mfa ? gives(name, mfa) : [])),
    ...moves.flatMap(({ user, groups }) => {
      const wanted = [
        ...groups.map(({ name }) => name),
        ...destinations.filter((one) => one.user === user).map(({ group }) => group),
      ];
      return wanted.filter((name) => !user.groups.includes(name)).map((name) => joinGroup(about, user.name, name));
    }),
    ...moves.flatMap((move) => removals(context, move, covers)),
  ]);
}

function destinationsOf(
  { answers }: StepContext,
  authorization: Authorization,
  move: UserToMove,
  covers: ReturnType<typeof coverage>,
): readonly Destination[] {
  return uncovered(move, covers).flatMap((policy) => {
    const answer = textAnswer(answers, policyId(move.user, policy));
    const target = policy.attached ?? policy.twin;
    if (!target || answer === undefined || answer === 'drop') return [];
    const fresh = answer === 'new';
    const group = fresh ? groupFor(authorization, target) : answer.slice('group:'.length);
    return [{ group, fresh, policy: { name: target.name, arn: target.arn }, user: move.user }];
  });
}

/** Our own policy, where the account has it as it should be. */
const requireMfaOf = ({ snapshot }: StepContext, { policies }: Authorization): AttachedPolicy | undefined =>
  policies.find(({ name, document }) => name === requireMfaName && isOurRequireMfa(document, snapshot.connection));

/**
 * True where everybody who joins a new group has a password, since a program's keys would stop where MFA is required; and
 * where nobody of them is the one who sits here, unless this session carries MFA.
 */
function isForPeople({ snapshot }: StepContext, destinations: readonly Destination[], group: string): boolean {
  const { identity } = snapshot.connection;
  const signIns = known(snapshot.signIns) ?? [];
  const withPassword = new Set(signIns.filter(({ password }) => password !== null).map(({ user }) => user));
  return destinations
    .filter((one) => one.group === group)
    .every(({ user }) => {
      const self = identity.kind === 'user' && identity.name === user.name;
      return withPassword.has(user.name) && (!self || sessionCarriesMfa(snapshot));
    });
}

/** A policy goes once something takes its place, or somebody said that nothing is to. */
function removals(context: StepContext, move: UserToMove, covers: ReturnType<typeof coverage>): readonly ApiChange[] {
  const open = uncovered(move, covers);
  const holder = { kind: 'user' as const, name: move.user.name };
  return move.direct
    .filter((policy) => !open.includes(policy) || context.answers.has(policyId(move.user, policy)))
    .map((policy) => {
      const lost = isDropped(context, move.user, policy) ? losses(policy) : [];
      return policy.attached
        ? detach(about, holder, policy.attached, lost)
        : deleteInline(about, holder, { name: policy.name, document: policy.document ?? '' }, lost);
    });
}

/** True where the person said that nothing takes the policy's place. */
export const isDropped = ({ answers }: StepContext, user: User, policy: DirectPolicy): boolean =>
  textAnswer(answers, policyId(user, policy)) === 'drop';

const unique = (changes: readonly ApiChange[]): readonly ApiChange[] => [
  ...new Map(changes.map((change) => [change.id, change])).values(),
];
