import { conditionsHold, type Held } from './conditions/conditionsHold.ts';
import { asList, type Conditions, type OneOrMany, type PolicyDocument, type Statement } from './document.ts';
import { matches } from './matches.ts';
import { type Pattern, type RequestContext, readPattern } from './pattern.ts';

/** What is asked: `iam:GetUser` on one ARN, with the request's context. */
export interface EvaluationRequest {
  readonly action: string;
  readonly resource: string;
  readonly context: RequestContext;
}

type Versioned = Pick<PolicyDocument, 'Version'>;

/** Whether a statement speaks of a request, whatever its effect. The document says how its variables are read. */
export function statementApplies(statement: Statement, document: Versioned, request: EvaluationRequest): Held {
  if (!actionApplies(statement, request.action) || !resourceApplies(statement, document, request)) return false;
  return statementHolds(statement.Condition ?? {}, document, request.context);
}

/** Whether a statement's conditions hold, of whatever action and resource. */
export const statementHolds = (conditions: Conditions, document: Versioned, context: RequestContext): Held =>
  conditionsHold(conditions, context, variablesOf(document, context));

/** Whether a statement names an action, by Action or by leaving it out of NotAction. */
export function actionApplies({ Action, NotAction }: Statement, action: string): boolean {
  // Policy variables mean nothing in actions.
  const named = (actions: OneOrMany) =>
    asList(actions).some((text) => fits(readPattern(text.toLowerCase(), null), action.toLowerCase()));
  return Action === undefined ? !named(NotAction) : named(Action);
}

/** Whether a statement covers a resource, by Resource or by leaving it out of NotResource. */
export function resourceApplies(
  { Effect, Resource, NotResource }: Statement,
  document: Versioned,
  { resource, context }: Pick<EvaluationRequest, 'resource' | 'context'>,
): boolean {
  const variables = variablesOf(document, context);
  if (Resource !== undefined) return asList(Resource).some((text) => fits(readPattern(text, variables), resource));
  const patterns = asList(NotResource).map((text) => readPattern(text, variables));
  if (patterns.some((pattern) => fits(pattern, resource))) return false;
  // An exception that cannot be read (a variable without a value) must not widen an Allow, nor narrow a Deny.
  return Effect === 'Deny' || !patterns.includes(null);
}

const variablesOf = ({ Version }: Versioned, context: RequestContext): RequestContext | null =>
  Version === '2012-10-17' ? context : null;

const fits = (pattern: Pattern | null, text: string): boolean => pattern !== null && matches(pattern, text);
