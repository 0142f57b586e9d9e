import { conditionsHold } from './conditions/conditionsHold.ts';
import { asList, type OneOrMany, type PolicyDocument, type Statement } from './document.ts';
import { matches } from './matches.ts';
import { parsePolicy } from './parsePolicy.ts';
import { type Pattern, type RequestContext, readPattern } from './pattern.ts';

/** What is asked: `iam:GetUser` on one ARN, with the request's context. */
export interface EvaluationRequest {
  readonly action: string;
  readonly resource: string;
  readonly context: RequestContext;
}

/** An identity policy: its name, for saying what decided, and its JSON text. */
export interface NamedPolicy {
  readonly name: string;
  readonly document: string;
}

export interface Evaluation {
  readonly decision: 'allow' | 'explicitDeny' | 'implicitDeny';
  /** the statement that decided; null when none applies */
  readonly by: { readonly policy: string; readonly sid: string | null } | null;
}

/**
 * What IAM decides over identity policies: an explicit deny wins, then an allow, else implicit deny.
 * A document that cannot be read denies everything, so that nothing is ever allowed by a mistake.
 */
export function evaluate(request: EvaluationRequest, policies: readonly NamedPolicy[]): Evaluation {
  const applying = policies.flatMap((policy) => applyingStatements(policy, request));
  const deny = applying.find(({ effect }) => effect === 'Deny');
  if (deny) return { decision: 'explicitDeny', by: deny.by };
  const allow = applying.find(({ effect }) => effect === 'Allow');
  if (allow) return { decision: 'allow', by: allow.by };
  return { decision: 'implicitDeny', by: null };
}

interface Applying {
  readonly effect: Statement['Effect'];
  readonly by: NonNullable<Evaluation['by']>;
}

function applyingStatements({ name, document }: NamedPolicy, request: EvaluationRequest): readonly Applying[] {
  const parsed = parsePolicy(document);
  if (!parsed.ok) return [{ effect: 'Deny', by: { policy: name, sid: null } }];
  return parsed.document.Statement.filter((statement) => applies(statement, parsed.document, request)).map(
    ({ Effect, Sid }) => ({ effect: Effect, by: { policy: name, sid: Sid ?? null } }),
  );
}

function applies(statement: Statement, { Version }: PolicyDocument, request: EvaluationRequest): boolean {
  const variables = Version === '2012-10-17' ? request.context : null;
  if (!actionApplies(statement, request.action) || !resourceApplies(statement, request.resource, variables)) {
    return false;
  }
  const held = conditionsHold(statement.Condition ?? {}, request.context, variables);
  return held === 'undecidable' ? statement.Effect === 'Deny' : held;
}

function actionApplies({ Action, NotAction }: Statement, action: string): boolean {
  // Policy variables mean nothing in actions.
  const named = (actions: OneOrMany) =>
    asList(actions).some((text) => fits(readPattern(text.toLowerCase(), null), action.toLowerCase()));
  return Action === undefined ? !named(NotAction) : named(Action);
}

function resourceApplies(
  { Effect, Resource, NotResource }: Statement,
  resource: string,
  variables: RequestContext | null,
): boolean {
  if (Resource !== undefined) return asList(Resource).some((text) => fits(readPattern(text, variables), resource));
  const patterns = asList(NotResource).map((text) => readPattern(text, variables));
  if (patterns.some((pattern) => fits(pattern, resource))) return false;
  // An exception that cannot be read (a variable without a value) must not widen an Allow, nor narrow a Deny.
  return Effect === 'Deny' || !patterns.includes(null);
}

const fits = (pattern: Pattern | null, text: string): boolean => pattern !== null && matches(pattern, text);
