import { conditionsHold } from './conditions/conditionsHold.ts';
import type { Held } from './conditions/operator.ts';
import { asList, type Conditions, type OneOrMany, type PolicyDocument, type Statement } from './document.ts';
import { matches } from './matches.ts';
import { type Pattern, type RequestContext, readPattern, readPlainPattern, unknownValue } from './pattern.ts';

/** What is asked: `iam:GetUser` on one ARN, with the request's context. */
export interface EvaluationRequest {
  readonly action: string;
  readonly resource: string;
  readonly context: RequestContext;
  /** AWS's simulator compares some values in another way than AWS itself */
  readonly simulated?: boolean;
}

type Versioned = Pick<PolicyDocument, 'Version'>;

/** Whether a statement speaks of a request, whatever its effect. The document says how its variables are read. */
export function statementApplies(statement: Statement, document: Versioned, request: EvaluationRequest): Held {
  if (!actionApplies(statement, request.action)) return false;
  const covered = resourceApplies(statement, document, request);
  if (covered === false) return false;
  const held = statementHolds(statement.Condition ?? {}, document, request.context, request.simulated);
  return held === true ? covered : held;
}

/** Whether a statement's conditions hold, of whatever action and resource. */
export const statementHolds = (
  conditions: Conditions,
  document: Versioned,
  context: RequestContext,
  simulated = false,
): Held => conditionsHold(conditions, { context, variables: variablesOf(document, context), simulated });

/** Whether a statement names an action, by Action or by leaving it out of NotAction. */
export function actionApplies({ Action, NotAction }: Statement, action: string): boolean {
  // Policy variables mean nothing in actions.
  const named = (actions: OneOrMany) =>
    asList(actions).some((text) => matches(readPlainPattern(text.toLowerCase()), action.toLowerCase()));
  return Action === undefined ? !named(NotAction) : named(Action);
}

/**
 * Whether a statement covers a resource, by Resource or by leaving it out of NotResource. `undecidable` where that depends
 * on a variable whose value nobody knows.
 */
export function resourceApplies(
  { Effect, Resource, NotResource }: Statement,
  document: Versioned,
  { resource, context }: Pick<EvaluationRequest, 'resource' | 'context'>,
): Held {
  const variables = variablesOf(document, context);
  const patterns = asList(Resource ?? NotResource).map((text) => readPattern(text, variables));
  const named = patterns.some((pattern) => fits(pattern, resource));
  if (!named && patterns.includes(unknownValue)) return 'undecidable';
  if (Resource !== undefined || named) return Resource !== undefined && named;
  // An exception that cannot be read (a variable without a value) must not widen an Allow, nor narrow a Deny.
  return Effect === 'Deny' || !patterns.includes(null);
}

const variablesOf = ({ Version }: Versioned, context: RequestContext): RequestContext | null =>
  Version === '2012-10-17' ? context : null;

const fits = (pattern: Pattern | null | typeof unknownValue, text: string): boolean =>
  pattern !== null && pattern !== unknownValue && matches(pattern, text);
