import type { BucketRow } from './making/addBuckets.ts';
import type { RoleRow } from './making/addGroups.ts';
import type { MachineRow } from './making/addMachines.ts';
import type { PersonRow } from './making/addPeople.ts';
import type { ProviderRow } from './making/addProviders.ts';
import { allow, policy, trusted, trustedToken } from './making/documents.ts';

/** Users that were never anybody's: each is used by several people, or by nobody any more. */
export const people: readonly PersonRow[] = [
  {
    name: 'admin',
    made: 1101,
    policies: ['AdministratorAccess'],
    password: { set: 700, used: 210 },
  },
  {
    name: 'dev',
    made: 980,
    inline: {
      'dev-access': policy(allow('ec2:*', 's3:*', 'rds:*')),
      // Somebody meant it: MFA is in it, and makes no difference, since the key never has this value.
      'ask-for-mfa': policy({
        Effect: 'Deny',
        NotAction: [
          'iam:*VirtualMFADevice',
          'iam:*MFADevice',
          'iam:ListMFADevices',
          'iam:ChangePassword',
          'iam:GetUser',
        ],
        Resource: '*',
        Condition: { StringEquals: { 'aws:MultiFactorAuthPresent': 'no' } },
      }),
    },
    password: { set: 611, used: 1 },
    keys: [{ made: 980, used: 1, service: 'ec2' }],
    uses: { 'ec2:DescribeInstances': 1, 'ec2:StartInstances': 9, 's3:ListAllMyBuckets': 33 },
  },
  {
    name: 'deploy',
    made: 940,
    inline: { deploy: policy(allow('s3:PutObject', 'cloudfront:CreateInvalidation')) },
    keys: [
      { made: 940, used: 3, service: 's3' },
      { made: 720, used: 390, service: 's3' },
    ],
  },
  { name: 'intern', made: 330, policies: ['ReadOnlyAccess'], password: { set: 330, used: null } },
];

const github = 'token.actions.githubusercontent.com';

/** Roles that were made from examples. */
export const roles: readonly RoleRow[] = [
  {
    name: 'partner-upload',
    made: 870,
    trust: trusted('*'),
    policies: ['AmazonS3FullAccess'],
    used: 12,
    uses: { 's3:GetBucketLocation': 12 },
  },
  {
    name: 'cost-saver',
    made: 610,
    description: 'For the agency that looks at our bill',
    trust: trusted({ AWS: 'arn:aws:iam::999988887777:root' }),
    policies: ['ReadOnlyAccess'],
    used: 5,
  },
  {
    // Every repository of the company, and every branch of each, may deploy.
    name: 'github-deploy',
    made: 240,
    trust: trustedToken(`arn:aws:iam::333344445555:oidc-provider/${github}`, {
      StringEquals: { [`${github}:aud`]: 'sts.amazonaws.com' },
      StringLike: { [`${github}:sub`]: 'repo:kettle-works/*' },
    }),
    policies: ['AmazonS3FullAccess'],
    used: 3,
  },
  {
    name: 'old-importer',
    made: 800,
    trust: trusted({ Service: 'ec2.amazonaws.com' }),
    policies: [],
    inline: { import: policy(allow('s3:GetObject', 'dynamodb:PutItem')) },
    used: 310,
  },
  {
    name: 'prototype',
    made: 590,
    trust: trusted({ Service: 'ec2.amazonaws.com' }),
    policies: ['AmazonS3ReadOnlyAccess'],
    used: null,
  },
];

/** Machines that were started by hand and by root's key, none of them with a role. */
export const machines: readonly MachineRow[] = [
  { name: 'shop', region: 'us-east-1', made: 640, profile: null, httpTokens: 'optional' },
  { name: 'importer', region: 'us-east-1', made: 611, profile: null, httpTokens: 'required' },
  { name: 'try-seoul', region: 'ap-northeast-2', made: 280, profile: null, httpTokens: 'optional' },
];

/** Where the data is. */
export const buckets: readonly BucketRow[] = [
  { name: 'acme-backups', region: 'us-east-1', made: 655 },
  { name: 'acme-partner-files', region: 'us-east-1', made: 870 },
  { name: 'acme-photos', region: 'us-east-1', made: 1098 },
];

/** Whose tokens roles may trust, with the thumbprint that an example said was needed. */
export const providers: readonly ProviderRow[] = [
  { url: github, made: 240, thumbprint: '6938fd4d98bab03faadb97b34396831e3780aea1' },
];

/** A signing certificate for requests in SOAP, which nothing has spoken for years. Its key was thrown away. */
export const oldCertificate = `-----BEGIN CERTIFICATE-----
MIIBiDCCAS+gAwIBAgIUKHTzy8rh9ox+zX2MTMnRziYuC3YwCgYIKoZIzj0EAwIw
GjEYMBYGA1UEAwwPb2xkLXNvYXAtY2xpZW50MB4XDTI2MTEyNDIzMjQ0M1oXDTM2
MTEyMTIzMjQ0M1owGjEYMBYGA1UEAwwPb2xkLXNvYXAtY2xpZW50MFkwEwYHKoZI
zj0CAQYIKoZIzj0DAQcDQgAEYkEZ1FMGuCbDP5SJOhnuMSH8vRJiKmj1X/aWcIq7
ofrTTUHTa+KviAKx7yZRmV5JrQ5Z1HMEDS3ydm/iuZwPjaNTMFEwHQYDVR0OBBYE
FHZuXYC0OfNmpSS98MQhMJEwJGRvMB8GA1UdIwQYMBaAFHZuXYC0OfNmpSS98MQh
MJEwJGRvMA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDRwAwRAIgf5ccoAsh
9uAGCXYOS1Jr6KEieWwOQopYkphlKqMCdy4CIAHPLKdHgxPYIESiA0MCRLc/wSI1
+jSfagN+VIFfgUT9
-----END CERTIFICATE-----
`;
