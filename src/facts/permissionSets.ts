/** What every story reads. */
export const account = ['summary', 'alias', 'passwordPolicy', 'authorization', 'simulations'] as const;
/** What an audit reads. */
export const audited = [
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

/** A device that was made and never enabled is deleted again. */
export const enrolment = ['iam:CreateVirtualMFADevice', 'iam:EnableMFADevice', 'iam:DeleteVirtualMFADevice'] as const;
/** A user, with groups and a password. */
export const newPeople = [
  'iam:CreateUser',
  'iam:AddUserToGroup',
  'iam:CreateLoginProfile',
  'iam:UpdateLoginProfile',
] as const;
/** The account's own. */
export const settings = ['iam:CreateAccountAlias', 'iam:UpdateAccountPasswordPolicy'] as const;
/** A group, with its policies. */
export const newGroups = [
  ...(['iam:CreateGroup', 'iam:AttachGroupPolicy', 'iam:CreatePolicy', 'iam:CreatePolicyVersion'] as const),
];
/** For instances that are there already. */
export const machines = ['ec2:AssociateIamInstanceProfile', 'ec2:ModifyInstanceMetadataOptions'] as const;
/** What takes the place of root's keys. */
export const programs = [
  ...(['iam:CreateAccessKey', 'iam:DeleteAccessKey', 'iam:CreateRole', 'iam:AttachRolePolicy'] as const),
  ...(['iam:CreateInstanceProfile', 'iam:AddRoleToInstanceProfile'] as const),
];
/** What a leaver loses, or somebody who does not need it. */
export const accessOff = [
  ...(['iam:DeleteLoginProfile', 'iam:UpdateAccessKey', 'iam:DeleteAccessKey'] as const),
  ...(['iam:RemoveUserFromGroup', 'iam:DetachUserPolicy', 'iam:DeleteUserPolicy'] as const),
];

/** An alarm on root, and its test. */
export const alarmWrites = [
  ...(['events:PutRule', 'events:PutTargets', 'events:TestEventPattern'] as const),
  ...(['sns:CreateTopic', 'sns:SetTopicAttributes', 'sns:Subscribe', 'sns:Publish', 'sns:TagResource'] as const),
];
/** A trail, made or repaired, with its bucket. */
export const newTrail = [
  ...(['s3:CreateBucket', 's3:PutPublicAccessBlock', 's3:PutBucketPolicy'] as const),
  ...(['cloudtrail:CreateTrail', 'cloudtrail:UpdateTrail', 'cloudtrail:StartLogging'] as const),
];
/** A trail taken back. */
export const trailBack = [
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
