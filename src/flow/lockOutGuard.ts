import { administrators, isAdministratorGroup } from '../facts/administrators.ts';
import { quietRootKeys } from '../facts/rootKeys.ts';
import { isProven, nothingRemembered, proveWayIn, type RememberedPasswords } from '../facts/wayIn.ts';

import { say } from '../messages/say.ts';
import type { ClearedWrite } from '../model/account.ts';
import type { Write } from '../model/change.ts';
import { known } from '../model/reading.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Words } from '../model/words.ts';
import { hasDeny } from '../policies/fullAdministration.ts';

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
    case 'iam:AddUserToGroup':
    case 'iam:CreateLoginProfile':
    case 'iam:CreateVirtualMFADevice':
    case 'iam:EnableMFADevice':
    // AWS itself refuses to delete a device that is enabled for somebody.
    case 'iam:DeleteVirtualMFADevice':
      return [];
    case 'iam:AttachGroupPolicy':
      return mayDeny(snapshot, write.input.PolicyArn)
        ? inOwnGroup(snapshot, (group) => group.name === write.input.GroupName)
        : [];
    case 'iam:CreatePolicyVersion':
      return inOwnGroup(snapshot, (group) => group.attached.some(({ arn }) => arn === write.input.PolicyArn));
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
  const affected = administrators(authorization).filter(({ user }) => users.includes(user.name));
  if (affected.length === 0) return [];
  const remaining = provenAdministrators(snapshot, remembered).filter((name) => !users.includes(name));
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

/** AWS's own policies deny nothing that matters here; one of the account's may, and one not seen counts as if it did. */
function mayDeny({ authorization }: Snapshot, arn: string): boolean {
  if (arn.includes(':iam::aws:policy/')) return false;
  const document = known(authorization)?.policies.find((policy) => policy.arn === arn)?.document;
  return document === undefined || hasDeny(document);
}

function carriesAdministration({ authorization }: Snapshot, name: string): boolean {
  const value = known(authorization);
  const group = value?.groups.find((each) => each.name === name);
  return !value || !group || isAdministratorGroup(group, value);
}

const membersOf = ({ authorization }: Snapshot, group: string): readonly string[] =>
  known(authorization)
    ?.users.filter((user) => user.groups.includes(group))
    .map((user) => user.name) ?? [];

const neverSignedIn = ({ signIns }: Snapshot, name: string): boolean =>
  known(signIns)?.some(({ user, lastUsedAt }) => user === name && lastUsedAt === null) ?? false;
