import { asList } from '../../policies/document.ts';
import { parsePolicy } from '../../policies/parsePolicy.ts';
import { identityPolicies } from '../authorise.ts';
import { userArn } from '../callers.ts';
import { newRequestId } from '../identifiers.ts';
import { missing } from '../lookup.ts';
import { type Call, iam, type Operation, wireDate } from '../operation.ts';
import { pageOf } from '../paging.ts';
import { findPolicy, readPolicyDocument } from '../policyLookup.ts';
import type { PracticeState } from '../practiceState.ts';
import type { StoredAccessJob, StoredActionUse } from '../storedReports.ts';
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
  const byAction = params.choice('Granularity', ['SERVICE_LEVEL', 'ACTION_LEVEL']) === 'ACTION_LEVEL';
  grantsOf(state, arn);
  const id = newRequestId(random);
  const kept = state.accessJobs.filter(({ startedAt }) => now.getTime() - Date.parse(startedAt) < keptMs).slice(-99);
  state.accessJobs = [
    ...kept,
    { id, arn, startedAt: now.toISOString(), ...(byAction ? { granularity: 'ACTION_LEVEL' as const } : {}) },
  ];
  return { JobId: id };
}

function get({ state, params, now }: Call) {
  const id = params.text('JobId', { min: 36, max: 36 });
  const job = state.accessJobs.find((one) => one.id === id) ?? missing(`Job with id ${id} was not found.`);
  const JobCreationDate = job.startedAt;
  const done = Date.parse(job.startedAt) + jobMs;
  const start = { JobType: job.granularity ?? 'SERVICE_LEVEL', JobCreationDate };
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

function servicesOf(state: PracticeState, { arn, granularity }: StoredAccessJob): readonly XmlRecord[] {
  const users = usersBehind(state, arn);
  const granted = new Set(grantsOf(state, arn).flatMap(namespacesOf));
  const all = granted.has('*') ? new Set([...granted, ...Object.keys(serviceNames)]) : granted;
  return [...all]
    .filter((namespace) => namespace !== '*')
    .sort()
    .map((namespace) => ({
      ...service(state, users, namespace),
      ...(granularity === undefined ? {} : { TrackedActionsLastAccessed: trackedActions(state, users, namespace) }),
    }));
}

/** Whose uses count: of a group its members, of a policy everybody who holds it. By id, with the ARN that is told. */
function usersBehind(state: PracticeState, arn: string): ReadonlyMap<string, string> {
  const group = state.groups.find((one) => groupArn(state, one) === arn);
  const holds = ({ attached }: { readonly attached: readonly string[] }): boolean => attached.includes(arn);
  const users = state.users.filter(
    (user) => userArn(state, user) === arn || holds(user) || (group !== undefined && user.groups.includes(group.id)),
  );
  const roles = state.roles.filter((role) => roleArn(state, role) === arn || holds(role));
  return new Map([
    ...users.map((user): [string, string] => [user.id, userArn(state, user)]),
    ...roles.map((role): [string, string] => [role.id, roleArn(state, role)]),
  ]);
}

/** AWS tells all actions that it tracks; here those that were used. */
const trackedActions = (
  { actionUses }: PracticeState,
  users: ReadonlyMap<string, string>,
  namespace: string,
): readonly XmlRecord[] =>
  latest(actionUses.filter(({ owner, action }) => users.has(owner) && action.startsWith(`${namespace}:`))).map(
    ({ action, owner, at, region }) => ({
      ActionName: action.slice(namespace.length + 1),
      LastAccessedEntity: users.get(owner),
      LastAccessedTime: at,
      LastAccessedRegion: region,
    }),
  );

/** The newest use of each action, by name. */
const latest = (uses: readonly StoredActionUse[]): readonly StoredActionUse[] =>
  [...new Map(uses.toSorted((a, b) => a.at.localeCompare(b.at)).map((use) => [use.action, use])).values()].toSorted(
    (a, b) => a.action.localeCompare(b.action),
  );

function namespacesOf(document: string): readonly string[] {
  const parsed = parsePolicy(document);
  if (!parsed.ok) return [];
  const allows = parsed.document.Statement.filter(({ Effect }) => Effect === 'Allow');
  return allows.flatMap(({ Action }) =>
    Action === undefined ? ['*'] : asList(Action).map((action) => action.split(':')[0]?.toLowerCase() ?? '*'),
  );
}

/** Of what is done here only the last use of each long-term key is remembered, with its service; of the rest what the scenario says. */
function service(state: PracticeState, users: ReadonlyMap<string, string>, namespace: string): XmlRecord {
  const ofKeys = state.keys.flatMap(({ owner, lastUsed }) =>
    users.has(owner) && lastUsed?.service === namespace ? [{ owner, at: lastUsed.at, region: lastUsed.region }] : [],
  );
  const ofActions = state.actionUses.filter(
    ({ owner, action }) => users.has(owner) && action.startsWith(`${namespace}:`),
  );
  const last = [...ofKeys, ...ofActions].sort((a, b) => (a.at < b.at ? 1 : -1))[0];
  return {
    ServiceName: serviceNames[namespace] ?? namespace,
    LastAuthenticated: last?.at,
    ServiceNamespace: namespace,
    LastAuthenticatedEntity: last === undefined ? undefined : users.get(last.owner),
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
