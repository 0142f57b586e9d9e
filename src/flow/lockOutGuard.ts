import { nothingRemembered, type RememberedPasswords } from '../facts/wayIn.ts';
import type { ClearedWrite } from '../model/account.ts';
import type { Write } from '../model/change.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Words } from '../model/words.ts';
import { hasDeny } from '../policies/fullAdministration.ts';
import { credentialRefusals } from './guard/credentialRefusals.ts';
import {
  attachRefusals,
  carriesAdministration,
  carriesAdministrationItself,
  groupMayDeny,
  mayDeny,
  putGroupRefusals,
  versionRefusals,
} from './guard/policyRefusals.ts';
import { roleRefusals } from './guard/roleRefusals.ts';
import { denialRefusals, membersOf, neverSignedIn, userRefusals } from './guard/userRefusals.ts';

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
    // A key more, or a boundary less, shuts nobody out.
    case 'iam:CreateAccessKey':
    case 'iam:DeleteUserPermissionsBoundary':
    case 'iam:DeleteServerCertificate':
    // AWS itself refuses to delete a version that counts.
    case 'iam:DeletePolicyVersion':
      return [];
    case 'iam:AttachGroupPolicy':
      return attachRefusals(write.input, snapshot, remembered);
    case 'iam:PutGroupPolicy':
      return putGroupRefusals(write.input, snapshot, remembered);
    case 'iam:AttachUserPolicy':
      return mayDeny(snapshot, write.input.PolicyArn)
        ? denialRefusals(snapshot, [write.input.UserName], remembered)
        : [];
    case 'iam:PutUserPolicy':
      return hasDeny(write.input.PolicyDocument) ? denialRefusals(snapshot, [write.input.UserName], remembered) : [];
    case 'iam:DetachUserPolicy':
    case 'iam:DeleteUserPolicy':
      return carriesAdministrationItself(snapshot, write.input.UserName)
        ? userRefusals(snapshot, [write.input.UserName], remembered)
        : [];
    case 'iam:AttachRolePolicy':
    case 'iam:DetachRolePolicy':
    case 'iam:PutRolePolicy':
    case 'iam:DeleteRolePolicy':
    case 'iam:UpdateAssumeRolePolicy':
      return roleRefusals(write.input.RoleName, snapshot, remembered);
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
      return neverSignedIn(snapshot, write.input.UserName)
        ? []
        : userRefusals(snapshot, [write.input.UserName], remembered);
    case 'iam:DeleteUser':
    case 'iam:DeleteLoginProfile':
    case 'iam:DeleteSSHPublicKey':
    case 'iam:DeleteServiceSpecificCredential':
    case 'iam:DeactivateMFADevice':
      return userRefusals(snapshot, [write.input.UserName], remembered);
    case 'iam:RemoveUserFromGroup':
      return carriesAdministration(snapshot, write.input.GroupName)
        ? userRefusals(snapshot, [write.input.UserName], remembered)
        : [];
    case 'iam:DetachGroupPolicy':
    case 'iam:DeleteGroupPolicy':
    case 'iam:DeleteGroup':
      return carriesAdministration(snapshot, write.input.GroupName)
        ? userRefusals(snapshot, membersOf(snapshot, write.input.GroupName), remembered)
        : [];
    case 'iam:DeletePolicy':
      // AWS itself refuses to delete a policy that is attached to anything.
      return [];
  }
}
