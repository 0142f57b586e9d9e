import type { WriteAction } from '../model/change.ts';
import type { SnapshotPart } from '../model/snapshot.ts';
import type { PolicyDocument } from '../policies/document.ts';
import { enrollPolicy } from './enrollPolicy.ts';
import { peopleReportParts } from './peopleReport.ts';
import { type BesidesAction, permissionTopics } from './permissionTopics.ts';
import { readActions, rehearsalActions, validationActions } from './readActions.ts';

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

/**
 * The least that a mode needs, as an identity policy: what its reads ask, and the writes it may make. sts:GetCallerIdentity needs no
 * permission; root, which alone sees its own keys, needs no policy.
 */
export function permissionsPolicy(mode: PermissionMode): PolicyDocument {
  if (mode === 'enroll') return enrollPolicy;
  const { parts, writes, validates } = needs[mode];
  const needed = new Set<string>([
    ...parts.flatMap((part) => readActions[part]),
    ...writes,
    ...writes.flatMap((write) => besides[write] ?? []),
    // Whoever plans writes rehearses them.
    ...(writes.length > 0 ? rehearsalActions : []),
    ...(validates ? validationActions : []),
  ]);
  const statements = Object.entries(permissionTopics).map(([Sid, actions]) => {
    return { Sid, Effect: 'Allow', Action: actions.filter((action) => needed.has(action)), Resource: '*' } as const;
  });
  return { Version: '2012-10-17', Statement: statements.filter(({ Action }) => Action.length > 0) };
}

/** What is made with tags needs the right to tag it as well; whoever puts a role into a profile hands it on. */
const besides: { readonly [A in WriteAction]?: BesidesAction | readonly BesidesAction[] } = {
  'iam:CreateUser': 'iam:TagUser',
  'iam:CreatePolicy': 'iam:TagPolicy',
  'iam:CreateVirtualMFADevice': 'iam:TagMFADevice',
  'iam:CreateRole': 'iam:TagRole',
  'iam:CreateInstanceProfile': 'iam:TagInstanceProfile',
  'iam:AddRoleToInstanceProfile': 'iam:PassRole',
  'ec2:AssociateIamInstanceProfile': 'iam:PassRole',
  'iam:CreateOpenIDConnectProvider': 'iam:TagOpenIDConnectProvider',
  'events:PutRule': 'events:TagResource',
  // The first analyzer makes the role by which Access Analyzer reads.
  'access-analyzer:CreateAnalyzer': ['access-analyzer:TagResource', 'iam:CreateServiceLinkedRole'],
  // Policies know one right for all changes of budgets.
  'budgets:CreateBudget': ['budgets:ModifyBudget', 'budgets:TagResource'],
  'budgets:DeleteBudget': 'budgets:ModifyBudget',
  'cloudtrail:CreateTrail': 'cloudtrail:AddTags',
  // What the operation is called otherwise than the right to it.
  's3:PutPublicAccessBlock': 's3:PutBucketPublicAccessBlock',
  's3:DeletePublicAccessBlock': 's3:PutBucketPublicAccessBlock',
};

interface Needs {
  readonly parts: readonly SnapshotPart[];
  readonly writes: readonly WriteAction[];
  /** AWS's Access Analyzer reads its policies before they are written */
  readonly validates?: true;
}

const account = ['summary', 'alias', 'passwordPolicy', 'authorization', 'simulations'] as const;
const audited = [
  ...account,
  ...([
    'signIns',
    'mfaDevices',
    'accessKeys',
    'credentialReport',
    'serverCertificates',
    'contacts',
    'instances',
    'analyzers',
    'watchers',
    'budgets',
    'rootAlarms',
    'keyWatches',
    'trails',
  ] as const),
];

// A device that was made and never enabled is deleted again.
const enrolment = ['iam:CreateVirtualMFADevice', 'iam:EnableMFADevice', 'iam:DeleteVirtualMFADevice'] as const;
const newPeople = ['iam:CreateUser', 'iam:AddUserToGroup', 'iam:CreateLoginProfile', 'iam:UpdateLoginProfile'] as const;
const settings = ['iam:CreateAccountAlias', 'iam:UpdateAccountPasswordPolicy'] as const;
const newGroups = [
  ...(['iam:CreateGroup', 'iam:AttachGroupPolicy', 'iam:CreatePolicy', 'iam:CreatePolicyVersion'] as const),
];
// What takes the place of root's keys.
// For instances that are there already.
const machines = ['ec2:AssociateIamInstanceProfile', 'ec2:ModifyInstanceMetadataOptions'] as const;
const programs = [
  ...(['iam:CreateAccessKey', 'iam:DeleteAccessKey', 'iam:CreateRole', 'iam:AttachRolePolicy'] as const),
  ...(['iam:CreateInstanceProfile', 'iam:AddRoleToInstanceProfile'] as const),
];
const accessOff = [
  ...(['iam:DeleteLoginProfile', 'iam:UpdateAccessKey', 'iam:DeleteAccessKey'] as const),
  ...(['iam:RemoveUserFromGroup', 'iam:DetachUserPolicy', 'iam:DeleteUserPolicy'] as const),
];

const alarmWrites = [
  ...(['events:PutRule', 'events:PutTargets', 'events:TestEventPattern'] as const),
  ...(['sns:CreateTopic', 'sns:SetTopicAttributes', 'sns:Subscribe', 'sns:Publish', 'sns:TagResource'] as const),
];
// A trail, made or repaired, with its bucket.
const newTrail = [
  ...(['s3:CreateBucket', 's3:PutPublicAccessBlock', 's3:PutBucketPolicy'] as const),
  ...(['cloudtrail:CreateTrail', 'cloudtrail:UpdateTrail', 'cloudtrail:StartLogging'] as const),
];
const trailBack = [
  ...([
    'cloudtrail:DeleteTrail',
    'cloudtrail:UpdateTrail',
    'cloudtrail:StartLogging',
    'cloudtrail:StopLogging',
  ] as const),
  ...([
    's3:PutPublicAccessBlock',
    's3:DeletePublicAccessBlock',
    's3:PutBucketPolicy',
    's3:DeleteBucketPolicy',
  ] as const),
];

const needs: { readonly [M in Exclude<PermissionMode, 'enroll'>]: Needs } = {
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
