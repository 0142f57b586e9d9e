/** A policy that is about to be written: JSON text, and whether it gives rights (`identity`) or says who may take a role (`trust`). */
export interface ProposedPolicy {
  readonly document: string;
  readonly kind: 'identity' | 'trust';
}

/** What AWS's Access Analyzer says of a policy. `error`: IAM does not take it, or it does not do what it says. */
export interface PolicyRemark {
  readonly kind: 'error' | 'security' | 'warning';
  /** AWS's own words, in English */
  readonly said: string;
  /** where in the document: names of elements, and places counted from 0; empty for the whole of it */
  readonly path: readonly (string | number)[];
}
