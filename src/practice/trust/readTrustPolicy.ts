import { rootArn, userArn } from '../callers.ts';
import { checkStorable, documentSize, documentText } from '../policyDocuments.ts';
import type { PracticeState } from '../practiceState.ts';
import { checkQuota } from '../quotas.ts';
import { roleArn } from '../views.ts';
import { AwsFault } from '../wire/awsFault.ts';
import type { QueryParams } from '../wire/queryParams.ts';
import { asIdentityPolicy, parseTrust, type TrustPolicy, type TrustStatement } from './trustPolicy.ts';

/** Reads a trust policy and refuses what IAM would not store. Who is named from this account has to be there. */
export function readTrustPolicy(state: PracticeState, params: QueryParams, parameter: string): string {
  const document = params.text(parameter, { max: 131072, pattern: documentText });
  const policy = readShape(document);
  for (const statement of policy.Statement) checkStatement(state, statement);
  checkStorable(asIdentityPolicy(policy, policy.Statement));
  checkQuota('ACLSizePerRole', documentSize(document) - 1);
  return document;
}

const malformed = (message: string) => new AwsFault('MalformedPolicyDocument', message);

function readShape(document: string): TrustPolicy {
  try {
    const policy = parseTrust(document);
    if (policy.Statement.every((statement) => typeof statement === 'object' && statement !== null)) return policy;
  } catch {
    throw malformed('This policy contains invalid Json');
  }
  throw malformed(syntax);
}

function checkStatement(state: PracticeState, statement: TrustStatement): void {
  for (const field of ['Resource', 'NotResource']) {
    if (field in statement) throw malformed(`Has prohibited field ${field}`);
  }
  const principal = statement.Principal ?? statement.NotPrincipal;
  if (principal === undefined) throw malformed('Missing required field Principal');
  const actions = textsOf(statement.Action ?? statement.NotAction);
  if (actions.some((action) => !/^sts:/i.test(action))) {
    throw malformed('AssumeRole policy may only specify STS AssumeRole actions.');
  }
  if (principal === '*') return;
  if (typeof principal !== 'object' || principal === null) throw malformed(syntax);
  for (const [kind, named] of Object.entries(principal)) {
    const unknown = textsOf(named).find((name) => !isKnown(state, kind, name));
    if (unknown !== undefined) throw malformed(`Invalid principal in policy: "${kind}":"${unknown}"`);
  }
}

/** What a document has where one text or a list of texts belongs; it may have anything. */
function textsOf(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.map((one) => {
    if (typeof one !== 'string') throw malformed(syntax);
    return one;
  });
}

const syntax = 'Syntax errors in policy.';

const patterns: Readonly<Record<string, RegExp>> = {
  AWS: /^(\*|\d{12}|A(ROA|IDA)[A-Z0-9]{16,}|arn:aws:iam::\d{12}:(root|(user|role)\/.+)|arn:aws:sts::\d{12}:(assumed-role|federated-user)\/.+)$/,
  Service: /^[a-z0-9.-]+\.(amazonaws\.com|aws\.internal)$/,
  Federated: /^(arn:aws:iam::\d{12}:(saml-provider|oidc-provider)\/.+|[a-z0-9.-]+\.[a-z]+)$/,
  CanonicalUser: /^[0-9a-f]{64}$/,
};

function isKnown(state: PracticeState, kind: string, name: string): boolean {
  if (patterns[kind]?.test(name) !== true) return false;
  const own = name.startsWith(`arn:aws:iam::${state.accountId}:`) && kind === 'AWS';
  if (!own || name === rootArn(state)) return true;
  const there = [
    ...state.users.map((user) => userArn(state, user)),
    ...state.roles.map((role) => roleArn(state, role)),
  ];
  return there.includes(name);
}
