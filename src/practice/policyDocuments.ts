import { findOperator } from '../policies/conditions/operators.ts';
import { refusedOperators } from '../policies/conditions/refusedOperators.ts';
import { parsePolicy } from '../policies/parsePolicy.ts';
import type { Call } from './operation.ts';
import { checkQuota } from './quotas.ts';
import { AwsFault } from './wire/awsFault.ts';

/** Reads a policy document and refuses what IAM would not store. */
export function readDocument(call: Call): string {
  const document = call.params.text('PolicyDocument', { max: 131072, pattern: documentText });
  checkStorable(document);
  return document;
}

/** Refuses a document that cannot be read, or has a condition IAM does not store. */
export function checkStorable(document: string): void {
  if (refusedIn(document).length > 0) throw new AwsFault('MalformedPolicyDocument', 'Syntax errors in policy.');
}

/** As `checkStorable`, for a session's own policy. Recorded: STS looks at base64 only, and at no other value. */
export function checkSessionPolicy(document: string): void {
  const refused = refusedIn(document).filter(
    (name) => findOperator(name) === undefined || /^(For\w+:)?Binary/i.test(name),
  );
  if (refused.length > 0) throw new AwsFault('MalformedPolicyDocument', 'Syntax errors in policy.');
}

function refusedIn(document: string): readonly string[] {
  const parsed = parsePolicy(document);
  if (!parsed.ok) throw new AwsFault('MalformedPolicyDocument', parsed.problem);
  return refusedOperators(parsed.document);
}

/** The size that quotas count: white space is free. */
export const documentSize = (document: string): number => document.replace(/\s/g, '').length;

/** The characters of a policy document. */
export const documentText = /^[\u0009\u000A\u000D\u0020-\u00FF]+$/;

/** As `readDocument`, within the size of a managed policy. */
export function readManagedDocument(call: Call): string {
  const document = readDocument(call);
  checkQuota('PolicySize', documentSize(document) - 1);
  return document;
}
