import type { WriteAction } from '../model/change.ts';
import type { SnapshotPart } from '../model/snapshot.ts';
import { peopleReportParts } from './peopleReport.ts';
import {
  accessOff,
  account,
  alarmWrites,
  audited,
  enrolment,
  machines,
  newGroups,
  newPeople,
  newTrail,
  programs,
  settings,
  trailBack,
} from './permissionSets.ts';

/** What `offroot permissions` prints a policy for. */
export const permissionModes = [
  'audit',
  'root-use',
  'people-report',
  'setup',
  'people',
  'roles',
  'narrow',
  'watch',
  'can',
  'repair',
  'enroll',
  'undo',
] as const;
export type PermissionMode = (typeof permissionModes)[number];

interface Needs {
  readonly parts: readonly SnapshotPart[];
  readonly writes: readonly WriteAction[];
  /** AWS's Access Analyzer reads its policies before they are written */
  readonly validates?: true;
}

/** What each mode reads and may write; a member who enrols has a policy of their own. */
export const permissionNeeds: { readonly [M in Exclude<PermissionMode, 'enroll'>]: Needs } = {
  audit: { parts: audited, writes: [] },
  'root-use': { parts: ['rootEvents', 'credentialReport'], writes: [] },
  'people-report': { parts: peopleReportParts, writes: [] },
  setup: {
    parts: [...account, 'signIns', 'mfaDevices', 'accessKeys', 'rootEvents', 'credentialReport'],
    writes: [...settings, ...newGroups, 'iam:DeletePolicyVersion', ...newPeople, ...enrolment, ...programs],
  },
  people: {
    parts: [...account, 'signIns', 'mfaDevices', 'accessKeys', 'otherCredentials'],
    writes: [
      ...newPeople,
      ...enrolment,
      ...accessOff,
      'iam:DeactivateMFADevice',
      'iam:DeleteSigningCertificate',
      'iam:DeleteSSHPublicKey',
      'iam:DeleteServiceSpecificCredential',
      'iam:DeleteUserPermissionsBoundary',
      'iam:DeleteUser',
    ],
  },
  roles: {
    parts: [...account, 'signIns', 'mfaDevices', 'oidcProviders', 'resources', 'instances'],
    validates: true,
    writes: [
      ...(['iam:CreatePolicy', 'iam:CreateRole', 'iam:AttachRolePolicy'] as const),
      ...(['iam:CreateInstanceProfile', 'iam:AddRoleToInstanceProfile'] as const),
      'iam:CreateOpenIDConnectProvider',
      ...machines,
    ],
  },
  narrow: {
    parts: [...account, 'signIns', 'mfaDevices', 'serviceUse', 'resources'],
    validates: true,
    writes: [
      ...(['iam:CreatePolicy', 'iam:CreatePolicyVersion', 'iam:DeletePolicyVersion'] as const),
      ...(['iam:AttachGroupPolicy', 'iam:DetachGroupPolicy', 'iam:DeleteGroupPolicy'] as const),
      ...(['iam:AttachUserPolicy', 'iam:DetachUserPolicy', 'iam:DeleteUserPolicy'] as const),
      ...(['iam:AttachRolePolicy', 'iam:DetachRolePolicy', 'iam:DeleteRolePolicy'] as const),
    ],
  },
  watch: {
    parts: [
      ...account,
      ...([
        'signIns',
        'mfaDevices',
        'credentialReport',
        'contacts',
        'rootAlarms',
        'trails',
        'analyzers',
        'watchers',
        'budgets',
      ] as const),
    ],
    writes: [
      'account:PutAlternateContact',
      'access-analyzer:CreateAnalyzer',
      'budgets:CreateBudget',
      ...newTrail,
      ...alarmWrites,
    ],
  },
  can: { parts: ['authorization', 'simulations'], writes: [] },
  repair: {
    parts: audited,
    writes: [
      ...settings,
      ...newGroups,
      ...enrolment,
      ...accessOff,
      'iam:AddUserToGroup',
      'iam:UpdateLoginProfile',
      'iam:CreateAccessKey',
      'iam:DeleteServerCertificate',
      'iam:DeleteGroup',
      'iam:DetachGroupPolicy',
      'iam:DeleteGroupPolicy',
      'iam:DeletePolicy',
      'iam:DeletePolicyVersion',
      'iam:UpdateAssumeRolePolicy',
      'iam:AttachRolePolicy',
      'iam:DetachRolePolicy',
      'iam:DeleteRolePolicy',
      ...machines,
    ],
  },
  undo: {
    parts: [
      ...account,
      'signIns',
      'mfaDevices',
      'accessKeys',
      'otherCredentials',
      'oidcProviders',
      'credentialReport',
      'contacts',
      'analyzers',
      'budgets',
      'trails',
      'instances',
      'rootAlarms',
    ],
    writes: [
      ...settings,
      'iam:DeleteAccountAlias',
      'iam:DeleteAccountPasswordPolicy',
      ...(['iam:CreatePolicy', 'iam:DeletePolicy', 'iam:CreateGroup', 'iam:DeleteGroup'] as const),
      'iam:CreatePolicyVersion',
      ...(['iam:AddUserToGroup', 'iam:RemoveUserFromGroup'] as const),
      ...(['iam:AttachGroupPolicy', 'iam:DetachGroupPolicy', 'iam:PutGroupPolicy'] as const),
      ...(['iam:AttachUserPolicy', 'iam:DetachUserPolicy', 'iam:PutUserPolicy'] as const),
      ...(['iam:AttachRolePolicy', 'iam:DetachRolePolicy', 'iam:PutRolePolicy'] as const),
      'iam:UpdateAssumeRolePolicy',
      ...(['iam:DeleteRole', 'iam:RemoveRoleFromInstanceProfile', 'iam:DeleteInstanceProfile'] as const),
      'iam:DeleteOpenIDConnectProvider',
      ...(['iam:UpdateAccessKey', 'iam:DeleteAccessKey'] as const),
      ...(['iam:DeleteUser', 'iam:DeleteLoginProfile'] as const),
      ...(['iam:DeactivateMFADevice', 'iam:DeleteVirtualMFADevice'] as const),
      ...(['account:PutAlternateContact', 'account:DeleteAlternateContact'] as const),
      ...(['events:PutRule', 'events:DeleteRule', 'events:RemoveTargets'] as const),
      ...(['sns:SetTopicAttributes', 'sns:Unsubscribe', 'sns:DeleteTopic'] as const),
      ...(['access-analyzer:DeleteAnalyzer', 'budgets:DeleteBudget'] as const),
      ...trailBack,
      ...(['ec2:DisassociateIamInstanceProfile', 'ec2:ModifyInstanceMetadataOptions'] as const),
    ],
  },
};
