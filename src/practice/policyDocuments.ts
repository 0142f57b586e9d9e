import { parsePolicy } from '../policies/parsePolicy.ts';
import type { Call } from './operation.ts';
import { checkQuota } from './quotas.ts';
import { AwsFault } from './wire/awsFault.ts';

/** Reads a policy document and refuses what IAM would not store. */
export function readDocument(call: Call): string {
  const document = call.params.text('PolicyDocument', { max: 131072, pattern: documentText });
  const parsed = parsePolicy(document);
  if (!parsed.ok) throw new AwsFault('MalformedPolicyDocument', parsed.problem);
  return document;
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
