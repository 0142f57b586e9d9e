import type { OneOrMany } from '../../policies/document.ts';

/** One statement of a trust policy, as far as its elements were checked. */
export interface TrustStatement {
  readonly Sid?: string;
  readonly Effect: 'Allow' | 'Deny';
  readonly Principal?: '*' | Readonly<Record<string, OneOrMany>>;
  readonly NotPrincipal?: '*' | Readonly<Record<string, OneOrMany>>;
  readonly Action?: OneOrMany;
  readonly NotAction?: OneOrMany;
  readonly Condition?: unknown;
}

/** A trust policy. */
export interface TrustPolicy {
  readonly Version?: string;
  readonly Id?: string;
  readonly Statement: readonly TrustStatement[];
}

/** Parses a document that `readTrustPolicy` took: its elements were checked there. */
export function parseTrust(document: string): TrustPolicy {
  const policy = JSON.parse(document) as { Version?: string; Statement: TrustStatement | TrustStatement[] };
  return { ...policy, Statement: [policy.Statement].flat() };
}

/**
 * The same statements as an identity policy, so that the one evaluator judges both: a trust policy has principals, which are
 * matched elsewhere, and no resource, which is the role itself.
 */
export const asIdentityPolicy = ({ Version }: TrustPolicy, statements: readonly TrustStatement[]): string =>
  JSON.stringify({
    ...(Version === undefined ? {} : { Version }),
    Statement: statements.map(({ Principal: _, NotPrincipal: __, ...rest }) => ({ ...rest, Resource: '*' })),
  });
