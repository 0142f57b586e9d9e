import { type PolicyDocument, type Statement, sameDocument } from './document.ts';

/** The name of the customer managed policy for developers who get chosen services instead of PowerUserAccess. */
export const developerServicesName = 'offroot-developers';

// Roles under this path, and no others, may be handed to a service by developers. An administrator puts them there.
const developerRolePath = '/developers/';

/** The services that can be chosen, in the order in which they are offered. */
export const developerServiceNames = [
  's3',
  'ec2',
  'lambda',
  'dynamodb',
  'rds',
  'sqs',
  'sns',
  'cloudwatch',
  'ecs',
  'ecr',
] as const;

export type DeveloperService = (typeof developerServiceNames)[number];

/** True for the id of a service that can be chosen. */
export const isDeveloperService = (name: string): name is DeveloperService =>
  developerServiceNames.some((known) => known === name);

/**
 * `offroot-developers`: full use of the chosen services, without IAM.
 *
 * iam:PassRole is the way around that: who may hand any role to a machine, function or task becomes whatever that role
 * is, an administrator included. So a role can be passed only if an administrator has put it under `/developers/`, and
 * only to the chosen services. Service-linked roles can be created for the chosen services: AWS fixes what they may do.
 * What remains: who may change a function or task that already runs with strong rights has those rights.
 */
export function developerServices(
  services: readonly DeveloperService[],
  { partition }: { readonly partition: string },
): PolicyDocument {
  const chosen = developerServiceNames.filter((name) => services.includes(name)).map((name) => catalogue[name]);
  const passedTo = chosen.flatMap((service) => service.passedTo);
  const linked = chosen.flatMap((service) => service.linked);
  return {
    Version: '2012-10-17',
    Statement: [
      ...chosen.map(({ sid, actions }): Statement => ({ Sid: sid, Effect: 'Allow', Action: actions, Resource: '*' })),
      ...(passedTo.length > 0 ? passRole(passedTo, partition) : []),
      ...(linked.length > 0 ? linkedRoles(linked, partition) : []),
    ],
  };
}

/** True for a document that is exactly ours, for whichever services were chosen. */
export function isDeveloperServices(document: PolicyDocument, where: { readonly partition: string }): boolean {
  const sids = document.Statement.map(({ Sid }) => Sid);
  const chosen = developerServiceNames.filter((name) => sids.includes(catalogue[name].sid));
  return chosen.length > 0 && sameDocument(JSON.stringify(document), JSON.stringify(developerServices(chosen, where)));
}

function passRole(services: readonly string[], partition: string): readonly Statement[] {
  return [
    {
      Sid: 'SeeRoles',
      Effect: 'Allow',
      Action: ['iam:GetInstanceProfile', 'iam:GetRole', 'iam:ListInstanceProfiles', 'iam:ListRoles'],
      Resource: '*',
    },
    {
      Sid: 'PassDeveloperRoles',
      Effect: 'Allow',
      Action: 'iam:PassRole',
      Resource: `arn:${partition}:iam::*:role${developerRolePath}*`,
      Condition: { StringEquals: { 'iam:PassedToService': services } },
    },
  ];
}

function linkedRoles(services: readonly string[], partition: string): readonly Statement[] {
  return [
    {
      Sid: 'CreateServiceLinkedRoles',
      Effect: 'Allow',
      Action: 'iam:CreateServiceLinkedRole',
      Resource: `arn:${partition}:iam::*:role/aws-service-role/*`,
      Condition: { StringEquals: { 'iam:AWSServiceName': services } },
    },
  ];
}

interface Service {
  readonly sid: string;
  readonly actions: readonly string[];
  /** services that take a role on behalf of this one */
  readonly passedTo: readonly string[];
  /** services whose own role is made at first use */
  readonly linked: readonly string[];
}

const network = ['ec2:DescribeSecurityGroups', 'ec2:DescribeSubnets', 'ec2:DescribeVpcs'];
const readLogs = ['logs:Describe*', 'logs:FilterLogEvents', 'logs:Get*', 'logs:StartQuery', 'logs:StopQuery'];
const plain = (sid: string, ...actions: readonly string[]): Service => ({ sid, actions, passedTo: [], linked: [] });

const catalogue: Readonly<Record<DeveloperService, Service>> = {
  s3: plain('UseS3', 's3:*'),
  ec2: {
    sid: 'UseEc2',
    actions: ['autoscaling:*', 'ec2:*', 'elasticloadbalancing:*'],
    passedTo: ['ec2.amazonaws.com'],
    linked: ['autoscaling.amazonaws.com', 'elasticloadbalancing.amazonaws.com', 'spot.amazonaws.com'],
  },
  lambda: {
    sid: 'UseLambda',
    actions: ['lambda:*', ...network, ...readLogs],
    passedTo: ['lambda.amazonaws.com'],
    linked: [],
  },
  dynamodb: plain('UseDynamoDb', 'dynamodb:*'),
  rds: {
    sid: 'UseRds',
    actions: ['pi:*', 'rds:*', 'ec2:DescribeAvailabilityZones', ...network],
    passedTo: ['monitoring.rds.amazonaws.com'],
    linked: ['rds.amazonaws.com'],
  },
  sqs: plain('UseSqs', 'sqs:*'),
  sns: plain('UseSns', 'sns:*'),
  cloudwatch: plain('UseCloudWatch', 'cloudwatch:*', 'logs:*'),
  ecs: {
    sid: 'UseEcs',
    actions: ['application-autoscaling:*', 'ecs:*', 'elasticloadbalancing:Describe*', ...network, ...readLogs],
    passedTo: ['ecs-tasks.amazonaws.com'],
    linked: ['ecs.amazonaws.com', 'ecs.application-autoscaling.amazonaws.com'],
  },
  ecr: plain('UseEcr', 'ecr:*'),
};
