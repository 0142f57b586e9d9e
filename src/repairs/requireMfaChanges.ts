import { type Holder, holders } from '../facts/holders.ts';
import { resourcesToRepair, usersToRepair } from '../facts/toRepair.ts';
import { isOurRequireMfa } from '../facts/wayIn.ts';
import { say } from '../messages/say.ts';
import { choicesAnswer, textAnswer } from '../model/answers.ts';
import type { ApiChange } from '../model/change.ts';
import type { AttachedPolicy, Authorization, Group, InlinePolicy } from '../model/iam.ts';
import { known } from '../model/reading.ts';
import type { StepContext } from '../model/step.ts';
import { losses } from '../policies/losses.ts';
import { mfaFaults } from '../policies/mfaFaults.ts';
import { requireMfa, requireMfaName } from '../policies/requireMfa.ts';
import { lockedOutGroups, type OwnPolicyWanted, ownPolicyArn, ownPolicyChanges } from '../steps/ownPolicyChanges.ts';
import { attach, deleteInline, detach } from '../steps/rightsChanges.ts';

/** What these changes are made for, and what they mend. */
export const about = {
  step: 'require-mfa',
  fixes: ['groups-require-mfa', 'users-require-mfa', 'force-mfa-policies-effective'],
};

/** The groups that are to carry our policy and do not; those through which this very run may be signed in without MFA left out. */
export function groupsWithout(context: StepContext): readonly Group[] {
  const authorization = known(context.snapshot.authorization);
  if (!authorization) return [];
  const resources = resourcesToRepair(context, ['groups-require-mfa']);
  const free = new Set(usersToRepair(context, ['users-require-mfa']).flatMap((user) => user.groups));
  const closed = lockedOutGroups(context);
  const ours = ownPolicyArn(context, requireMfaName);
  return authorization.groups.filter(
    (group) =>
      (resources.has(group.arn) || free.has(group.name)) && !closed.includes(group.name) && !carries(group, ours),
  );
}

const carries = ({ attached }: Pick<Group, 'attached'>, wanted: string): boolean =>
  attached.some(({ arn }) => arn === wanted);

/** A policy of somebody else's that speaks of MFA and does not force it as it should, and who holds it. */
export interface Broken {
  readonly id: string;
  readonly name: string;
  readonly document: string;
  readonly held: readonly {
    readonly holder: Holder;
    readonly attached: AttachedPolicy | null;
    readonly inline: InlinePolicy | null;
  }[];
}

/** Every such policy, managed ones first. */
export function brokenPolicies(context: StepContext): readonly Broken[] {
  const authorization = known(context.snapshot.authorization);
  if (!authorization) return [];
  const resources = resourcesToRepair(context, ['force-mfa-policies-effective']);
  const all = holders(authorization);
  const managed = authorization.policies
    .filter(({ arn }) => resources.has(arn) && arn !== ownPolicyArn(context, requireMfaName))
    .map(
      (policy): Broken => ({
        id: `require-mfa.theirs.${policy.name}`,
        name: policy.name,
        document: policy.document,
        held: all
          .filter((holder) => carries(holder, policy.arn))
          .map((holder) => ({ holder, attached: { name: policy.name, arn: policy.arn }, inline: null })),
      }),
    );
  const { partition } = context.snapshot.connection.identity;
  const inline = all
    .filter(({ arn }) => resources.has(arn))
    .flatMap((holder) =>
      holder.inline
        .filter(({ document }) => hasFaults(document, partition))
        .map(
          (policy): Broken => ({
            id: `require-mfa.theirs.${holder.name}.${policy.name}`,
            name: policy.name,
            document: policy.document,
            held: [{ holder, attached: null, inline: policy }],
          }),
        ),
    );
  return [...managed, ...inline].filter(({ held }) => held.length > 0);
}

function hasFaults(document: string, partition: string): boolean {
  const faults = mfaFaults(document, partition);
  return faults !== null && faults !== 'undecidable' && faults.length > 0;
}

/** The ones that are to give way to ours. */
export const replaced = (context: StepContext): readonly Broken[] =>
  brokenPolicies(context).filter(({ id }) => textAnswer(context.answers, id) === 'replace');

/** The groups that get our policy: those chosen, and those whose own policy gives way. */
export function groupsToGet(context: StepContext): readonly string[] {
  const chosen = choicesAnswer(context.answers, 'require-mfa.groups');
  const closed = lockedOutGroups(context);
  const instead = replaced(context)
    .flatMap(({ held }) => held)
    .filter(({ holder }) => holder.kind === 'group' && !closed.includes(holder.name))
    .map(({ holder }) => holder.name);
  const without = groupsWithout(context).map(({ name }) => name);
  return [...new Set([...without.filter((name) => chosen.includes(name)), ...instead])];
}

/** Our policy as it should be, then on every group that is to have it, and only then away with what did not do its work. */
export function requireMfaChanges(context: StepContext): readonly ApiChange[] {
  const authorization = known(context.snapshot.authorization);
  if (!authorization) return [];
  const arn = ownPolicyArn(context, requireMfaName);
  const groups = groupsToGet(context);
  const held = replaced(context).flatMap((broken) => broken.held.map((one) => ({ ...one, broken })));
  const { partition } = context.snapshot.connection.identity;
  const wanted: OwnPolicyWanted = {
    name: requireMfaName,
    document: requireMfa({ partition }),
    detail: say('groups.policy.require-mfa'),
  };
  return [
    ...(groups.length > 0 || isOursToMend(context, authorization)
      ? ownPolicyChanges(context, authorization, about, wanted)
      : []),
    ...groups
      .filter((name) => !authorization.groups.some((group) => group.name === name && carries(group, arn)))
      .map((name) => attach(about, { kind: 'group', name }, { name: requireMfaName, arn })),
    ...held
      .filter(({ holder }) => isCovered(context, authorization, holder, groups))
      .map(({ holder, attached, inline, broken }) =>
        attached
          ? detach(about, holder, attached, losses(broken))
          : deleteInline(about, holder, inline ?? broken, losses(broken)),
      ),
  ];
}

/** True where our policy is there, is not what we wrote, and is among what is to be repaired. */
function isOursToMend(context: StepContext, { groups, policies }: Authorization): boolean {
  const ours = policies.find(({ arn }) => arn === ownPolicyArn(context, requireMfaName));
  if (!ours || isOurRequireMfa(ours.document, context.snapshot.connection)) return false;
  const resources = resourcesToRepair(context, about.fixes);
  return resources.has(ours.arn) || groups.some((group) => resources.has(group.arn) && carries(group, ours.arn));
}

/** True for a group that has ours or gets it, for a user in such a group, and for no role: sessions of programs have no MFA. */
export function isCovered(
  context: StepContext,
  { groups }: Authorization,
  holder: Holder,
  getting: readonly string[],
): boolean {
  const arn = ownPolicyArn(context, requireMfaName);
  const covered = (name: string): boolean =>
    getting.includes(name) || groups.some((group) => group.name === name && carries(group, arn));
  if (holder.kind === 'group') return covered(holder.name);
  const user = known(context.snapshot.authorization)?.users.find(({ name }) => name === holder.name);
  return holder.kind === 'user' && (user?.groups.some(covered) ?? false);
}
