import type { Statement } from './document.ts';
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
  return parsed.document.Statement.filter((statement) => {
    const applies = statementApplies(statement, parsed.document, request);
    return applies === 'undecidable' ? statement.Effect === 'Deny' : applies;
  }).map(({ Effect, Sid }) => ({ effect: Effect, by: { policy: name, sid: Sid ?? null } }));
}
