import { asList } from '../../policies/document.ts';
import { parsePolicy } from '../../policies/parsePolicy.ts';
import { identityPolicies } from '../authorise.ts';
import { userArn } from '../callers.ts';
import { newRequestId } from '../identifiers.ts';
import { missing } from '../lookup.ts';
import { type Call, iam, type Operation, wireDate } from '../operation.ts';
import { pageOf } from '../paging.ts';
import { findPolicy, readPolicyDocument } from '../policyLookup.ts';
import type { PracticeState, StoredAccessJob } from '../practiceState.ts';
import { groupArn, roleArn } from '../views.ts';
import { AwsFault } from '../wire/awsFault.ts';
import type { XmlRecord } from '../wire/xml.ts';

/** Access Advisor: which services a policy, user, group or role was granted, and when it last used them. */
export const accessAdvisorOperations: readonly Operation[] = [
  iam('GenerateServiceLastAccessedDetails', generate, { resource: ({ params }) => params.text('Arn') }),
  iam('GetServiceLastAccessedDetails', get),
];

const jobMs = 1000;
const keptMs = 30 * 86_400_000;

function generate({ state, params, now, random }: Call) {
  const arn = params.text('Arn', { min: 20, max: 2048 });
  params.choice('Granularity', ['SERVICE_LEVEL', 'ACTION_LEVEL']);
  grantsOf(state, arn);
  const id = newRequestId(random);
  const kept = state.accessJobs.filter(({ startedAt }) => now.getTime() - Date.parse(startedAt) < keptMs).slice(-99);
  state.accessJobs = [...kept, { id, arn, startedAt: now.toISOString() }];
  return { JobId: id };
}

function get({ state, params, now }: Call) {
  const id = params.text('JobId', { min: 36, max: 36 });
  const job = state.accessJobs.find((one) => one.id === id) ?? missing(`Job with id ${id} was not found.`);
  const JobCreationDate = job.startedAt;
  const done = Date.parse(job.startedAt) + jobMs;
  const start = { JobType: 'SERVICE_LEVEL', JobCreationDate };
  if (now.getTime() < done) return { JobStatus: 'IN_PROGRESS', ...start, ServicesLastAccessed: [], IsTruncated: false };
  const { items, more } = pageOf(servicesOf(state, job), params, `services ${id}`);
  const JobCompletionDate = wireDate(new Date(done));
  return { JobStatus: 'COMPLETED', ...start, JobCompletionDate, ServicesLastAccessed: items, ...more };
}

/** The documents that grant something to whoever the ARN names. */
function grantsOf(state: PracticeState, arn: string): readonly string[] {
  const user = state.users.find((one) => userArn(state, one) === arn);
  const role = state.roles.find((one) => roleArn(state, one) === arn);
  const holder = user ?? role;
  if (holder !== undefined) return identityPolicies(state, holder).map(({ document }) => document);
  const group = state.groups.find((one) => groupArn(state, one) === arn);
  if (group !== undefined) {
    return [
      ...group.inline.map(({ document }) => document),
      ...group.attached.map((one) => readPolicyDocument(state, one)),
    ];
  }
  if (/^arn:aws:iam::(aws|\d{12}):policy\//.test(arn)) return [readPolicyDocument(state, findPolicy(state, arn).arn)];
  if (/^arn:aws:iam::\d{12}:(user|group|role)\//.test(arn)) return missing(`Entity with ARN ${arn} was not found.`);
  throw new AwsFault('InvalidInput', `Invalid ARN: ${arn}`);
}

function servicesOf(state: PracticeState, { arn }: StoredAccessJob): readonly XmlRecord[] {
  const granted = new Set(grantsOf(state, arn).flatMap(namespacesOf));
  const all = granted.has('*') ? new Set([...granted, ...Object.keys(serviceNames)]) : granted;
  return [...all]
    .filter((namespace) => namespace !== '*')
    .sort()
    .map((namespace) => service(state, arn, namespace));
}

function namespacesOf(document: string): readonly string[] {
  const parsed = parsePolicy(document);
  if (!parsed.ok) return [];
  const allows = parsed.document.Statement.filter(({ Effect }) => Effect === 'Allow');
  return allows.flatMap(({ Action }) =>
    Action === undefined ? ['*'] : asList(Action).map((action) => action.split(':')[0]?.toLowerCase() ?? '*'),
  );
}

/** Only IAM and STS can be used here, and only with keys is it remembered. */
function service(state: PracticeState, arn: string, namespace: string): XmlRecord {
  const user = state.users.find((one) => userArn(state, one) === arn);
  const uses = state.keys.filter((key) => key.owner === user?.id).flatMap(({ lastUsed }) => lastUsed ?? []);
  const last = uses.filter((use) => use.service === namespace).sort((a, b) => (a.at < b.at ? 1 : -1))[0];
  return {
    ServiceName: serviceNames[namespace] ?? namespace,
    LastAuthenticated: last?.at,
    ServiceNamespace: namespace,
    LastAuthenticatedEntity: last === undefined ? undefined : arn,
    LastAuthenticatedRegion: last?.region,
    TotalAuthenticatedEntities: last === undefined ? 0 : 1,
  };
}

/** What a right to everything is told as: a choice of services with AWS's names for them. */
const serviceNames: Readonly<Record<string, string>> = {
  cloudformation: 'AWS CloudFormation',
  cloudtrail: 'AWS CloudTrail',
  cloudwatch: 'Amazon CloudWatch',
  dynamodb: 'Amazon DynamoDB',
  ec2: 'Amazon EC2',
  ecr: 'Amazon Elastic Container Registry',
  ecs: 'Amazon Elastic Container Service',
  iam: 'AWS Identity and Access Management',
  kms: 'AWS Key Management Service',
  lambda: 'AWS Lambda',
  logs: 'Amazon CloudWatch Logs',
  rds: 'Amazon RDS',
  route53: 'Amazon Route 53',
  s3: 'Amazon S3',
  secretsmanager: 'AWS Secrets Manager',
  sns: 'Amazon SNS',
  sqs: 'Amazon SQS',
  ssm: 'AWS Systems Manager',
  sts: 'AWS Security Token Service',
};
