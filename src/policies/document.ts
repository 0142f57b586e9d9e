/** IAM policy documents as typed values. Element names and their case are AWS's. */

export type OneOrMany = string | readonly string[];

/** operator -> context key -> values: `{ Bool: { 'aws:MultiFactorAuthPresent': 'false' } }` */
export type Conditions = Readonly<Record<string, Readonly<Record<string, OneOrMany>>>>;

type Actions =
  | { readonly Action: OneOrMany; readonly NotAction?: never }
  | { readonly NotAction: OneOrMany; readonly Action?: never };

type Resources =
  | { readonly Resource: OneOrMany; readonly NotResource?: never }
  | { readonly NotResource: OneOrMany; readonly Resource?: never };

/** One statement of an identity policy. */
export type Statement = {
  readonly Sid?: string;
  readonly Effect: 'Allow' | 'Deny';
  readonly Condition?: Conditions;
} & Actions &
  Resources;

export type PolicyVersion = '2012-10-17' | '2008-10-17';

/** An identity policy as IAM stores it. Policy variables work in version 2012-10-17 only. */
export interface PolicyDocument {
  readonly Version: PolicyVersion;
  readonly Id?: string;
  readonly Statement: readonly Statement[];
}

/** The single-string form and the array form mean the same. */
export const asList = (value: OneOrMany): readonly string[] => (typeof value === 'string' ? [value] : value);

/** True when two documents say the same: key order, spaces, and one string against a list of one do not matter. */
export function sameDocument(a: string, b: string): boolean {
  try {
    const written: unknown = JSON.parse(a);
    // IAM keeps a text as it was written: what offroot wrote, it nearly always finds to the letter.
    return a === b || canonical(written) === canonical(JSON.parse(b));
  } catch {
    return false;
  }
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) {
    const [only] = value;
    // IAM keeps lists in the order they were written, but their order never means anything.
    return value.length === 1 ? canonical(only) : `[${value.map(canonical).sort().join()}]`;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`);
  return `{${fields.sort().join()}}`;
}
