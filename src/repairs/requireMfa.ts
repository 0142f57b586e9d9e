import { leftUnread } from '../facts/leftUnread.ts';
import { resourcesToRepair, usersToRepair } from '../facts/toRepair.ts';
import { say } from '../messages/say.ts';
import type { Group } from '../model/iam.ts';
import type { ChoiceQuestion, ChoicesQuestion } from '../model/question.ts';
import { known } from '../model/reading.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Left, Step, StepContext } from '../model/step.ts';
import type { Words } from '../model/words.ts';
import { losses } from '../policies/losses.ts';
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
  plan: (context) => ({ title: say('require-mfa.plan'), cautions: cautions(context) }),
  left: (context) => [
    ...leftUnread(requireMfa, context.snapshot.authorization),
    ...leftNoGroups(context),
    ...leftOwnGroups(context),
    ...leftUsers(context),
    ...leftTheirs(context),
  ],
};

function whichGroups({ snapshot }: StepContext, groups: readonly Group[]): ChoicesQuestion {
  const members = membersByGroup(snapshot);
  const programsIn = (name: string): readonly string[] => members.get(name)?.programs ?? [];
  return {
    id: 'require-mfa.groups',
    kind: 'choices',
    title: say('require-mfa.groups.title'),
    why: say('require-mfa.groups.why'),
    options: groups.map(({ name }) => ({
      value: name,
      label: say('rights.group', { group: name }),
      hint:
        programsIn(name).length > 0
          ? say('require-mfa.groups.programs', { users: programsIn(name).join(', ') })
          : say('require-mfa.groups.members', { count: members.get(name)?.count ?? 0 }),
    })),
    // A program's keys would stop working: that is for a person to decide.
    suggestion: groups.map(({ name }) => name).filter((name) => programsIn(name).length === 0),
  };
}

interface Members {
  readonly count: number;
  /** those without a password: most likely programs. Where passwords could not be read nobody is known to have one. */
  readonly programs: readonly string[];
}

function membersByGroup({ authorization, signIns }: Snapshot): ReadonlyMap<string, Members> {
  const people = new Set((known(signIns) ?? []).filter(({ password }) => password !== null).map(({ user }) => user));
  const members = new Map<string, { count: number; programs: string[] }>();
  for (const { name, groups } of known(authorization)?.users ?? [])
    for (const group of groups) {
      const found = members.get(group) ?? { count: 0, programs: [] };
      members.set(group, found);
      found.count += 1;
      if (!people.has(name)) found.programs.push(name);
    }
  return members;
}

function cautions(context: StepContext): readonly Words[] {
  const members = membersByGroup(context.snapshot);
  return groupsToGet(context).flatMap((group) =>
    (members.get(group)?.programs ?? []).map((user) => say('require-mfa.caution.keys', { user, group })),
  );
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

const leftNoGroups = (context: StepContext): readonly Left[] =>
  resourcesToRepair(context, ['groups-require-mfa']).size > 0 &&
  known(context.snapshot.authorization)?.groups.length === 0
    ? [
        {
          id: 'require-mfa.no-groups',
          step: about.step,
          summary: say('require-mfa.left.no-groups'),
          instructions: [say('require-mfa.left.no-groups.how')],
        },
      ]
    : [];

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
