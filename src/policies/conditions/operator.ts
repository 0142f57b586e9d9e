import type { RequestContext } from '../pattern.ts';

/**
 * `undecidable`: it depends on a value nobody knows, on an operator that is not known, or on values of the policy that make
 * no sense to the operator. An Allow then does not apply, and a Deny does.
 */
export type Held = boolean | 'undecidable';

/** How an operator compares: `found` is one value of the request, `wanted` the values of the policy. */
export interface Comparison {
  readonly found: string;
  readonly wanted: readonly string[];
  /** for policy variables; null in version 2008-10-17, which has none */
  readonly variables: RequestContext | null;
  /** as AWS's simulator compares, which differs from AWS itself in places */
  readonly simulated: boolean;
}

/** One row of the operator table. */
export interface Operator {
  /** whether one value of the request satisfies the operator */
  readonly holds: (comparison: Comparison) => Held;
  /** what a key that the request does not carry means: false for most, true for negated operators */
  readonly whenAbsent: boolean;
  /** true for a value that IAM lets a policy have; it is not asked about values with variables in them */
  readonly takes: (value: string) => boolean;
}
