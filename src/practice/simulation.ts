import { evaluate, type NamedPolicy } from '../policies/evaluate.ts';
import { parsePolicy } from '../policies/parsePolicy.ts';
import { type Context, identityPolicies } from './authorise.ts';
import { userArn } from './callers.ts';
import { contextKeysOf } from './contextKeysOf.ts';
import { missing } from './lookup.ts';
import { readPolicyDocument } from './policyLookup.ts';
import type { PracticeState } from './practiceState.ts';
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

/** The documents of a parameter, named as AWS names them: `PolicyInputList.1`. */
export function simulatedDocuments(params: QueryParams, parameter: string): readonly NamedPolicy[] {
  return params.list(parameter, { max: 131072 }).map((document, at) => {
    const parsed = parsePolicy(document);
    if (!parsed.ok) throw new AwsFault('InvalidInput', `Invalid Input Policy: ${parsed.problem}`);
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
    return { policies: [...group.inline, ...group.attached.map(managed)], boundary: null, context: {} };
  }
  if (/^arn:aws:iam::\d{12}:(user|group|role)\/./.test(source)) {
    return missing(`The principal ${source} cannot be found.`);
  }
  throw new AwsFault('InvalidInput', `Invalid Entity Arn: ${source} does not clearly define entity type and name.`);
}

/** One result for each action and resource, in the order they were asked for. */
export function simulate(params: QueryParams, { policies, boundary, context }: Simulated): readonly XmlRecord[] {
  const wanted = params.list('ResourceArns');
  const told = { ...context, ...readContext(params) };
  const present = new Set(Object.keys(told).map((key) => key.toLowerCase()));
  const keys = contextKeysOf([...policies, ...(boundary ?? [])].map(({ document }) => document));
  const absent = keys.filter((key) => !present.has(key.toLowerCase()));
  const resources = wanted.length > 0 ? wanted : ['*'];
  return params.list('ActionNames').flatMap((action) =>
    resources.map((resource) => {
      const asked = { action, resource, context: told };
      const own = evaluate(asked, policies);
      const limit = boundary === null ? null : evaluate(asked, boundary);
      const decision = decisionOf(own.decision, limit?.decision);
      const by = decision === own.decision || limit === null ? own.by : limit.by;
      return {
        EvalActionName: action,
        EvalResourceName: resource,
        EvalDecision: decision === 'allow' ? 'allowed' : decision,
        MatchedStatements: by === null ? [] : [{ SourcePolicyId: nameOf(by.policy), SourcePolicyType: 'IAM Policy' }],
        MissingContextValues: absent,
        PermissionsBoundaryDecisionDetail:
          limit === null ? undefined : { AllowedByPermissionsBoundary: limit.decision === 'allow' },
      };
    }),
  );
}

type Judged = ReturnType<typeof evaluate>['decision'];

function decisionOf(own: Judged, limit: Judged | undefined): Judged {
  if (own === 'explicitDeny' || limit === 'explicitDeny') return 'explicitDeny';
  return limit === undefined || limit === 'allow' ? own : 'implicitDeny';
}

const nameOf = (policy: string): string => policy.slice(policy.lastIndexOf('/') + 1);

function readContext(params: QueryParams): Context {
  return Object.fromEntries(
    params.records('ContextEntries').map((entry) => {
      const values = entry.list('ContextKeyValues');
      const isList = entry.optional('ContextKeyType')?.endsWith('List') === true;
      return [entry.text('ContextKeyName', { min: 5, max: 256 }), isList ? values : (values[0] ?? '')];
    }),
  );
}
