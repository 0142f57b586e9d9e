import { leftUnread } from '../facts/leftUnread.ts';
import { usersToRepair } from '../facts/toRepair.ts';
import { say } from '../messages/say.ts';
import type { Group } from '../model/iam.ts';
import type { ChoiceQuestion, ChoicesQuestion } from '../model/question.ts';
import { known } from '../model/reading.ts';
import type { Left, Step, StepContext } from '../model/step.ts';
import type { Words } from '../model/words.ts';
import { lockedOutGroups } from '../steps/ownPolicyChanges.ts';
import {
  about,
  type Broken,
  brokenPolicies,
  groupsToGet,
  groupsWithout,
  isCovered,
  replaced,
  requireMfaChanges,
} from './requireMfaChanges.ts';
import { losses } from './rightsChanges.ts';

/** Without MFA nothing is open but setting it up: our policy as it should be, on every group that is chosen. */
export const requireMfa: Step = {
  id: about.step,
  title: say('repair.require-mfa'),
  why: say('repair.require-mfa.why'),
  checks: about.fixes,
  questions: (context) => {
    const groups = groupsWithout(context);
    return [...(groups.length > 0 ? [whichGroups(context, groups)] : []), ...brokenPolicies(context).map(whatOfTheirs)];
  },
  changes: requireMfaChanges,
  plan: (context) => ({
    title: say('require-mfa.plan'),
    cautions: groupsToGet(context).flatMap((group) =>
      programsIn(context, group).map((user) => say('require-mfa.caution.keys', { user, group })),
    ),
  }),
  left: (context) => [
    ...leftUnread(requireMfa, context.snapshot.authorization),
    ...leftOwnGroups(context),
    ...leftUsers(context),
    ...leftTheirs(context),
  ],
};

function whichGroups(context: StepContext, groups: readonly Group[]): ChoicesQuestion {
  return {
    id: 'require-mfa.groups',
    kind: 'choices',
    title: say('require-mfa.groups.title'),
    why: say('require-mfa.groups.why'),
    options: groups.map(({ name }) => ({
      value: name,
      label: say('rights.group', { group: name }),
      hint: membersIn(context, name),
    })),
    // A program's keys would stop working: that is for a person to decide.
    suggestion: groups.map(({ name }) => name).filter((name) => programsIn(context, name).length === 0),
  };
}

function membersIn(context: StepContext, group: string): Words {
  const programs = programsIn(context, group);
  const users = known(context.snapshot.authorization)?.users ?? [];
  return programs.length > 0
    ? say('require-mfa.groups.programs', { users: programs.join(', ') })
    : say('require-mfa.groups.members', { count: users.filter(({ groups }) => groups.includes(group)).length });
}

/** Members without a password: most likely programs. Where passwords could not be read nobody is known to have one. */
function programsIn({ snapshot }: StepContext, group: string): readonly string[] {
  const people = new Set(
    (known(snapshot.signIns) ?? []).filter(({ password }) => password !== null).map(({ user }) => user),
  );
  return (known(snapshot.authorization)?.users ?? [])
    .filter(({ name, groups }) => groups.includes(group) && !people.has(name))
    .map(({ name }) => name);
}

const whatOfTheirs = ({ id, name, document, held }: Broken): ChoiceQuestion => ({
  id,
  kind: 'choice',
  title: say('require-mfa.theirs.title', { policy: name }),
  why: say('require-mfa.theirs.why', { what: losses({ name, document }) }),
  options: [
    {
      value: 'replace',
      label: say('require-mfa.theirs.replace'),
      hint: say('require-mfa.theirs.replace.hint', { holders: held.map(({ holder }) => holder.name).join(', ') }),
    },
    { value: 'keep', label: say('require-mfa.theirs.keep') },
  ],
  suggestion: 'replace',
});

const leftOwnGroups = (context: StepContext): readonly Left[] =>
  lockedOutGroups(context).map((group) => ({
    id: `require-mfa.own.${group}`,
    step: about.step,
    summary: say('groups.left.own', { group }),
    instructions: [say('groups.left.own.how')],
  }));

/** Nobody gets our policy but through a group. */
const leftUsers = (context: StepContext): readonly Left[] =>
  usersToRepair(context, ['users-require-mfa'])
    .filter(({ groups }) => groups.length === 0)
    .map(({ name }) => ({
      id: `require-mfa.no-group.${name}`,
      step: about.step,
      summary: say('require-mfa.left.no-group', { user: name }),
      instructions: [say('require-mfa.left.no-group.how')],
    }));

/** Theirs stays on whoever would be without any: users outside every group that has ours, and roles. */
function leftTheirs(context: StepContext): readonly Left[] {
  const authorization = known(context.snapshot.authorization);
  if (!authorization) return [];
  const groups = groupsToGet(context);
  return replaced(context).flatMap(({ name, held }) =>
    held
      .filter(({ holder }) => !isCovered(context, authorization, holder, groups))
      .map(({ holder }) => ({
        id: `require-mfa.theirs.${name}.${holder.kind}.${holder.name}`,
        step: about.step,
        summary: say('require-mfa.left.theirs', { policy: name, holder: holder.name }),
        instructions: [say('require-mfa.left.theirs.how')],
      })),
  );
}
