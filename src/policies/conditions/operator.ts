import type { RequestContext } from '../pattern.ts';

/** How an operator compares: `found` is the request's value, `wanted` the values of the policy. */
export interface Comparison {
  readonly found: string;
  readonly wanted: readonly string[];
  /** for policy variables; null in version 2008-10-17, which has none */
  readonly variables: RequestContext | null;
}

/** One row of the operator table. */
export interface Operator {
  /**
   * True when the single value of the request satisfies the operator, `undecidable` when the policy's own values
   * make no sense to it: then an Allow does not apply and a Deny does.
   */
  readonly holds: (comparison: Comparison) => boolean | 'undecidable';
  /** what a key that the request does not carry means: false for most, true for negated operators */
  readonly whenAbsent: boolean;
}
