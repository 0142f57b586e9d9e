import { isAdministratorGroup } from '../facts/administrators.ts';
import { isAdministratorAccess } from '../facts/administratorsGroup.ts';
import { coverage } from '../facts/coverage.ts';
import { leftUnread } from '../facts/leftUnread.ts';
import { sessionCarriesMfa } from '../facts/sessionCarriesMfa.ts';
import { say } from '../messages/say.ts';
import { textAnswer } from '../model/answers.ts';
import type { Authorization, Group } from '../model/iam.ts';
import type { ChoiceQuestion, ChoicesQuestion, Question } from '../model/question.ts';
import { known } from '../model/reading.ts';
import type { Step, StepContext } from '../model/step.ts';
import type { Words } from '../model/words.ts';
import { grantsFullAdministration } from '../policies/fullAdministration.ts';
import { losses } from '../policies/losses.ts';
import { requireMfaName } from '../policies/requireMfa.ts';
import {
  about,
  type DirectPolicy,
  groupFor,
  groupsId,
  isDropped,
  policyId,
  type UserToMove,
  uncovered,
  userRightsChanges,
  usersToMove,
} from './userRightsChanges.ts';

/** Rights move from people into groups, and people without a group into one. Nobody is without a right in between. */
export const userRights: Step = {
  id: about.step,
  title: say('repair.user-rights'),
  why: say('repair.user-rights.why'),
  checks: about.fixes,
  questions: (context) => {
    const authorization = known(context.snapshot.authorization);
    if (!authorization) return [];
    const covers = coverage(authorization);
    const questions: Question[] = [];
    for (const move of usersToMove(context)) {
      questions.push(...questionsAbout(context, authorization, move, covers));
      // Everybody has all groups to choose from: the questions about whoever comes next are made once it is their turn.
      if (questions.some(({ id }) => !context.answers.has(id))) break;
    }
    return questions;
  },
  changes: userRightsChanges,
  plan: (context) => ({ title: say('user-rights.plan'), cautions: cautions(context) }),
  left: (context) => [
    ...leftUnread(userRights, context.snapshot.authorization),
    ...usersToMove(context)
      .filter(({ user }) => user.groups.length === 0)
      .map(({ user }) => ({
        id: `user-rights.no-group.${user.name}`,
        step: about.step,
        summary: say('user-rights.left', { user: user.name }),
        instructions: [say('user-rights.left.how')],
      })),
  ],
};

function questionsAbout(
  context: StepContext,
  authorization: Authorization,
  move: UserToMove,
  covers: ReturnType<typeof coverage>,
): readonly Question[] {
  const open = authorization.groups.filter((group) => !isClosed(context, move, group));
  const asked = open.length > 0 ? [whichGroups(context, authorization, move, open, covers)] : [];
  if (asked.some(({ id }) => !context.answers.has(id))) return asked;
  return [...asked, ...uncovered(move, covers).map((policy) => whereTo(authorization, move, policy))];
}

/** A group the user is in already, or one that would stop this very run: it requires MFA, which this session may be without. */
function isClosed({ snapshot }: StepContext, { user }: UserToMove, group: Group): boolean {
  const { identity } = snapshot.connection;
  const self = identity.kind === 'user' && identity.name === user.name;
  return user.groups.includes(group.name) || (self && requires(group) && !sessionCarriesMfa(snapshot));
}

const requires = ({ attached }: Group): boolean => attached.some(({ name }) => name === requireMfaName);

function whichGroups(
  context: StepContext,
  authorization: Authorization,
  move: UserToMove,
  open: readonly Group[],
  covers: ReturnType<typeof coverage>,
): ChoicesQuestion {
  const { user, direct, groups } = move;
  const own = groups.filter(({ name }) => user.groups.includes(name));
  const missing = direct.filter((policy) => !own.some((group) => covers(group, policy)));
  const fitting = open.filter(
    (group) =>
      missing.length > 0 &&
      missing.every((policy) => covers(group, policy)) &&
      // Nobody becomes an administrator, and no program is stopped, by a suggestion.
      (direct.some(administers) || !isAdministratorGroup(group, authorization)) &&
      (hasPassword(context, user.name) || !requires(group)),
  );
  // The group that gives the least beyond it.
  const [best] = fitting.toSorted((a, b) => a.attached.length + a.inline.length - b.attached.length - b.inline.length);
  return {
    id: groupsId(user),
    kind: 'choices',
    title: say('user-rights.groups.title', { user: user.name }),
    why:
      user.groups.length === 0
        ? say('user-rights.groups.why-none', { user: user.name, policies: namesOf(direct) })
        : say('user-rights.groups.why', { user: user.name, groups: user.groups.join(', '), policies: namesOf(direct) }),
    options: open.map((group) => ({
      value: group.name,
      label: say('rights.group', { group: group.name }),
      hint: namesOf([...group.attached, ...group.inline]),
    })),
    suggestion: best ? [best.name] : [],
  };
}

const administers = ({ document, attached }: DirectPolicy): boolean =>
  document === undefined ? attached !== null && isAdministratorAccess(attached) : grantsFullAdministration(document);

const namesOf = (policies: readonly { readonly name: string }[]): Words =>
  policies.length === 0
    ? say('rights.no-policy')
    : say('rights.policies', { policies: policies.map(({ name }) => name).join(', ') });

const hasPassword = ({ snapshot }: StepContext, name: string): boolean =>
  known(snapshot.signIns)?.some(({ user, password }) => user === name && password !== null) ?? false;

/** Where a policy goes that none of the user's groups gives. Nothing is suggested: each of them gives or takes something. */
function whereTo(authorization: Authorization, { user, groups }: UserToMove, policy: DirectPolicy): ChoiceQuestion {
  const target = policy.attached ?? policy.twin ?? { name: policy.name, arn: '' };
  return {
    id: policyId(user, policy),
    kind: 'choice',
    title: say('user-rights.policy.title', { policy: policy.name }),
    why: say('user-rights.policy.why', { user: user.name, what: losses(policy) }),
    options: [
      ...groups
        .filter(({ attached }) => attached.length < mostAttached)
        .map(({ name }) => ({
          value: `group:${name}`,
          label: say('user-rights.policy.group', { group: name }),
          hint: say('user-rights.policy.group.hint', { count: membersOf(authorization, name) }),
        })),
      {
        value: 'new',
        label: say('user-rights.policy.new', { group: groupFor(authorization, target) }),
        hint: say('user-rights.policy.new.hint', { user: user.name }),
      },
      {
        value: 'drop',
        label: say('user-rights.policy.drop'),
        hint: say('user-rights.policy.drop.hint', { user: user.name }),
      },
    ],
  };
}

/** AWS attaches ten managed policies to a group, no more. */
const mostAttached = 10;

const membersOf = ({ users }: Authorization, group: string): number =>
  users.filter(({ groups }) => groups.includes(group)).length;

function cautions(context: StepContext): readonly Words[] {
  const authorization = known(context.snapshot.authorization);
  if (!authorization) return [];
  const covers = coverage(authorization);
  return usersToMove(context).flatMap((move) => {
    const user = move.user.name;
    const open = uncovered(move, covers);
    const dropped = open.filter((policy) => isDropped(context, move.user, policy));
    const joined = move.groups.filter(({ name }) => !move.user.groups.includes(name));
    const stopped = hasPassword(context, user) ? [] : joined.filter(requires);
    return [
      ...open.flatMap((policy) => {
        const group = textAnswer(context.answers, policyId(move.user, policy))?.match(/^group:(.*)$/)?.[1];
        return group ? [say('user-rights.caution.shared', { group, policy: policy.name })] : [];
      }),
      ...(dropped.length > 0 ? [say('user-rights.caution.dropped', { user, policies: namesOf(dropped) })] : []),
      ...stopped.map((group) => say('user-rights.caution.keys', { user, group: group.name })),
    ];
  });
}
