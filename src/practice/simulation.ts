import { type Evaluation, evaluate, type NamedPolicy } from '../policies/evaluate.ts';
import { parsePolicy } from '../policies/parsePolicy.ts';
import type { Context } from './asked.ts';
import { identityPolicies, inlinePolicies } from './authorise.ts';
import { userArn } from './callers.ts';
import { missing } from './lookup.ts';
import { readPolicyDocument } from './policyLookup.ts';
import type { PracticeState } from './practiceState.ts';
import { missingKeys } from './simulator/missingKeys.ts';
import { simulatedContext } from './simulator/simulatedContext.ts';
import { statementPositions } from './simulator/statementPositions.ts';
import { groupArn, roleArn } from './views.ts';
import { AwsFault } from './wire/awsFault.ts';
import type { QueryParams } from './wire/queryParams.ts';
import type { XmlRecord } from './wire/xml.ts';

/** Policies that are simulated, and what the request is known to carry. */
export interface Simulated {
  readonly policies: readonly NamedPolicy[];
  /** null where there is no permissions boundary */
  readonly boundary: readonly NamedPolicy[] | null;
  readonly context: Context;
}

const boundaryInput = 'PermissionsBoundaryPolicyInputList';

/** The documents of a parameter, named as AWS names them: `PolicyInputList.1`. */
export function simulatedDocuments(params: QueryParams, parameter: string): readonly NamedPolicy[] {
  return params.list(parameter, { max: 131072 }).map((document, at) => {
    if (!parsePolicy(document).ok) {
      throw new AwsFault('InvalidInput', `Policy input list item ${at + 1} has invalid content`);
    }
    return { name: `${parameter}.${at + 1}`, document };
  });
}

/** Whoever PolicySourceArn names: users, groups and roles can be simulated, root cannot. */
export function simulatedPrincipal(state: PracticeState, params: QueryParams): Simulated {
  const source = params.text('PolicySourceArn', { min: 20, max: 2048 });
  const managed = (arn: string) => ({ name: arn, document: readPolicyDocument(state, arn) });
  const user = state.users.find((one) => userArn(state, one) === source);
  const role = state.roles.find((one) => roleArn(state, one) === source);
  const holder = user ?? role;
  if (holder !== undefined) {
    const named: Context = user === undefined ? {} : { 'aws:username': user.name, 'aws:userid': user.id };
    return {
      policies: identityPolicies(state, holder),
      boundary: holder.boundary === null ? null : [managed(holder.boundary)],
      context: { ...named, 'aws:PrincipalArn': source },
    };
  }
  const group = state.groups.find((one) => groupArn(state, one) === source);
  if (group !== undefined) {
    const policies = [...inlinePolicies('group', group), ...group.attached.map(managed)];
    return { policies, boundary: null, context: {} };
  }
  if (/^arn:aws:iam::\d{12}:(user|group|role)\/./.test(source)) {
    return missing(`The principal ${source} cannot be found.`);
  }
  throw new AwsFault('InvalidInput', `Invalid Entity Arn: ${source} does not clearly define entity type and name.`);
}

/** The boundary of the request takes the place of the one that is attached. */
export function simulatedBoundary(params: QueryParams, attached: Simulated['boundary']): Simulated['boundary'] {
  const given = simulatedDocuments(params, boundaryInput);
  return given.length > 0 ? given : attached;
}

/** One result for each action, in the order they were asked for, and in it one for each resource. */
export function simulate(params: QueryParams, simulated: Simulated): readonly XmlRecord[] {
  const resources = params.list('ResourceArns');
  const wrong = resources.filter((resource) => resource !== '*' && !/^arn(:[^:]*){4}:./s.test(resource));
  if (wrong.length > 0) {
    throw new AwsFault('InvalidInput', `ResourceNames are not in a valid ARN format: ${wrong.join(', ')}.`);
  }
  const told = { ...simulated, context: { ...simulated.context, ...simulatedContext(params) } };
  return params.list('ActionNames').map((action) => simulateAction(action, resources, told));
}

function simulateAction(action: string, resources: readonly string[], simulated: Simulated): XmlRecord {
  const { policies, boundary, context } = simulated;
  const each = (resources.length > 0 ? resources : ['*']).map((resource) => judge(action, resource, simulated));
  const absent = missingKeys(
    [...policies, ...(boundary ?? [])].map(({ document }) => document),
    context,
  );
  const [first] = each;
  const matched = new Map(
    each.flatMap((one) => one.matched).map((statement) => [JSON.stringify(statement), statement]),
  );
  const whole = {
    EvalActionName: action,
    // For several, AWS says what kind of resource the action is on, from a catalogue that is not here; of some it says nothing.
    EvalResourceName: each.length === 1 ? first?.resource : undefined,
    EvalDecision: aggregate(each.map(({ decision }) => decision)),
    MatchedStatements: [...matched.values()],
    MissingContextValues: absent,
    PermissionsBoundaryDecisionDetail: boundaryDetail(each),
  };
  if (resources.length === 0) return whole;
  return { ...whole, EvalDecisionDetails: [], ResourceSpecificResults: each.map((one) => viewResource(one, absent)) };
}

const viewResource = (one: Judged, absent: readonly string[]): XmlRecord => ({
  EvalResourceName: one.resource,
  EvalResourceDecision: aggregate([one.decision]),
  MatchedStatements: one.matched.length > 0 ? one.matched : undefined,
  MissingContextValues: absent.length > 0 ? absent : undefined,
  PermissionsBoundaryDecisionDetail: boundaryDetail([one]),
});

type Decision = Evaluation['decision'];

interface Judged {
  readonly resource: string;
  readonly decision: Decision;
  readonly withinBoundary: boolean | null;
  readonly matched: readonly XmlRecord[];
}

function judge(action: string, resource: string, { policies, boundary, context }: Simulated): Judged {
  const asked = { action, resource, context, simulated: true };
  const own = evaluate(asked, policies);
  const limit = boundary === null ? null : evaluate(asked, boundary);
  const decision = worst([own.decision, ...(limit === null ? [] : [limit.decision])]);
  const deciding = [own, ...(limit === null ? [] : [limit])].filter((one) => one.decision === decision);
  const documents = new Map([...policies, ...(boundary ?? [])].map(({ name, document }) => [name, document]));
  const matched = deciding
    .flatMap((one) => one.matched)
    // Recorded: a boundary of the request is told only where it denies.
    .filter(({ policy }) => decision === 'explicitDeny' || !policy.startsWith(boundaryInput))
    .map(({ policy, index }) => viewStatement(policy, index, documents.get(policy) ?? ''));
  const withinBoundary = limit === null ? null : limit.decision === 'allow';
  return { resource, decision, withinBoundary, matched: decision === 'implicitDeny' ? [] : matched };
}

function viewStatement(policy: string, index: number | null, document: string): XmlRecord {
  const span = index === null ? undefined : statementPositions(document)[index];
  return {
    SourcePolicyId: policy.slice(policy.lastIndexOf('/') + 1),
    SourcePolicyType: policy.startsWith(boundaryInput) ? 'Permissions Boundary Policy' : 'IAM Policy',
    StartPosition: span && { ...span.StartPosition },
    EndPosition: span && { ...span.EndPosition },
  };
}

const order: readonly Decision[] = ['explicitDeny', 'implicitDeny', 'allow'];

/** Recorded: one that fails makes the whole fail. */
const worst = (decisions: readonly Decision[]): Decision => order.find((one) => decisions.includes(one)) ?? 'allow';

function aggregate(decisions: readonly Decision[]): string {
  const decision = worst(decisions);
  return decision === 'allow' ? 'allowed' : decision;
}

const boundaryDetail = (each: readonly Judged[]): XmlRecord | undefined =>
  each.some(({ withinBoundary }) => withinBoundary === null)
    ? undefined
    : { AllowedByPermissionsBoundary: each.every(({ withinBoundary }) => withinBoundary === true) };
