import { asList } from '../../policies/document.ts';
import { parsePolicy } from '../../policies/parsePolicy.ts';
import { documentText } from '../policyDocuments.ts';
import type { PracticeState } from '../practiceState.ts';
import { asIdentityPolicy, parseTrust, type TrustPolicy, type TrustStatement } from '../trust/trustPolicy.ts';
import { AwsFault } from '../wire/awsFault.ts';
import { bucketArn } from './buckets.ts';

const malformed = (message: string) => new AwsFault('MalformedPolicy', message);

type Statement = TrustStatement & { readonly Resource?: unknown; readonly NotResource?: unknown };

/** Refuses what S3 would not store as the policy of a bucket. */
export function checkBucketPolicy(state: PracticeState, document: string, bucket: string): void {
  const policy = shapeOf(document);
  for (const one of policy.Statement) checkStatement(state, one, bucket);
  const parsed = parsePolicy(asIdentityPolicy(policy, policy.Statement));
  if (!parsed.ok) throw malformed(parsed.problem);
}

function shapeOf(document: string): TrustPolicy {
  const told = 'Policies must be valid JSON and the first byte must be';
  if (!documentText.test(document)) throw malformed(`${told} '{'`);
  try {
    const policy = parseTrust(document);
    if (policy.Statement.every((one) => typeof one === 'object' && one !== null)) return policy;
  } catch {
    throw malformed('This policy contains invalid Json');
  }
  throw malformed('Missing required field Statement');
}

function checkStatement(state: PracticeState, one: Statement, bucket: string): void {
  const principal = one.Principal ?? one.NotPrincipal;
  if (principal === undefined) throw malformed('Missing required field Principal');
  if (typeof principal === 'object') {
    for (const named of Object.values(principal).flatMap((names) => asList(names))) {
      if (!isPrincipal(state, named)) throw malformed('Invalid principal in policy');
    }
  } else if (principal !== '*') throw malformed('Invalid principal in policy');
  const resources = [one.Resource ?? one.NotResource ?? []].flat();
  if (resources.length === 0) throw malformed('Missing required field Resource');
  const own = bucketArn(bucket);
  if (!resources.every((text) => text === own || String(text).startsWith(`${own}/`) || text === `${own}*`)) {
    throw malformed('Policy has invalid resource');
  }
}

/** Somebody of this account has to be there; of the rest of the world nothing is known. */
function isPrincipal(state: PracticeState, named: unknown): boolean {
  if (typeof named !== 'string') return false;
  const own = new RegExp(`^arn:aws:iam::${state.accountId}:(user|role)/(?:.*/)?([^/]+)$`).exec(named);
  if (own !== null) return [...state.users, ...state.roles].some(({ name }) => name === own[2]);
  return /^(\*|\d{12}|[a-z0-9.-]+\.amazonaws\.com|[0-9a-f]{64}|arn:aws:(iam|sts|cloudfront)::.+)$/.test(named);
}

/** Condition keys that make everybody somebody. */
const narrowing =
  /^aws:(SourceArn|SourceAccount|SourceVpc|SourceVpce|SourceIp|SourceOrgID|PrincipalArn|PrincipalAccount|PrincipalOrgID)$/i;

/** True where the policy lets in everybody: what Block Public Access keeps out. */
export const isPublicPolicy = (document: string): boolean =>
  parseTrust(document).Statement.some(
    ({ Effect, Principal, Condition }) =>
      Effect === 'Allow' &&
      (Principal === '*' || (Principal !== undefined && asList(Principal.AWS ?? []).includes('*'))) &&
      !keysOf(Condition).some((key) => narrowing.test(key)),
  );

const keysOf = (condition: unknown): readonly string[] =>
  typeof condition !== 'object' || condition === null
    ? []
    : Object.values(condition).flatMap((keys) => (typeof keys === 'object' && keys !== null ? Object.keys(keys) : []));
