import type { SnapshotPart } from '../model/snapshot.ts';

const report = ['iam:GenerateCredentialReport', 'iam:GetCredentialReport'] as const;

/**
 * Every AWS action that reading a part may call, whoever is asked about one by one: what a policy must allow for the part not to be
 * unknown. A test holds the readers to it.
 */
export const readActions = {
  summary: ['iam:GetAccountSummary'],
  alias: ['iam:ListAccountAliases'],
  passwordPolicy: ['iam:GetAccountPasswordPolicy'],
  authorization: ['iam:GetAccountAuthorizationDetails'],
  signIns: ['iam:ListUsers', 'iam:GetLoginProfile', ...report],
  mfaDevices: ['iam:ListUsers', 'iam:ListVirtualMFADevices', 'iam:ListMFADevices', ...report],
  accessKeys: ['iam:ListUsers', 'iam:ListAccessKeys', 'iam:GetAccessKeyLastUsed', ...report],
  rootCredentials: ['iam:ListAccessKeys', 'iam:GetAccessKeyLastUsed', 'iam:ListSigningCertificates'],
  credentialReport: report,
  simulations: ['iam:GetAccountAuthorizationDetails', 'iam:SimulatePrincipalPolicy'],
  serverCertificates: ['iam:ListServerCertificates'],
  contacts: ['account:GetAlternateContact'],
  instances: ['ec2:DescribeRegions', 'ec2:DescribeInstances', 'ec2:DescribeIamInstanceProfileAssociations'],
  analyzers: ['access-analyzer:ListAnalyzers', 'access-analyzer:ListFindings'],
  watchers: [
    'guardduty:ListDetectors',
    'guardduty:GetDetector',
    'securityhub:DescribeHub',
    'config:DescribeConfigurationRecorderStatus',
  ],
  budgets: ['budgets:ViewBudget'],
  rootAlarms: [
    'events:ListRules',
    'events:ListTargetsByRule',
    'sns:GetTopicAttributes',
    'sns:ListSubscriptionsByTopic',
    'sns:ListTagsForResource',
  ],
  oidcProviders: ['iam:ListOpenIDConnectProviders', 'iam:GetOpenIDConnectProvider'],
  otherCredentials: ['iam:ListSigningCertificates', 'iam:ListSSHPublicKeys', 'iam:ListServiceSpecificCredentials'],
  keyWatches: ['iam:ListPolicyTags'],
  rootEvents: ['cloudtrail:LookupEvents', ...report],
  serviceUse: ['iam:GenerateServiceLastAccessedDetails', 'iam:GetServiceLastAccessedDetails'],
  resources: ['s3:ListAllMyBuckets', 'sns:ListTopics', 'ec2:DescribeInstances'],
  trails: [
    ...(['cloudtrail:DescribeTrails', 'cloudtrail:GetTrailStatus', 'cloudtrail:GetEventSelectors'] as const),
    ...(['s3:GetBucketPolicy', 's3:GetBucketPublicAccessBlock', 's3:GetEncryptionConfiguration'] as const),
  ],
  oneself: [
    'iam:GetUser',
    'iam:ListMFADevices',
    'iam:ListVirtualMFADevices',
    'iam:ListAccessKeys',
    'iam:GetAccessKeyLastUsed',
  ],
} as const satisfies { readonly [P in SnapshotPart]: readonly string[] };

/**
 * What the rehearsal of a plan may call besides: AWS's policy simulator, and the documents of policies that nothing uses yet.
 * Without them a plan is rehearsed by offroot alone, and applied all the same.
 */
export const rehearsalActions = ['iam:SimulateCustomPolicy', 'iam:GetPolicy', 'iam:GetPolicyVersion'] as const;

/** What a plan calls besides whose policies AWS reads before they are written. Without it offroot's own validation stands alone. */
export const validationActions = ['access-analyzer:ValidatePolicy'] as const;

/** An action that reads. */
export type ReadAction =
  | (typeof readActions)[SnapshotPart][number]
  | (typeof rehearsalActions)[number]
  | (typeof validationActions)[number];
