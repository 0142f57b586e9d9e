import type { PolicyDocument, Statement } from './document.ts';
import { statementsAbout } from './evaluate.ts';
import type { EvaluationRequest } from './statementApplies.ts';

/**
 * What is known of a policy: its document, or that nobody here has seen it. `unseen-allowing` is one that is known to deny
 * nothing, whatever it allows.
 */
export type KnownPolicy = PolicyDocument | 'unseen' | 'unseen-allowing';

/** As AWS decides; `undecidable` where that rests on what nobody here knows: a document, an address, an operator. */
export type Access = 'allowed' | 'explicitDeny' | 'implicitDeny' | 'undecidable';

/** Whether something is so; `maybe` where nobody here knows. */
export type Certainty = 'yes' | 'maybe' | 'no';

/** What a request is held to. */
export interface Rights {
  readonly policies: readonly KnownPolicy[];
  /** the permissions boundary, null where there is none */
  readonly boundary: KnownPolicy | null;
}

/**
 * What IAM decides over identity policies and a permissions boundary. Other than `evaluate`, which takes what it cannot decide
 * for the safer answer, this says so: for telling people, never for letting anything through. `besides`: whether AWS grants it
 * without any policy, as long as none denies it.
 */
export function decideAccess(
  request: EvaluationRequest,
  { policies, boundary }: Rights,
  besides: Certainty = 'no',
): Access {
  const own = decide(request, policies, besides);
  const limit = boundary === null ? 'allowed' : decide(request, [boundary], besides);
  return order.find((one) => own === one || limit === one) ?? 'allowed';
}

const order: readonly Access[] = ['explicitDeny', 'implicitDeny', 'undecidable'];

function decide(request: EvaluationRequest, policies: readonly KnownPolicy[], besides: Certainty): Access {
  const denies = says('Deny', request, policies);
  const allows = besides === 'yes' ? besides : says('Allow', request, policies);
  if (denies === 'yes') return 'explicitDeny';
  if (allows === 'yes' && denies === 'no') return 'allowed';
  return allows === 'no' && besides === 'no' ? 'implicitDeny' : 'undecidable';
}

function says(effect: Statement['Effect'], request: EvaluationRequest, policies: readonly KnownPolicy[]): Certainty {
  const each = policies.flatMap((policy) => {
    if (policy === 'unseen-allowing') return effect === 'Allow' ? ['undecidable' as const] : [];
    if (policy === 'unseen') return ['undecidable' as const];
    return statementsAbout(policy, request).flatMap(({ statement, applies }) =>
      statement.Effect === effect ? [applies] : [],
    );
  });
  if (each.includes(true)) return 'yes';
  return each.includes('undecidable') ? 'maybe' : 'no';
}
