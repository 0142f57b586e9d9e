import { sameName } from '../../facts/sameName.ts';
import { sessionCarriesMfa } from '../../facts/sessionCarriesMfa.ts';
import { carriesForeignDeny, isOurRequireMfa, type RememberedPasswords } from '../../facts/wayIn.ts';
import { say } from '../../messages/say.ts';
import type { Write } from '../../model/change.ts';
import type { Group } from '../../model/iam.ts';
import { known } from '../../model/reading.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { Words } from '../../model/words.ts';
import { isAwsManaged } from '../../policies/awsManaged.ts';
import { developerServicesName } from '../../policies/developerServices.ts';
import { hasDeny } from '../../policies/fullAdministration.ts';
import { requireMfaName } from '../../policies/requireMfa.ts';
import { roleRefusals, signsAs } from './roleRefusals.ts';
import { denialRefusals, membersOf } from './userRefusals.ts';

type Input<A extends Write['action']> = Extract<Write, { action: A }>['input'];

/** Our own names stand for what offroot writes under them: the guard lets them pass unseen a moment later. */
export function createRefusals(
  { PolicyName, PolicyDocument }: Input<'iam:CreatePolicy'>,
  { connection }: Snapshot,
): readonly Words[] {
  const foreign =
    (sameName(PolicyName, requireMfaName) && !isOurRequireMfa(PolicyDocument, connection)) ||
    (sameName(PolicyName, developerServicesName) && hasDeny(PolicyDocument));
  return foreign ? [say('guard.own-name', { policy: PolicyName })] : [];
}

/** A Deny must not reach the group through which this very run is signed in, nor the last proven administrator. */
export function attachRefusals(
  { GroupName, PolicyArn }: Input<'iam:AttachGroupPolicy'>,
  snapshot: Snapshot,
  remembered: RememberedPasswords,
): readonly Words[] {
  if (!mayDeny(snapshot, PolicyArn)) return [];
  if (requiresMfaOnly(snapshot, PolicyArn))
    return sessionCarriesMfa(snapshot) ? [] : inOwnGroup(snapshot, (group) => sameName(group.name, GroupName));
  return groupDenialRefusals(snapshot, GroupName, remembered);
}

/** An inline policy of a group, judged as one attached. */
export const putGroupRefusals = (
  { GroupName, PolicyDocument }: Input<'iam:PutGroupPolicy'>,
  snapshot: Snapshot,
  remembered: RememberedPasswords,
): readonly Words[] => (hasDeny(PolicyDocument) ? groupDenialRefusals(snapshot, GroupName, remembered) : []);

const groupDenialRefusals = (snapshot: Snapshot, group: string, remembered: RememberedPasswords): readonly Words[] => [
  ...inOwnGroup(snapshot, ({ name }) => sameName(name, group)),
  ...denialRefusals(snapshot, membersOf(snapshot, group), remembered),
];

/** A Deny on a user alone: not on the one who signs this run, nor on the last proven administrator. */
export const userDenialRefusals = (
  user: string,
  snapshot: Snapshot,
  remembered: RememberedPasswords,
): readonly Words[] => [
  ...(isSelf(snapshot, user) ? [say('guard.own-user')] : []),
  ...denialRefusals(snapshot, [user], remembered),
];

/** Membership brings what the group denies. Our own requirement of MFA stops only a run that may be without it. */
export function joinRefusals(
  { UserName, GroupName }: Input<'iam:AddUserToGroup'>,
  snapshot: Snapshot,
  remembered: RememberedPasswords,
): readonly Words[] {
  const value = known(snapshot.authorization);
  if (!value) return [say('guard.unknown')];
  // A group that was not there when the account was read has just been made by this very plan, without a policy.
  const group = value.groups.find(({ name }) => sameName(name, GroupName));
  if (!group) return [];
  if (carriesForeignDeny(group, snapshot)) return userDenialRefusals(UserName, snapshot, remembered);
  const requires = group.attached.some(({ arn }) => isNamed(arn, requireMfaName));
  return requires && isSelf(snapshot, UserName) && !sessionCarriesMfa(snapshot)
    ? [say('guard.own-group', { group: group.name })]
    : [];
}

/** A new version may bring a Deny to everybody who has the policy, this run among them. */
export function versionRefusals(
  { PolicyArn, PolicyDocument }: Input<'iam:CreatePolicyVersion'>,
  snapshot: Snapshot,
  remembered: RememberedPasswords,
): readonly Words[] {
  const value = known(snapshot.authorization);
  if (!value) return [say('guard.unknown')];
  const ours = isNamed(PolicyArn, requireMfaName) && isOurRequireMfa(PolicyDocument, snapshot.connection);
  const isAttached = ({ attached }: Pick<Group, 'attached'>): boolean => attached.some(({ arn }) => arn === PolicyArn);
  const direct = value.users.filter(isAttached).map(({ name }) => name);
  const own = [
    ...inOwnGroup(snapshot, isAttached),
    ...(direct.some((user) => isSelf(snapshot, user)) ? [say('guard.own-user')] : []),
    ...value.roles
      .filter((role) => isAttached(role) && signsAs(snapshot, role.name))
      .map(({ name }) => say('guard.own-role', { role: name })),
  ];
  if (ours && sessionCarriesMfa(snapshot)) return [];
  if (ours || !hasDeny(PolicyDocument)) return own;
  const members = value.groups.filter(isAttached).flatMap(({ name }) => membersOf(snapshot, name));
  const roles = value.roles.filter((role) => isAttached(role) && !signsAs(snapshot, role.name));
  return [
    ...own,
    ...denialRefusals(snapshot, [...members, ...direct], remembered),
    ...roles.flatMap(({ name }) => roleRefusals(name, snapshot, remembered)),
  ];
}

/** A policy that may stop its holder must not reach a group through which offroot itself is signed in. */
function inOwnGroup({ connection, authorization }: Snapshot, isTarget: (group: Group) => boolean): readonly Words[] {
  if (connection.identity.kind !== 'user') return [];
  const value = known(authorization);
  if (!value) return [say('guard.unknown')];
  const self = value.users.find((user) => user.name === connection.identity.name);
  const own = value.groups.filter((group) => self?.groups.includes(group.name) && isTarget(group));
  return own.map((group) => say('guard.own-group', { group: group.name }));
}

const isSelf = ({ connection: { identity } }: Snapshot, user: string): boolean =>
  identity.kind === 'user' && sameName(identity.name ?? '', user);

/** The policies of AWS that offroot knows by name deny nothing; any other may, and one not seen counts as if it did. */
export function mayDeny(snapshot: Snapshot, arn: string): boolean {
  if (arn.includes(':iam::aws:policy/') && isAwsManaged(nameOf(arn))) return false;
  const document = documentOf(snapshot, arn);
  if (document !== undefined) return hasDeny(document);
  // Offroot's own, made a moment ago in this very plan: it only allows.
  return !(known(snapshot.authorization) && isNamed(arn, developerServicesName));
}

/** Our own offroot-require-mfa, as it should be or as this very plan has just made it. */
function requiresMfaOnly(snapshot: Snapshot, arn: string): boolean {
  if (!known(snapshot.authorization) || !isNamed(arn, requireMfaName)) return false;
  const document = documentOf(snapshot, arn);
  return document === undefined || isOurRequireMfa(document, snapshot.connection);
}

const documentOf = ({ authorization }: Snapshot, arn: string): string | undefined =>
  known(authorization)?.policies.find((policy) => policy.arn === arn)?.document;

const nameOf = (arn: string): string => arn.slice(arn.lastIndexOf('/') + 1);

const isNamed = (arn: string, name: string): boolean => arn.endsWith(`:policy/${name}`);
