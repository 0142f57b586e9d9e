import type { Statement } from '../policies/document.ts';

interface ManagedDocument {
  readonly name: string;
  readonly path?: string;
  readonly description: string;
  readonly statements: readonly Statement[];
}

const jobFunction = '/job-function/';

const allow = (...actions: string[]): Statement => ({ Effect: 'Allow', Action: actions, Resource: '*' });

/** The real documents list hundreds of actions one by one; a prefix of the service's reads has the same effect here. */
const reads = (verbs: readonly string[], services: string): string[] =>
  services.split(' ').flatMap((service) => verbs.map((verb) => `${service}:${verb}*`));

const common =
  'acm apigateway autoscaling cloudformation cloudfront cloudtrail cloudwatch config dynamodb ec2 ecr ecs eks ' +
  'elasticache elasticloadbalancing events guardduty kinesis kms lambda logs organizations rds redshift route53 ' +
  's3 secretsmanager sns sqs ssm states';

const all = ['Get', 'List', 'Describe'];

const network =
  'ec2:*Vpc* ec2:*Subnet* ec2:*Route* ec2:*SecurityGroup* ec2:*NetworkAcl* ec2:*NetworkInterface* ec2:*Gateway*';

/**
 * Their real effect for what a first day touches. AdministratorAccess, PowerUserAccess, IAMUserChangePassword,
 * SignInLocalDevelopmentAccess and AWSCloudShellFullAccess are as AWS has them; the others are condensed.
 */
export const managedDocuments: readonly ManagedDocument[] = [
  {
    name: 'AdministratorAccess',
    description: 'Provides full access to AWS services and resources.',
    statements: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
  },
  {
    name: 'PowerUserAccess',
    description:
      'Provides full access to AWS services and resources, but does not allow management of Users and groups.',
    statements: [
      { Effect: 'Allow', NotAction: ['iam:*', 'organizations:*', 'account:*'], Resource: '*' },
      allow(
        'account:GetAccountInformation',
        'account:GetPrimaryEmail',
        'account:ListRegions',
        'iam:CreateServiceLinkedRole',
        'iam:DeleteServiceLinkedRole',
        'iam:ListRoles',
        'organizations:DescribeOrganization',
      ),
    ],
  },
  {
    name: 'ReadOnlyAccess',
    description: 'Provides read-only access to AWS services and resources.',
    statements: [
      allow(
        ...reads(all, common.replace('secretsmanager ', '')),
        ...[
          'cloudtrail:LookupEvents',
          'account:Get*',
          'account:List*',
          'iam:Generate*',
          'iam:Get*',
          'iam:List*',
          'iam:Simulate*',
        ],
        ...['secretsmanager:Describe*', 'secretsmanager:List*', 'dynamodb:Query', 'dynamodb:Scan', 'tag:Get*'],
      ),
    ],
  },
  {
    name: 'SecurityAudit',
    description: 'The security audit template grants access to read security configuration metadata.',
    statements: [
      allow(
        ...reads(['List', 'Describe'], common),
        'cloudtrail:LookupEvents',
        ...['iam:GenerateCredentialReport', 'iam:GenerateServiceLastAccessedDetails', 'iam:Get*', 'iam:List*'],
        ...[
          'iam:SimulateCustomPolicy',
          'iam:SimulatePrincipalPolicy',
          's3:GetBucket*',
          's3:GetAccountPublicAccessBlock',
        ],
        ...[
          'account:GetAlternateContact',
          'account:GetContactInformation',
          'access-analyzer:Get*',
          'access-analyzer:List*',
        ],
      ),
    ],
  },
  {
    name: 'IAMUserChangePassword',
    description: 'Provides the ability for an IAM user to change their own password.',
    statements: [
      { Effect: 'Allow', Action: ['iam:ChangePassword'], Resource: ['arn:aws:iam::*:user/$' + '{aws:username}'] },
      allow('iam:GetAccountPasswordPolicy'),
    ],
  },
  {
    name: 'SignInLocalDevelopmentAccess',
    description: 'Provides access to sign in for local development with the AWS CLI and tools.',
    statements: [
      {
        Effect: 'Allow',
        Action: ['signin:AuthorizeOAuth2Access', 'signin:CreateOAuth2Token'],
        Resource: 'arn:aws:signin:*:*:oauth2/public-client/*',
      },
    ],
  },
  {
    name: 'AWSSupportAccess',
    description: 'Allows users to access the AWS Support Center.',
    statements: [allow('support:*', 'support-console:*')],
  },
  {
    name: 'AWSCloudShellFullAccess',
    description: 'Grants using AWS CloudShell with all features.',
    statements: [allow('cloudshell:*')],
  },
  {
    name: 'Billing',
    path: jobFunction,
    description: 'Grants permissions for billing and cost management.',
    statements: [
      allow(
        ...['account:GetAccountInformation', 'aws-portal:*', 'billing:*', 'budgets:*', 'ce:*', 'consolidatedbilling:*'],
        ...['cur:*', 'freetier:*', 'invoicing:*', 'payments:*', 'pricing:*', 'purchase-orders:*', 'tax:*'],
      ),
    ],
  },
  {
    name: 'ViewOnlyAccess',
    path: jobFunction,
    description: 'This policy grants permissions to view resources and basic metadata across all AWS services.',
    statements: [
      allow(
        ...reads(['List', 'Describe'], common.replace('s3 ', '')),
        ...['s3:ListAllMyBuckets', 's3:ListBucket', 'iam:GetAccountSummary', 'iam:GetLoginProfile', 'iam:List*'],
      ),
    ],
  },
  {
    name: 'SupportUser',
    path: jobFunction,
    description: 'This policy grants permissions to troubleshoot and resolve issues in an AWS account.',
    statements: [allow('support:*', 'iam:GenerateCredentialReport', 'iam:Get*', 'iam:List*', ...reads(all, common))],
  },
  {
    name: 'SystemAdministrator',
    path: jobFunction,
    description:
      'Grants full access permissions necessary for resources required for application and development operations.',
    statements: [
      allow(
        ...reads(all, common),
        ...[
          'autoscaling:*',
          'cloudtrail:*',
          'cloudwatch:*',
          'config:*',
          'events:*',
          'lambda:*',
          'logs:*',
          'rds:*',
          's3:*',
        ],
        ...['sns:*', 'sqs:*', 'ec2:*Instance*', 'ec2:*Volume*', 'ec2:*Snapshot*', 'ec2:*Image*', ...network.split(' ')],
        ...['iam:GetAccount*', 'iam:GetPolicy*', 'iam:GetRole*', 'iam:List*'],
      ),
    ],
  },
  {
    name: 'NetworkAdministrator',
    path: jobFunction,
    description:
      'Grants full access permissions to AWS services and actions required to set up and configure AWS network resources.',
    statements: [
      allow(
        ...[
          'ec2:Describe*',
          ...network.split(' '),
          'elasticloadbalancing:*',
          'route53:*',
          'cloudfront:ListDistributions',
        ],
        ...['cloudwatch:Get*', 'cloudwatch:List*', 'cloudwatch:Describe*', 'directconnect:*', 'iam:ListRoles'],
      ),
    ],
  },
  {
    name: 'DatabaseAdministrator',
    path: jobFunction,
    description:
      'Grants full access permissions to AWS services and actions required to set up and configure AWS database services.',
    statements: [
      allow(
        ...['rds:*', 'dynamodb:*', 'elasticache:*', 'redshift:*', 'cloudwatch:*', 'ec2:Describe*', 'iam:ListRoles'],
        ...['iam:GetRole', 'kms:ListAliases', 'kms:ListKeys', 'logs:Describe*', 'logs:Get*', 'sns:*', 's3:ListBucket'],
      ),
    ],
  },
  {
    name: 'DataScientist',
    path: jobFunction,
    description: 'Grants permissions to AWS data analytics services.',
    statements: [
      allow(
        ...['athena:*', 'elasticmapreduce:*', 'glue:*', 'kinesis:*', 'dynamodb:*', 'machinelearning:*', 'sagemaker:*'],
        ...['s3:CreateBucket', 's3:Delete*', 's3:Get*', 's3:List*', 's3:Put*', 'cloudwatch:*', 'ec2:Describe*'],
        ...['ec2:RunInstances', 'ec2:TerminateInstances', 'iam:GetRole', 'iam:ListRoles', 'sns:*', 'sqs:*'],
      ),
    ],
  },
];
