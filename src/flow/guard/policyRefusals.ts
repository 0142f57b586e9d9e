import { administersItself, isAdministratorGroup } from '../../facts/administrators.ts';
import { sameName } from '../../facts/sameName.ts';
import { carriesForeignDeny, isOurRequireMfa, type RememberedPasswords } from '../../facts/wayIn.ts';
import { say } from '../../messages/say.ts';
import type { Write } from '../../model/change.ts';
import { known } from '../../model/reading.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { Words } from '../../model/words.ts';
import { isAwsManaged } from '../../policies/awsManaged.ts';
import { developerServicesName } from '../../policies/developerServices.ts';
import { grantsFullAdministration, hasDeny } from '../../policies/fullAdministration.ts';
import { requireMfaName } from '../../policies/requireMfa.ts';
import { denialRefusals, membersOf } from './userRefusals.ts';

type Input<A extends Write['action']> = Extract<Write, { action: A }>['input'];

/** A Deny must not reach the group through which this very run is signed in, nor the last proven administrator. */
export function attachRefusals(
  { GroupName, PolicyArn }: Input<'iam:AttachGroupPolicy'>,
  snapshot: Snapshot,
  remembered: RememberedPasswords,
): readonly Words[] {
  if (!mayDeny(snapshot, PolicyArn)) return [];
  const own = inOwnGroup(snapshot, (group) => sameName(group.name, GroupName));
  if (requiresMfaOnly(snapshot, PolicyArn)) return own;
  return [...own, ...denialRefusals(snapshot, membersOf(snapshot, GroupName), remembered)];
}

/** An inline policy of a group, judged as one attached. */
export function putGroupRefusals(
  { GroupName, PolicyDocument }: Input<'iam:PutGroupPolicy'>,
  snapshot: Snapshot,
  remembered: RememberedPasswords,
): readonly Words[] {
  if (!hasDeny(PolicyDocument)) return [];
  return [
    ...inOwnGroup(snapshot, (group) => sameName(group.name, GroupName)),
    ...denialRefusals(snapshot, membersOf(snapshot, GroupName), remembered),
  ];
}

/** A new version may bring a Deny, or lack the full administration that the old one gave. */
export function versionRefusals(
  { PolicyArn, PolicyDocument }: Input<'iam:CreatePolicyVersion'>,
  snapshot: Snapshot,
  remembered: RememberedPasswords,
): readonly Words[] {
  const isAttached = ({ attached }: { readonly attached: readonly { readonly arn: string }[] }): boolean =>
    attached.some(({ arn }) => arn === PolicyArn);
  const own = inOwnGroup(snapshot, isAttached);
  const before = documentOf(snapshot, PolicyArn);
  const takes = before === undefined || grantsFullAdministration(before);
  const ours = isNamed(PolicyArn, requireMfaName) && isOurRequireMfa(PolicyDocument, snapshot.connection);
  const harmless = ours || !hasDeny(PolicyDocument);
  if (harmless && !(takes && !grantsFullAdministration(PolicyDocument))) return own;
  const value = known(snapshot.authorization);
  const groups = value?.groups.filter(isAttached).flatMap(({ name }) => membersOf(snapshot, name)) ?? [];
  const direct = value?.users.filter(isAttached).map(({ name }) => name) ?? [];
  return [...own, ...denialRefusals(snapshot, [...groups, ...direct], remembered)];
}

/** A policy that denies without MFA must not reach a group through which offroot itself is signed in. */
function inOwnGroup(
  { connection, authorization }: Snapshot,
  isTarget: (group: { name: string; attached: readonly { arn: string }[] }) => boolean,
): readonly Words[] {
  if (connection.identity.kind !== 'user') return [];
  const value = known(authorization);
  if (!value) return [say('guard.unknown')];
  const self = value.users.find((user) => user.name === connection.identity.name);
  const own = value.groups.filter((group) => self?.groups.includes(group.name) && isTarget(group));
  return own.map((group) => say('guard.own-group', { group: group.name }));
}

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

/** True where a group denies something that is not ours, or may. */
export function groupMayDeny(snapshot: Snapshot, name: string): boolean {
  const value = known(snapshot.authorization);
  if (!value) return true;
  // A group that was not there when the account was read has just been made by this very plan, without a policy.
  const group = value.groups.find((each) => sameName(each.name, name));
  return group !== undefined && carriesForeignDeny(group, snapshot);
}

/** True where a group gives full administration, or may. */
export function carriesAdministration({ authorization }: Snapshot, name: string): boolean {
  const value = known(authorization);
  const group = value?.groups.find((each) => sameName(each.name, name));
  return !value || !group || isAdministratorGroup(group, value);
}

/** True where a user has full administration by a policy of their own, or may. */
export function carriesAdministrationItself({ authorization }: Snapshot, name: string): boolean {
  const value = known(authorization);
  const user = value?.users.find((each) => sameName(each.name, name));
  return !value || !user || administersItself(user, value);
}

const documentOf = ({ authorization }: Snapshot, arn: string): string | undefined =>
  known(authorization)?.policies.find((policy) => policy.arn === arn)?.document;

const nameOf = (arn: string): string => arn.slice(arn.lastIndexOf('/') + 1);

const isNamed = (arn: string, name: string): boolean => arn.endsWith(`:policy/${name}`);
