import { requireMfaName } from '../../policies/requireMfa.ts';
import type { BucketRow } from './making/addBuckets.ts';
import type { GroupRow, RoleRow } from './making/addGroups.ts';
import type { MachineRow } from './making/addMachines.ts';
import type { PersonRow } from './making/addPeople.ts';
import { allow, policy, trusted } from './making/documents.ts';
import type { PolicyRow } from './making/draft.ts';

/** What became of the policies of `drifted`, besides offroot's own. */
export const policies: readonly PolicyRow[] = [
  { name: 'night-shift', made: 210, description: 'Temporary, remove in June', document: policy(allow('*')) },
  { name: 'old-everything', made: 390, document: policy(allow('*')) },
  { name: 'encryption-helpers', made: 160, document: policy(allow('kms:*')) },
  { name: 'ci-runner', made: 118, document: policy(allow('iam:PassRole', 'ec2:RunInstances', 'ec2:Describe*')) },
  {
    // Bool does not match where the key is absent: requests signed with access keys slip through.
    name: 'force-mfa',
    made: 230,
    document: policy(allow('iam:ListMFADevices', 'iam:ChangePassword'), {
      Effect: 'Deny',
      NotAction: [
        ...['iam:ChangePassword', 'iam:CreateVirtualMFADevice', 'iam:EnableMFADevice', 'iam:GetAccountPasswordPolicy'],
        ...['iam:GetUser', 'iam:ListMFADevices', 'iam:ListVirtualMFADevices', 'iam:ResyncMFADevice'],
        'sts:GetSessionToken',
      ],
      Resource: '*',
      Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'false' } },
    }),
  },
  {
    // Nothing at all is open without MFA, not even setting it up.
    name: 'mfa-or-nothing',
    made: 96,
    document: policy({
      Effect: 'Deny',
      Action: '*',
      Resource: '*',
      Condition: { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } },
    }),
  },
];

/** Three groups from the first day, and what was added since. */
export const groups: readonly GroupRow[] = [
  { name: 'Admins', made: 426, policies: ['AdministratorAccess', requireMfaName] },
  {
    name: 'Developers',
    made: 426,
    policies: [
      ...['PowerUserAccess', 'SignInLocalDevelopmentAccess', requireMfaName],
      ...['AWSCloudShellFullAccess', 'encryption-helpers', 'ci-runner'],
    ],
    inline: { 'upload-bucket': policy(allow('s3:PutObject', 's3:GetObject')) },
  },
  {
    name: 'Business',
    made: 426,
    policies: ['ViewOnlyAccess', 'Billing', 'SignInLocalDevelopmentAccess', requireMfaName],
  },
  { name: 'Design', made: 300, policies: ['ViewOnlyAccess', requireMfaName] },
  { name: 'Newsletter', made: 250, policies: [] },
  { name: 'Support', made: 230, policies: ['ViewOnlyAccess', 'force-mfa'] },
  { name: 'Contractors', made: 96, policies: ['ViewOnlyAccess', 'mfa-or-nothing'] },
];

/** Roles of services. The first two are as they should be, or nearly. */
export const roles: readonly RoleRow[] = [
  {
    name: 'AWSServiceRoleForSupport',
    made: 431,
    path: '/aws-service-role/support.amazonaws.com/',
    description: 'Enables resource access for AWS to provide billing, administrative and support services',
    trust: trusted({ Service: 'support.amazonaws.com' }),
    policies: [],
    used: null,
  },
  {
    name: 'web-server',
    made: 400,
    trust: trusted({ Service: 'ec2.amazonaws.com' }),
    policies: ['AmazonS3ReadOnlyAccess'],
    used: 0,
  },
  {
    name: 'release-pipeline',
    made: 220,
    trust: trusted({ Service: 'codebuild.amazonaws.com' }, { StringEquals: { 'aws:SourceAccount': '222233334444' } }),
    policies: ['AdministratorAccess'],
    used: 2,
  },
  {
    name: 'nightly-report',
    made: 205,
    trust: trusted({ Service: 'events.amazonaws.com' }),
    policies: ['night-shift'],
    inline: { 'report-bucket': policy(allow('s3:PutObject', 's3:ListBucket')) },
    used: 1,
  },
];

/** Machines: one has no role, so somebody's key is on it; one still answers IMDSv1; one is where nobody looks. */
export const machines: readonly MachineRow[] = [
  { name: 'web', region: 'us-east-1', made: 398, profile: 'web-server', httpTokens: 'optional' },
  { name: 'worker', region: 'us-east-1', made: 86, profile: null, httpTokens: 'required' },
  { name: 'seoul-trial', region: 'ap-northeast-2', made: 207, profile: 'web-server', httpTokens: 'required' },
];

/** Where the data is. */
export const buckets: readonly BucketRow[] = [
  { name: 'lighthouse-labs-reports', region: 'us-east-1', made: 205 },
  { name: 'lighthouse-labs-uploads', region: 'us-east-1', made: 340 },
];

/** The team. Each fault is one person's; Alice and Chen keep the place running. */
export const people: readonly PersonRow[] = [
  {
    name: 'alice',
    made: 426,
    groups: ['Admins'],
    password: { set: 31, used: 1 },
    mfa: 426,
    ours: true,
    atTheDesk: true,
  },
  // An administrator who got a new phone and never set MFA up on it.
  { name: 'bruno', made: 425, groups: ['Admins'], password: { set: 55, used: 3 }, ours: true, atTheDesk: true },
  {
    name: 'chen',
    made: 425,
    groups: ['Developers'],
    password: { set: 62, used: 1 },
    mfa: 424,
    keys: [{ made: 412, used: 2, service: 'sts' }],
    ours: true,
  },
  { name: 'dana', made: 380, groups: ['Developers'], password: { set: 70, used: 2 } },
  {
    name: 'emil',
    made: 340,
    groups: ['Developers'],
    policies: ['AmazonS3FullAccess'],
    inline: { 'quick-fix': policy(allow('sqs:SendMessage')) },
    password: { set: 40, used: 4 },
    mfa: 340,
    uses: { 's3:GetBucketLocation': 4, 's3:ListAllMyBuckets': 11 },
  },
  { name: 'fatima', made: 330, groups: ['Business'], password: { set: 80, used: 61 }, mfa: 329, ours: true },
  { name: 'goran', made: 320, groups: ['Business'], password: { set: 130, used: 127 }, mfa: 320, ours: true },
  { name: 'hanna', made: 229, groups: ['Support'], password: { set: 66, used: 5 }, mfa: 229 },
  { name: 'ivan', made: 200, password: { set: 44, used: 6 }, mfa: 199 },
  { name: 'jo', made: 38, groups: ['Business'], password: { set: 38, used: null }, mfa: 38 },
  {
    name: 'kim',
    made: 310,
    groups: ['Developers', 'Newsletter'],
    password: { set: 33, used: 2 },
    mfa: 310,
    keys: [{ made: 84, used: 58, service: 'sts' }],
  },
  {
    name: 'lena',
    made: 77,
    groups: ['Developers'],
    password: { set: 77, used: 3 },
    mfa: 76,
    keys: [{ made: 77, used: null }],
  },
  {
    name: 'mika',
    made: 150,
    groups: ['Developers'],
    password: { set: 20, used: 1 },
    mfa: 150,
    keys: [
      { made: 66, used: 1, service: 'sts' },
      { made: 21, used: 2, service: 'sts' },
    ],
  },
  {
    name: 'nadia',
    made: 240,
    groups: ['Business'],
    password: { set: 58, used: 7 },
    mfa: 240,
    keys: [{ made: 82, used: 60, service: 'sts', active: false }],
  },
  { name: 'otto', made: 260, groups: ['Business'], password: { set: 195, used: 4 }, mfa: 260 },
  { name: 'petra', made: 95, groups: ['Contractors'], password: { set: 12, used: 2 }, mfa: 95 },
  // Programs, put into a group of people: their keys stopped working the day the group began to require MFA.
  { name: 'backup-bot', made: 86, groups: ['Developers'], keys: [{ made: 86, used: 59, service: 's3' }] },
  { name: 'report-bot', made: 36, groups: ['Developers'], keys: [{ made: 36, used: null }] },
];
