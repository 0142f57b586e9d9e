import { evaluate } from '../../policies/evaluate.ts';
import { type Decision, decide } from '../authorise.ts';
import { userArn } from '../callers.ts';
import { missing } from '../lookup.ts';
import { type Call, iam, type Operation } from '../operation.ts';
import { readPolicyDocument } from '../policyLookup.ts';
import type { PracticeState, StoredGroup, StoredRole } from '../practiceState.ts';
import { groupArn, roleArn } from '../views.ts';
import { AwsFault } from '../wire/awsFault.ts';

/** The policy simulator, over the same evaluator that guards this account. */
export const simulateOperations: readonly Operation[] = [
  iam('SimulatePrincipalPolicy', simulatePrincipalPolicy, {
    resource: ({ params }) => params.text('PolicySourceArn', { min: 20, max: 2048 }),
  }),
];

type Context = Readonly<Record<string, string | readonly string[]>>;
type Judge = (action: string, resource: string, context: Context) => Decision;

function simulatePrincipalPolicy({ state, params }: Call) {
  const source = params.text('PolicySourceArn', { min: 20, max: 2048 });
  const actions = params.list('ActionNames');
  const wanted = params.list('ResourceArns');
  const judge = judgeFor(state, source);
  const context = Object.fromEntries(
    params.records('ContextEntries').map((entry) => {
      const values = entry.list('ContextKeyValues');
      const isList = entry.optional('ContextKeyType')?.endsWith('List') === true;
      return [entry.text('ContextKeyName'), isList ? values : (values[0] ?? '')];
    }),
  );
  const resources = wanted.length > 0 ? wanted : ['*'];
  const results = actions.flatMap((action) =>
    resources.map((resource) => ({
      EvalActionName: action,
      EvalResourceName: resource,
      EvalDecision: words[judge(action, resource, context)],
      MatchedStatements: [],
      MissingContextValues: [],
    })),
  );
  return { EvaluationResults: results, IsTruncated: false };
}

const words: Readonly<Record<Decision, string>> = {
  allow: 'allowed',
  explicitDeny: 'explicitDeny',
  implicitDeny: 'implicitDeny',
  boundary: 'implicitDeny',
};

/** Users, groups and roles can be simulated; root cannot. */
function judgeFor(state: PracticeState, source: string): Judge {
  const user = state.users.find((candidate) => userArn(state, candidate) === source);
  if (user !== undefined) {
    const own = { 'aws:username': user.name, 'aws:userid': user.id, 'aws:PrincipalArn': source };
    return (action, resource, context) => decide(state, user, { action, resource, context: { ...own, ...context } });
  }
  const group = state.groups.find((candidate) => groupArn(state, candidate) === source);
  const role = state.roles.find((candidate) => roleArn(state, candidate) === source);
  const holder = group ?? role;
  if (holder !== undefined) return judgeHolder(state, holder);
  if (/^arn:aws:iam::\d{12}:(user|group|role)\/./.test(source)) {
    return missing(`The principal ${source} cannot be found.`);
  }
  throw new AwsFault('InvalidInput', `Invalid Entity Arn: ${source} does not clearly define entity type and name.`);
}

function judgeHolder(state: PracticeState, holder: StoredGroup | StoredRole): Judge {
  const managed = holder.attached.map((arn) => ({ name: arn, document: readPolicyDocument(state, arn) }));
  return (action, resource, context) =>
    evaluate({ action, resource, context }, [...holder.inline, ...managed]).decision;
}
