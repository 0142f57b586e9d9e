import { type Condition, conditionsOf, isExcluding, isNarrow, isRequiring, type TrustStatement } from './parseTrust.ts';

/**
 * The other accounts, by id, that may take a role without an external ID and without MFA. An Organization's id counts as a
 * guard: nobody from outside it is let in. Ids of users and roles deleted since are left out: nobody comes as them.
 */
export function unguardedAccounts(statements: readonly TrustStatement[], ownAccount: string): readonly string[] {
  if (statements.some(deniesUnguarded)) return [];
  const open = statements.filter(({ effect, ...one }) => effect === 'Allow' && !conditionsOf(one).some(isGuard));
  const accounts = open.flatMap(({ aws }) => aws).flatMap((name) => accountOf(name) ?? []);
  return [...new Set(accounts)].filter((account) => account !== ownAccount).toSorted();
}

/** The account that a principal is of; null for a service, a wildcard, and the id of somebody deleted since. */
export const accountOf = (principal: string): string | null =>
  /^(?:arn:[^:]+:(?:iam|sts)::)?(\d{12})(?::|$)/.exec(principal)?.[1] ?? null;

const withMfa = 'aws:multifactorauthpresent';

function isGuard({ operator, key, values }: Condition): boolean {
  if (key === 'sts:externalid' || key === 'aws:principalorgid') return isRequiring(operator) && values.every(isNarrow);
  // With IfExists a request that says nothing about MFA would pass.
  if (key === withMfa) return operator === 'Bool' && values.every((value) => value.toLowerCase() === 'true');
  return key === 'aws:multifactorauthage' && /^NumericLessThan(Equals)?$/.test(operator);
}

/** The same said as a Deny of everybody else. */
function deniesUnguarded({ effect, aws, ...statement }: TrustStatement): boolean {
  const [only, ...more] = conditionsOf(statement);
  if (effect !== 'Deny' || !aws.includes('*') || only === undefined || more.length > 0) return false;
  const { operator, key, values } = only;
  if (key === withMfa) return operator === 'BoolIfExists' && values.every((value) => value.toLowerCase() === 'false');
  return isExcluding(operator) && ['sts:externalid', 'aws:principalorgid'].includes(key) && values.every(isNarrow);
}

/**
 * The services of a trust policy that act for whoever set them up, and are not told for whom. Such a service can be made by
 * somebody in another account to use this role, where it takes a role's ARN from its customer ("confused deputy").
 */
export function unguardedServices(statements: readonly TrustStatement[]): readonly string[] {
  const open = statements.filter(({ effect, ...one }) => effect === 'Allow' && !conditionsOf(one).some(saysForWhom));
  return [...new Set(open.flatMap(({ services }) => services))].filter(actsForOthers).toSorted();
}

const saysForWhom = ({ operator, key, values }: Condition): boolean =>
  ['aws:sourcearn', 'aws:sourceaccount', 'aws:sourceorgid', 'aws:sourceorgpaths', 'sts:externalid'].includes(key) &&
  // These services send the keys, so IfExists is no way round them.
  isRequiring(operator.replace(/IfExists$/, '')) &&
  values.every(isNarrow);

function actsForOthers(service: string): boolean {
  const name = service.replace(/\.amazonaws\.com(\.cn)?$/, '').replace(/\.[a-z]{2}(-[a-z]+)+-\d+$/, '');
  return deputies.has(name);
}

/**
 * Services that take a role to work on the things of whichever account set them up, after AWS's pages on the confused deputy.
 * Machines, functions and containers (ec2, lambda, ecs-tasks) are not among them: iam:PassRole keeps their roles at home.
 */
const deputies: ReadonlySet<string> = new Set([
  'appstream',
  'appsync',
  'bedrock',
  'bedrock-agentcore',
  'budgets',
  'cloudformation',
  'cloudtrail',
  'codebuild',
  'codepipeline',
  'cognito-idp',
  'comprehend',
  'config',
  'datasync',
  'dms',
  'elasticmapreduce',
  'events',
  'firehose',
  'fis',
  'forecast',
  'frauddetector',
  'grafana',
  'greengrass',
  'iot',
  'iotevents',
  'kendra',
  'kinesisanalytics',
  'logs',
  'malware-protection-plan.guardduty',
  'mediaconvert',
  'medialive',
  'monitoring.rds',
  'osis-pipelines',
  'personalize',
  'pipes',
  'rds',
  'rekognition',
  'sagemaker',
  'scheduler',
  'ses',
  'ssm',
  'states',
  'textract',
  'transcribe',
  'transfer',
  'translate',
  'vpc-flow-logs',
]);
