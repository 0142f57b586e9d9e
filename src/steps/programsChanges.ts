import { type PlannedProgram, plannedPrograms, programPolicyName } from '../facts/programPlan.ts';
import { rootsPrograms } from '../facts/programs.ts';
import { type Replacement, replacesTag } from '../facts/replacements.ts';
import { sameName } from '../facts/sameName.ts';
import { say } from '../messages/say.ts';
import { choicesAnswer } from '../model/answers.ts';
import type { ApiChange } from '../model/change.ts';
import type { UserKey } from '../model/credentials.ts';
import type { Authorization } from '../model/iam.ts';
import { known } from '../model/reading.ts';
import type { StepContext } from '../model/step.ts';
import { serviceTrust } from '../policies/newTrust.ts';
import { createKey, deleteKey } from './keyChanges.ts';
import { ownPolicyArn, ownPolicyChanges } from './ownPolicyChanges.ts';
import { createUser } from './personChanges.ts';
import { programWords } from './programsQuestions.ts';
import { attach, createGroup, joinGroup } from './rightsChanges.ts';
import { createRole, profileChanges } from './roleChanges.ts';

const about = { step: 'programs', fixes: [] } as const;

/**
 * Keys that got lost are deleted first, by a plan of their own. Then what the programs get, rights before whoever holds them, so
 * that a run cut anywhere leaves nothing that can do too little; whoever carries the tag is there already, and is completed.
 */
export function programChanges(context: StepContext): readonly ApiChange[] {
  const authorization = known(context.snapshot.authorization);
  if (!authorization) return [];
  const lost = lostKeys(context).filter(({ id }) => choicesAnswer(context.answers, 'programs.again').includes(id));
  if (lost.length > 0) return lost.map((key) => deleteKey(about.step, key, []));
  const planned = plannedPrograms(context);
  return [
    ...planned.flatMap((one) => [...rightsOf(context, authorization, one), ...holderOf(context, one)]),
    ...rootsPrograms(context.snapshot, context.now).flatMap(({ replacement }) =>
      replacement ? completed(context, authorization, replacement) : [],
    ),
    // Last: a profile without its role cannot be seen.
    ...planned.flatMap(({ runner, name }) => (runner === 'ec2' ? profileChanges(about, context.now, name) : [])),
  ];
}

/** The policy, and for a user the group that carries it. */
function rightsOf(
  context: StepContext,
  authorization: Authorization,
  { program, name, policyName, runner, policy }: PlannedProgram,
): readonly ApiChange[] {
  if (policy === null) return [];
  const { document, explains } = policy;
  const detail = say('programs.policy', { program: programWords(program) });
  const made = ownPolicyChanges(context, authorization, about, { name: policyName, document, detail, explains });
  if (runner !== null) return made;
  const group = authorization.groups.find((one) => sameName(one.name, name));
  const arn = ownPolicyArn(context, policyName);
  return [
    ...made,
    ...(group ? [] : [createGroup(about, name)]),
    ...(group?.attached.some((one) => one.arn === arn)
      ? []
      : [attach(about, { kind: 'group', name }, { name: policyName, arn })]),
  ];
}

/** The user with a key, or the role; nothing without rights. */
function holderOf(context: StepContext, { program, name, policyName, runner, policy }: PlannedProgram) {
  if (policy === null) return [];
  const tags = [{ Key: replacesTag, Value: `${program.keyId} ${program.slug}` }];
  const detail = say('programs.instead-of', { key: program.keyId.slice(-4) });
  if (runner === null) {
    return [
      createUser({ step: about.step, UserName: name }, context.now, { tags, detail, fixes: [] }),
      joinGroup(about, name, name),
      keyOf(name),
    ];
  }
  const role = createRole(about, context.now, {
    name,
    trust: serviceTrust(runner, context.snapshot.connection.identity.account),
    tags,
    summary: say('programs.role.create', { role: name, runner: say(`programs.role.${runner}`) }),
    detail,
  });
  return [role, attach(about, { kind: 'role', name }, { name: policyName, arn: ownPolicyArn(context, policyName) })];
}

const keyOf = (user: string): ApiChange =>
  createKey(about, user, {
    summary: say('programs.key', { user }),
    detail: say('programs.key.detail'),
  });

/** What a run that was cut short did not come to. Rights that somebody gave or took since are theirs to give and take. */
function completed(
  context: StepContext,
  authorization: Authorization,
  { kind, name }: Replacement,
): readonly ApiChange[] {
  if (kind === 'user') {
    const user = authorization.users.find((one) => sameName(one.name, name));
    const hasGroup = authorization.groups.some((one) => sameName(one.name, name));
    return [
      ...(user?.groups.length === 0 && hasGroup ? [joinGroup(about, name, name)] : []),
      ...(keysOf(context, name)?.length === 0 ? [keyOf(name)] : []),
    ];
  }
  const role = authorization.roles.find((one) => sameName(one.name, name));
  const policyName = programPolicyName(name);
  const arn = ownPolicyArn(context, policyName);
  const isBare = role?.attached.length === 0 && role.inline.length === 0;
  const isForEc2 = /"ec2\.amazonaws\.com/.test(role?.trust ?? '');
  return [
    ...(isBare && authorization.policies.some((policy) => policy.arn === arn)
      ? [attach(about, { kind: 'role', name }, { name: policyName, arn })]
      : []),
    ...(isForEc2 && role?.instanceProfiles.length === 0 ? profileChanges(about, context.now, name) : []),
  ];
}

/** A program's keys, null where they were not read. Users without any may be left out of what was. */
export function keysOf({ snapshot }: Pick<StepContext, 'snapshot'>, name: string): readonly UserKey[] | null {
  const all = known(snapshot.accessKeys);
  return all === undefined ? null : (all.find(({ user }) => sameName(user, name))?.keys ?? []);
}

/** Keys of programs that nothing has used, and whose secret nobody is known to have. */
export function lostKeys(context: StepContext) {
  return rootsPrograms(context.snapshot, context.now).flatMap(({ replacement }) => {
    if (replacement?.kind !== 'user') return [];
    const { name: user, arn } = replacement;
    const keys = keysOf(context, user) ?? [];
    if (keys.some(({ lastUsed }) => lastUsed !== null)) return [];
    return keys.flatMap((key, index) =>
      key.id === null || context.memory.keysHeld.includes(key.id)
        ? []
        : [{ user, arn, id: key.id, key, number: index + 1 }],
    );
  });
}
