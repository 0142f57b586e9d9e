import type { Held } from './conditions/operator.ts';
import type { PolicyDocument, Statement } from './document.ts';
import { parsePolicy } from './parsePolicy.ts';
import { type EvaluationRequest, statementApplies } from './statementApplies.ts';

/** An identity policy: its name, for saying what decided, and its JSON text. */
export interface NamedPolicy {
  readonly name: string;
  readonly document: string;
}

export interface Evaluation {
  readonly decision: 'allow' | 'explicitDeny' | 'implicitDeny';
  /** the statement that decided; null when none applies */
  readonly by: DecidingStatement | null;
  /** every statement that applies and says the same */
  readonly matched: readonly DecidingStatement[];
}

export interface DecidingStatement {
  readonly policy: string;
  readonly sid: string | null;
  /** its place in the document, from 0; null where the whole document decides, because it cannot be read */
  readonly index: number | null;
}

/**
 * What IAM decides over identity policies: an explicit deny wins, then an allow, else implicit deny.
 * A document that cannot be read denies everything, so that nothing is ever allowed by a mistake.
 */
export function evaluate(request: EvaluationRequest, policies: readonly NamedPolicy[]): Evaluation {
  const applying = policies.flatMap((policy) => applyingStatements(policy, request));
  const saying = (effect: Statement['Effect']) => applying.filter((one) => one.effect === effect).map(({ by }) => by);
  const denies = saying('Deny');
  const allows = saying('Allow');
  const matched = denies.length > 0 ? denies : allows;
  const decision = denies.length > 0 ? 'explicitDeny' : allows.length > 0 ? 'allow' : 'implicitDeny';
  return { decision, by: matched[0] ?? null, matched };
}

interface Applying {
  readonly effect: Statement['Effect'];
  readonly by: DecidingStatement;
}

function applyingStatements({ name, document }: NamedPolicy, request: EvaluationRequest): readonly Applying[] {
  const parsed = parsePolicy(document);
  if (!parsed.ok) return [{ effect: 'Deny', by: { policy: name, sid: null, index: null } }];
  return statementsAbout(parsed.document, request)
    .filter(({ statement, applies }) => (applies === 'undecidable' ? statement.Effect === 'Deny' : applies))
    .map(({ statement: { Effect, Sid }, index }) => ({
      effect: Effect,
      by: { policy: name, sid: Sid ?? null, index },
    }));
}

/** Every statement of a document, its place in it, and whether it speaks of a request. */
export const statementsAbout = (
  document: PolicyDocument,
  request: EvaluationRequest,
): readonly { readonly statement: Statement; readonly index: number; readonly applies: Held }[] =>
  document.Statement.map((statement, index) => ({
    statement,
    index,
    applies: statementApplies(statement, document, request),
  }));
