/** A managed policy that is here so that it can be found and attached: what it allows is told by whole services. */
interface NamedPolicy {
  readonly name: string;
  readonly path?: string;
  readonly description: string;
  readonly actions: readonly string[];
}

const serviceRole = '/service-role/';

const full = (service: string, more: readonly string[] = []) => [`${service}:*`, ...more];
const read = (service: string) => ['Get', 'List', 'Describe'].map((verb) => `${service}:${verb}*`);

/** The AWS managed policies people meet most. Their documents are condensed; name, path and description are AWS's. */
export const managedByName: readonly NamedPolicy[] = [
  {
    name: 'IAMFullAccess',
    description: 'Provides full access to IAM via the AWS Management Console.',
    actions: full('iam', [
      'organizations:DescribeAccount',
      'organizations:DescribeOrganization',
      'organizations:DescribeOrganizationalUnit',
      'organizations:DescribePolicy',
      'organizations:ListChildren',
      'organizations:ListParents',
      'organizations:ListPoliciesForTarget',
      'organizations:ListRoots',
      'organizations:ListPolicies',
      'organizations:ListTargetsForPolicy',
    ]),
  },
  {
    name: 'IAMReadOnlyAccess',
    description: 'Provides read only access to IAM via the AWS Management Console.',
    actions: ['iam:GenerateCredentialReport', 'iam:GenerateServiceLastAccessedDetails', 'iam:Get*', 'iam:List*'],
  },
  {
    name: 'AmazonEC2FullAccess',
    description: 'Provides full access to Amazon EC2 via the AWS Management Console.',
    actions: full('ec2', ['elasticloadbalancing:*', 'cloudwatch:*', 'autoscaling:*']),
  },
  {
    name: 'AmazonEC2ReadOnlyAccess',
    description: 'Provides read only access to Amazon EC2 via the AWS Management Console.',
    actions: [...read('ec2'), 'elasticloadbalancing:Describe*', 'cloudwatch:Describe*', 'autoscaling:Describe*'],
  },
  {
    name: 'AmazonS3FullAccess',
    description: 'Provides full access to all buckets via the AWS Management Console.',
    actions: full('s3', ['s3-object-lambda:*']),
  },
  {
    name: 'AmazonS3ReadOnlyAccess',
    description: 'Provides read only access to all buckets via the AWS Management Console.',
    actions: [...read('s3'), 's3-object-lambda:Get*', 's3-object-lambda:List*'],
  },
  {
    name: 'AmazonRDSFullAccess',
    description: 'Provides full access to Amazon RDS via the AWS Management Console.',
    actions: full('rds', ['ec2:Describe*', 'cloudwatch:GetMetricStatistics', 'logs:DescribeLogStreams']),
  },
  {
    name: 'AmazonDynamoDBFullAccess',
    description: 'Provides full access to Amazon DynamoDB via the AWS Management Console.',
    actions: full('dynamodb', ['dax:*']),
  },
  {
    name: 'AmazonVPCFullAccess',
    description: 'Provides full access to Amazon VPC via the AWS Management Console.',
    actions: ['ec2:*Vpc*', 'ec2:*Subnet*', 'ec2:*Route*', 'ec2:*SecurityGroup*', 'ec2:Describe*'],
  },
  {
    name: 'AmazonSQSFullAccess',
    description: 'Provides full access to Amazon SQS via the AWS Management Console.',
    actions: full('sqs'),
  },
  {
    name: 'AmazonSNSFullAccess',
    description: 'Provides full access to Amazon SNS via the AWS Management Console.',
    actions: full('sns'),
  },
  {
    name: 'AWSLambda_FullAccess',
    description:
      'Grants full access to AWS Lambda service, AWS Lambda console features, and other related AWS services.',
    actions: full('lambda', ['logs:DescribeLogGroups', 'iam:GetRole', 'iam:ListRoles', 'iam:GetPolicy']),
  },
  {
    name: 'AWSLambda_ReadOnlyAccess',
    description:
      'Grants read-only access to AWS Lambda service, AWS Lambda console features, and other related AWS services.',
    actions: [...read('lambda'), 'logs:DescribeLogGroups', 'iam:GetRole', 'iam:ListRoles'],
  },
  {
    name: 'AWSLambdaBasicExecutionRole',
    path: serviceRole,
    description: 'Provides write permissions to CloudWatch Logs.',
    actions: ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents'],
  },
  {
    name: 'AmazonECSTaskExecutionRolePolicy',
    path: serviceRole,
    description: 'Provides access to other AWS service resources that are required to run Amazon ECS tasks',
    actions: ['ecr:GetAuthorizationToken', 'ecr:BatchGetImage', 'logs:CreateLogStream', 'logs:PutLogEvents'],
  },
  {
    name: 'CloudWatchReadOnlyAccess',
    description: 'Provides read only access to CloudWatch.',
    actions: [...read('cloudwatch'), ...read('logs'), 'autoscaling:Describe*', 'sns:Get*', 'sns:List*'],
  },
  {
    name: 'CloudWatchLogsFullAccess',
    description: 'Provides full access to CloudWatch Logs',
    actions: full('logs', ['cloudwatch:GenerateQuery']),
  },
  {
    name: 'AmazonSSMManagedInstanceCore',
    description: 'The policy for Amazon EC2 Role to enable AWS Systems Manager service core functionality.',
    actions: ['ssm:UpdateInstanceInformation', 'ssm:GetParameters', 'ssmmessages:*', 'ec2messages:*'],
  },
  {
    name: 'AWSCloud9SSMInstanceProfile',
    description:
      'This policy will be used to attach a role on a InstanceProfile which will allow Cloud9 to use the SSM Session Manager to connect to the instance',
    actions: ['ssm:UpdateInstanceInformation', 'ssmmessages:*'],
  },
  {
    name: 'SecretsManagerReadWrite',
    description: 'Provides read/write access to AWS Secrets Manager via the AWS Management Console.',
    actions: full('secretsmanager', ['kms:DescribeKey', 'kms:ListAliases', 'kms:ListKeys', 'tag:GetResources']),
  },
  {
    name: 'AWSBillingReadOnlyAccess',
    description: 'Allows users to view bills on the Billing Console.',
    actions: ['billing:Get*', 'billing:List*', 'ce:Get*', 'budgets:View*', 'cur:Get*', 'tax:Get*', 'account:Get*'],
  },
];
