import { nothingRemembered, type RememberedPasswords } from '../facts/wayIn.ts';
import type { ClearedWrite } from '../model/account.ts';
import type { Write } from '../model/change.ts';
import { unreadable } from '../model/reading.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Words } from '../model/words.ts';
import { hasDeny } from '../policies/fullAdministration.ts';
import { credentialRefusals } from './guard/credentialRefusals.ts';
import { mayHarmWith } from './guard/interplay.ts';
import { lossRefusals } from './guard/lossRefusals.ts';
import { noteRefusals } from './guard/noteRefusals.ts';
import {
  attachRefusals,
  createRefusals,
  joinRefusals,
  mayDeny,
  putGroupRefusals,
  userDenialRefusals,
  versionRefusals,
} from './guard/policyRefusals.ts';
import { profileRefusals, providerRefusals, roleRefusals } from './guard/roleRefusals.ts';
import { neverSignedIn, userRefusals } from './guard/userRefusals.ts';

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
  const all = refusals(write, snapshot, now, remembered);
  const refused = [...new Map(all.map((words) => [JSON.stringify(words), words])).values()];
  return refused.length === 0 ? { cleared: { ...write, clearedBy: 'lock-out guard' } } : { cleared: null, refused };
}

/**
 * True where a write must be judged on a snapshot that shows what `before`, the writes since that snapshot, came to: where only
 * somebody's proven way in, or root with MFA at the keyboard, makes it safe, and where it may do harm together with one of them.
 */
export const isJudgedAnew = (write: Write, before: readonly Write[], snapshot: Snapshot, now: Date): boolean =>
  before.length > 0 &&
  (mayHarmWith(write, before, snapshot) ||
    refusals(write, withNobodyKnown(snapshot), now, nothingRemembered).length > 0);

const withNobodyKnown = (snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  summary: unreadable('iam:GetAccountSummary', 'not asked'),
  signIns: unreadable('iam:GetLoginProfile', 'not asked'),
});

function refusals(write: Write, snapshot: Snapshot, now: Date, remembered: RememberedPasswords): readonly Words[] {
  switch (write.action) {
    case 'iam:CreateAccountAlias':
    case 'iam:DeleteAccountAlias':
    case 'iam:UpdateAccountPasswordPolicy':
    case 'iam:DeleteAccountPasswordPolicy':
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
    // A new role or provider opens something and shuts nothing; AWS itself refuses to delete a profile that holds one.
    case 'iam:CreateRole':
    case 'iam:CreateInstanceProfile':
    case 'iam:CreateOpenIDConnectProvider':
    case 'iam:AddRoleToInstanceProfile':
    case 'iam:DeleteInstanceProfile':
    case 'iam:DeleteServerCertificate':
    // AWS itself refuses to delete a version that counts, or a policy that is attached to anything.
    case 'iam:DeletePolicyVersion':
    case 'iam:DeletePolicy':
    case 'iam:UntagPolicy':
    // Whom AWS writes to besides root's own address: nobody signs in by it.
    case 'account:PutAlternateContact':
    case 'account:DeleteAlternateContact':
    // What looks and writes mails: a budget without actions of its own stops nothing.
    case 'access-analyzer:CreateAnalyzer':
    case 'access-analyzer:DeleteAnalyzer':
    case 'budgets:CreateBudget':
    case 'budgets:DeleteBudget':
    // A trail only looks on. A bucket's policy shuts nobody out of the account, and root can always delete it.
    case 'cloudtrail:CreateTrail':
    case 'cloudtrail:UpdateTrail':
    case 'cloudtrail:StartLogging':
    case 'cloudtrail:StopLogging':
    case 'cloudtrail:DeleteTrail':
    case 's3:CreateBucket':
    case 's3:PutPublicAccessBlock':
    case 's3:DeletePublicAccessBlock':
    case 's3:PutBucketPolicy':
    case 's3:DeleteBucketPolicy':
    // A role more on an instance takes nothing from anybody; how its metadata is reached is a program's matter, never a person's.
    case 'ec2:AssociateIamInstanceProfile':
    case 'ec2:ModifyInstanceMetadataOptions':
    // Who is told of what: nobody signs in by it, and nobody's rights rest on it.
    case 'events:PutRule':
    case 'events:DeleteRule':
    case 'events:PutTargets':
    case 'events:RemoveTargets':
    case 'events:TestEventPattern':
    case 'sns:CreateTopic':
    case 'sns:DeleteTopic':
    case 'sns:SetTopicAttributes':
    case 'sns:Subscribe':
    case 'sns:Unsubscribe':
    case 'sns:Publish':
    case 'sns:TagResource':
      return [];
    case 'iam:TagPolicy':
      return noteRefusals(write.input, now);
    case 'iam:CreatePolicy':
      return createRefusals(write.input, snapshot);
    case 'iam:AttachGroupPolicy':
      return attachRefusals(write.input, snapshot, remembered);
    case 'iam:AttachUserPolicy':
      return mayDeny(snapshot, write.input.PolicyArn)
        ? userDenialRefusals(write.input.UserName, snapshot, remembered)
        : [];
    case 'iam:AttachRolePolicy':
      return mayDeny(snapshot, write.input.PolicyArn) ? roleRefusals(write.input.RoleName, snapshot, remembered) : [];
    case 'iam:AddUserToGroup':
      return joinRefusals(write.input, snapshot, remembered);
    // What is put may take the place of what gave more.
    case 'iam:PutGroupPolicy':
      return [...putGroupRefusals(write.input, snapshot, remembered), ...lossRefusals(write, snapshot, remembered)];
    case 'iam:PutUserPolicy':
      return [
        ...(hasDeny(write.input.PolicyDocument) ? userDenialRefusals(write.input.UserName, snapshot, remembered) : []),
        ...lossRefusals(write, snapshot, remembered),
      ];
    case 'iam:PutRolePolicy':
      return [
        ...(hasDeny(write.input.PolicyDocument) ? roleRefusals(write.input.RoleName, snapshot, remembered) : []),
        ...lossRefusals(write, snapshot, remembered),
      ];
    case 'iam:CreatePolicyVersion':
      return [...versionRefusals(write.input, snapshot, remembered), ...lossRefusals(write, snapshot, remembered)];
    case 'iam:RemoveUserFromGroup':
    case 'iam:DeleteGroup':
    case 'iam:DetachGroupPolicy':
    case 'iam:DetachUserPolicy':
    case 'iam:DetachRolePolicy':
    case 'iam:DeleteGroupPolicy':
    case 'iam:DeleteUserPolicy':
    case 'iam:DeleteRolePolicy':
      return lossRefusals(write, snapshot, remembered);
    case 'iam:UpdateAssumeRolePolicy':
    case 'iam:DeleteRole':
    case 'iam:RemoveRoleFromInstanceProfile':
      return roleRefusals(write.input.RoleName, snapshot, remembered);
    // Whoever works from that instance loses the role with it.
    case 'ec2:DisassociateIamInstanceProfile':
      return profileRefusals(write.input['IamInstanceProfile.Name'], snapshot, remembered);
    case 'iam:DeleteOpenIDConnectProvider':
      return providerRefusals(write.input.OpenIDConnectProviderArn, snapshot, remembered);
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
  }
}
