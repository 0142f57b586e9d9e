import { administrators, isAdministratorGroup } from '../facts/administrators.ts';
import { quietRootKeys } from '../facts/rootKeys.ts';
import { sameName } from '../facts/sameName.ts';
import {
  carriesForeignDeny,
  isOurRequireMfa,
  isProven,
  nothingRemembered,
  proveWayIn,
  type RememberedPasswords,
} from '../facts/wayIn.ts';
import { say } from '../messages/say.ts';
import type { ClearedWrite } from '../model/account.ts';
import type { Write } from '../model/change.ts';
import { known } from '../model/reading.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Words } from '../model/words.ts';
import { isAwsManaged } from '../policies/awsManaged.ts';
import { developerServicesName } from '../policies/developerServices.ts';
import { grantsFullAdministration, hasDeny } from '../policies/fullAdministration.ts';
import { requireMfaName } from '../policies/requireMfa.ts';

/** Let through, or refused with the reasons: every one of them in words for the person. */
export type Clearance =
  | { readonly cleared: ClearedWrite }
  | { readonly cleared: null; readonly refused: readonly Words[] };

/**
 * The lock-out guard. Every write of offroot passes through here, and nothing else makes a ClearedWrite: no code path
 * removes or disables root's or an administrator's access otherwise. Pure over a snapshot read just before.
 * Anything unknown is unmet. `remembered` may only delay.
 */
export function clearWrite(
  write: Write,
  snapshot: Snapshot,
  now: Date,
  remembered: RememberedPasswords = nothingRemembered,
): Clearance {
  const refused = refusals(write, snapshot, now, remembered);
  return refused.length === 0 ? { cleared: { ...write, clearedBy: 'lock-out guard' } } : { cleared: null, refused };
}

function refusals(write: Write, snapshot: Snapshot, now: Date, remembered: RememberedPasswords): readonly Words[] {
  switch (write.action) {
    case 'iam:CreateAccountAlias':
    case 'iam:DeleteAccountAlias':
    case 'iam:UpdateAccountPasswordPolicy':
    case 'iam:DeleteAccountPasswordPolicy':
    case 'iam:CreatePolicy':
    case 'iam:CreateGroup':
    case 'iam:CreateUser':
    case 'iam:CreateLoginProfile':
    case 'iam:CreateVirtualMFADevice':
    case 'iam:EnableMFADevice':
    // AWS itself refuses to delete a device that is enabled for somebody.
    case 'iam:DeleteVirtualMFADevice':
      return [];
    case 'iam:AttachGroupPolicy':
      return attachRefusals(write.input, snapshot, remembered);
    case 'iam:AddUserToGroup':
      return groupMayDeny(snapshot, write.input.GroupName)
        ? denialRefusals(snapshot, [write.input.UserName], remembered)
        : [];
    case 'iam:CreatePolicyVersion':
      return versionRefusals(write.input, snapshot, remembered);
    case 'iam:UpdateAccessKey':
    case 'iam:UpdateSigningCertificate':
      if (write.input.Status === 'Active') return [];
      return credentialRefusals(write, snapshot, now, remembered);
    case 'iam:DeleteAccessKey':
    case 'iam:DeleteSigningCertificate':
      return credentialRefusals(write, snapshot, now, remembered);
    case 'iam:UpdateLoginProfile':
      // A password that was never used is nobody's way in yet.
      return neverSignedIn(snapshot, write.input.UserName)
        ? []
        : userRefusals(snapshot, [write.input.UserName], remembered);
    case 'iam:DeleteUser':
    case 'iam:DeleteLoginProfile':
    case 'iam:DeactivateMFADevice':
      return userRefusals(snapshot, [write.input.UserName], remembered);
    case 'iam:RemoveUserFromGroup':
      return carriesAdministration(snapshot, write.input.GroupName)
        ? userRefusals(snapshot, [write.input.UserName], remembered)
        : [];
    case 'iam:DetachGroupPolicy':
    case 'iam:DeleteGroup':
      return carriesAdministration(snapshot, write.input.GroupName)
        ? userRefusals(snapshot, membersOf(snapshot, write.input.GroupName), remembered)
        : [];
    case 'iam:DeletePolicy':
      // AWS itself refuses to delete a policy that is attached to anything.
      return [];
  }
}

/** Root's own keys and certificates, or a user's: without UserName they are the caller's. */
function credentialRefusals(
  write: Extract<Write, { action: `iam:${'Update' | 'Delete'}${'AccessKey' | 'SigningCertificate'}` }>,
  snapshot: Snapshot,
  now: Date,
  remembered: RememberedPasswords,
): readonly Words[] {
  const { identity, accessKeyId } = snapshot.connection;
  const user = write.input.UserName ?? (identity.kind === 'user' ? identity.name : null);
  if (user) return userRefusals(snapshot, [user], remembered);
  const isQuiet = (id: string): boolean => quietRootKeys(snapshot, now).some((key) => key.id === id);
  const own = 'AccessKeyId' in write.input && write.input.AccessKeyId === accessKeyId;
  const busy = 'AccessKeyId' in write.input && !isQuiet(write.input.AccessKeyId);
  return [
    ...(identity.kind === 'root' ? [] : [say('guard.not-root')]),
    ...(own ? [say('guard.own-key')] : []),
    ...(busy ? [say('guard.key-in-use')] : []),
    ...(provenAdministrators(snapshot, remembered).length > 0 ? [] : [say('guard.no-proven-administrator')]),
  ];
}

/** Taking access from `users` is safe while somebody proven remains, or while root itself sits here with MFA. */
function userRefusals(snapshot: Snapshot, users: readonly string[], remembered: RememberedPasswords): readonly Words[] {
  const authorization = known(snapshot.authorization);
  if (!authorization) return [say('guard.unknown')];
  const affected = administrators(authorization).filter(({ user }) => isAmong(user.name, users));
  if (affected.length === 0) return [];
  const remaining = provenAdministrators(snapshot, remembered).filter((name) => !isAmong(name, users));
  if (remaining.length > 0 || isRootSessionWithMfa(snapshot)) return [];
  return [say('guard.last-administrator', { users: affected.map(({ user }) => user.name).join(', ') })];
}

const isRootSessionWithMfa = ({ connection, summary }: Snapshot): boolean =>
  connection.identity.kind === 'root' && connection.keyKind === 'temporary' && known(summary)?.rootMfaEnabled === true;

function provenAdministrators(snapshot: Snapshot, remembered: RememberedPasswords): readonly string[] {
  const authorization = known(snapshot.authorization);
  if (!authorization) return [];
  return administrators(authorization)
    .map(({ user }) => user.name)
    .filter((name) => isProven(proveWayIn(snapshot, name, remembered)));
}

type Input<A extends Write['action']> = Extract<Write, { action: A }>['input'];

/** A Deny must not reach the group through which this very run is signed in, nor the last proven administrator. */
function attachRefusals(
  { GroupName, PolicyArn }: Input<'iam:AttachGroupPolicy'>,
  snapshot: Snapshot,
  remembered: RememberedPasswords,
): readonly Words[] {
  if (!mayDeny(snapshot, PolicyArn)) return [];
  const own = inOwnGroup(snapshot, (group) => sameName(group.name, GroupName));
  if (requiresMfaOnly(snapshot, PolicyArn)) return own;
  return [...own, ...denialRefusals(snapshot, membersOf(snapshot, GroupName), remembered)];
}

/** A new version may bring a Deny, or lack the full administration that the old one gave. */
function versionRefusals(
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

/**
 * A Deny matters to those whose way in is proven, or may be where something is unknown: whoever is not proven anyway
 * is no reason to refuse. What offroot remembers must not make anybody such a one.
 */
function denialRefusals(
  snapshot: Snapshot,
  users: readonly string[],
  remembered: RememberedPasswords,
): readonly Words[] {
  if (!known(snapshot.authorization)) return [say('guard.unknown')];
  const maybe = users.filter((name) =>
    proveWayIn(snapshot, name, nothingRemembered).every(({ state }) => state !== 'unmet'),
  );
  return maybe.length === 0 ? [] : userRefusals(snapshot, maybe, remembered);
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
function mayDeny(snapshot: Snapshot, arn: string): boolean {
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

function groupMayDeny(snapshot: Snapshot, name: string): boolean {
  const value = known(snapshot.authorization);
  if (!value) return true;
  // A group that was not there when the account was read has just been made by this very plan, without a policy.
  const group = value.groups.find((each) => sameName(each.name, name));
  return group !== undefined && carriesForeignDeny(group, snapshot);
}

const documentOf = ({ authorization }: Snapshot, arn: string): string | undefined =>
  known(authorization)?.policies.find((policy) => policy.arn === arn)?.document;

const nameOf = (arn: string): string => arn.slice(arn.lastIndexOf('/') + 1);

const isNamed = (arn: string, name: string): boolean => arn.endsWith(`:policy/${name}`);

function carriesAdministration({ authorization }: Snapshot, name: string): boolean {
  const value = known(authorization);
  const group = value?.groups.find((each) => sameName(each.name, name));
  return !value || !group || isAdministratorGroup(group, value);
}

const membersOf = ({ authorization }: Snapshot, group: string): readonly string[] =>
  known(authorization)
    ?.users.filter((user) => isAmong(group, user.groups))
    .map((user) => user.name) ?? [];

const neverSignedIn = ({ signIns }: Snapshot, name: string): boolean =>
  known(signIns)?.some(({ user, lastUsedAt }) => sameName(user, name) && lastUsedAt === null) ?? false;

const isAmong = (name: string, names: readonly string[]): boolean => names.some((other) => sameName(other, name));
