import type { WriteAction } from '../model/change.ts';
import type { ReadAction } from './readActions.ts';

/** Rights that a write needs besides its own: to tag what is made with tags, and to hand a role on. */
export type BesidesAction =
  | 'iam:TagUser'
  | 'iam:TagPolicy'
  | 'iam:TagMFADevice'
  | 'iam:TagRole'
  | 'iam:TagInstanceProfile'
  | 'iam:TagOpenIDConnectProvider'
  | 'iam:PassRole'
  | 'events:TagResource'
  | 'iam:CreateServiceLinkedRole'
  | 'access-analyzer:TagResource'
  | 'budgets:ModifyBudget'
  | 'budgets:TagResource'
  | 'cloudtrail:AddTags'
  | 's3:PutBucketPublicAccessBlock';

/** One statement each, so that whoever reads the policy sees what it is about. */
export const permissionTopics: Readonly<Record<string, readonly (ReadAction | WriteAction | BesidesAction)[]>> = {
  ReadAccountSettings: [
    'account:GetAlternateContact',
    'iam:GetAccountPasswordPolicy',
    'iam:GetAccountSummary',
    'iam:ListAccountAliases',
    'iam:ListServerCertificates',
  ],
  ReadUsersGroupsRolesAndPolicies: [
    'iam:GetAccountAuthorizationDetails',
    'iam:ListOpenIDConnectProviders',
    'iam:GetOpenIDConnectProvider',
    'iam:ListUsers',
    'iam:ListPolicyTags',
    'iam:SimulatePrincipalPolicy',
  ],
  ReadWatchers: [
    'access-analyzer:ListAnalyzers',
    'access-analyzer:ListFindings',
    'budgets:ViewBudget',
    'config:DescribeConfigurationRecorderStatus',
    'guardduty:GetDetector',
    'guardduty:ListDetectors',
    'securityhub:DescribeHub',
  ],
  RehearsePlans: [
    'access-analyzer:ValidatePolicy',
    'iam:GetPolicy',
    'iam:GetPolicyVersion',
    'iam:SimulateCustomPolicy',
  ],
  ReadMachines: ['ec2:DescribeIamInstanceProfileAssociations', 'ec2:DescribeInstances', 'ec2:DescribeRegions'],
  ReadAccessAdvisor: ['iam:GenerateServiceLastAccessedDetails', 'iam:GetServiceLastAccessedDetails'],
  ReadRootAlarms: [
    'events:ListRules',
    'events:ListTargetsByRule',
    'sns:GetTopicAttributes',
    'sns:ListSubscriptionsByTopic',
    'sns:ListTagsForResource',
  ],
  ListBucketsAndTopics: ['s3:ListAllMyBuckets', 'sns:ListTopics'],
  ReadEventHistory: ['cloudtrail:LookupEvents'],
  ReadTrails: [
    'cloudtrail:DescribeTrails',
    'cloudtrail:GetEventSelectors',
    'cloudtrail:GetTrailStatus',
    's3:GetBucketPolicy',
    's3:GetBucketPublicAccessBlock',
    's3:GetEncryptionConfiguration',
  ],
  ReadCredentialReport: ['iam:GenerateCredentialReport', 'iam:GetCredentialReport'],
  ReadCredentials: [
    'iam:GetAccessKeyLastUsed',
    'iam:GetLoginProfile',
    'iam:ListAccessKeys',
    'iam:ListMFADevices',
    'iam:ListServiceSpecificCredentials',
    'iam:ListSigningCertificates',
    'iam:ListSSHPublicKeys',
    'iam:ListVirtualMFADevices',
  ],
  ChangeTrails: [
    'cloudtrail:AddTags',
    'cloudtrail:CreateTrail',
    'cloudtrail:DeleteTrail',
    'cloudtrail:StartLogging',
    'cloudtrail:StopLogging',
    'cloudtrail:UpdateTrail',
    's3:CreateBucket',
    's3:DeleteBucketPolicy',
    's3:PutBucketPolicy',
    's3:PutBucketPublicAccessBlock',
  ],
  ChangeAccountSettings: [
    'account:DeleteAlternateContact',
    'account:PutAlternateContact',
    'iam:CreateAccountAlias',
    'iam:DeleteAccountAlias',
    'iam:DeleteAccountPasswordPolicy',
    'iam:DeleteServerCertificate',
    'iam:UpdateAccountPasswordPolicy',
  ],
  ChangeRootAlarms: [
    'events:DeleteRule',
    'events:PutRule',
    'events:PutTargets',
    'events:RemoveTargets',
    'events:TagResource',
    'events:TestEventPattern',
    'sns:CreateTopic',
    'sns:DeleteTopic',
    'sns:Publish',
    'sns:SetTopicAttributes',
    'sns:Subscribe',
    'sns:TagResource',
    'sns:Unsubscribe',
  ],
  ChangeWatchers: [
    'access-analyzer:CreateAnalyzer',
    'access-analyzer:DeleteAnalyzer',
    'access-analyzer:TagResource',
    'budgets:ModifyBudget',
    'budgets:TagResource',
    'iam:CreateServiceLinkedRole',
  ],
  ChangeUsers: [
    'iam:AddUserToGroup',
    'iam:AttachUserPolicy',
    'iam:CreateUser',
    'iam:DeleteUser',
    'iam:DeleteUserPermissionsBoundary',
    'iam:DeleteUserPolicy',
    'iam:DetachUserPolicy',
    'iam:PutUserPolicy',
    'iam:RemoveUserFromGroup',
    'iam:TagUser',
  ],
  ChangePasswords: ['iam:CreateLoginProfile', 'iam:DeleteLoginProfile', 'iam:UpdateLoginProfile'],
  ChangeMfaDevices: [
    'iam:CreateVirtualMFADevice',
    'iam:DeactivateMFADevice',
    'iam:DeleteVirtualMFADevice',
    'iam:EnableMFADevice',
    'iam:TagMFADevice',
  ],
  ChangeKeysAndCertificates: [
    'iam:CreateAccessKey',
    'iam:DeleteAccessKey',
    'iam:DeleteServiceSpecificCredential',
    'iam:DeleteSigningCertificate',
    'iam:DeleteSSHPublicKey',
    'iam:UpdateAccessKey',
  ],
  ChangeGroups: [
    'iam:AttachGroupPolicy',
    'iam:CreateGroup',
    'iam:DeleteGroup',
    'iam:DeleteGroupPolicy',
    'iam:DetachGroupPolicy',
    'iam:PutGroupPolicy',
  ],
  ChangePolicies: [
    'iam:CreatePolicy',
    'iam:CreatePolicyVersion',
    'iam:DeletePolicy',
    'iam:DeletePolicyVersion',
    'iam:TagPolicy',
    'iam:UntagPolicy',
  ],
  ChangeMachines: [
    'ec2:AssociateIamInstanceProfile',
    'ec2:DisassociateIamInstanceProfile',
    'ec2:ModifyInstanceMetadataOptions',
  ],
  ChangeRoles: [
    'iam:AddRoleToInstanceProfile',
    'iam:AttachRolePolicy',
    'iam:CreateInstanceProfile',
    'iam:CreateOpenIDConnectProvider',
    'iam:CreateRole',
    'iam:DeleteInstanceProfile',
    'iam:DeleteOpenIDConnectProvider',
    'iam:DeleteRole',
    'iam:DeleteRolePolicy',
    'iam:DetachRolePolicy',
    'iam:PassRole',
    'iam:PutRolePolicy',
    'iam:RemoveRoleFromInstanceProfile',
    'iam:TagInstanceProfile',
    'iam:TagOpenIDConnectProvider',
    'iam:TagRole',
    'iam:UpdateAssumeRolePolicy',
  ],
};
