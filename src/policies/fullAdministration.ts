import { asList, type Statement } from './document.ts';
import { parsePolicy } from './parsePolicy.ts';

/** True when a document allows every action on every resource without a condition. False for one that cannot be read. */
export function grantsFullAdministration(documentText: string): boolean {
  if (!mayAllowEverything(documentText)) return false;
  const parsed = parsePolicy(documentText);
  return parsed.ok && parsed.document.Statement.some(allowsEverything);
}

/**
 * False only for a text that cannot: none of its lists of actions holds a star alone, in a text without escapes. Asked about every
 * policy of an account before each write, and long ones take long to read.
 */
const mayAllowEverything = (text: string): boolean =>
  text.includes('\\') || /"Action"\s*:\s*(\[[^\]]*)?"\*(:\*)?"/.test(text);

/** True when any statement of a document denies, under whatever condition. True for one that cannot be read. */
export function hasDeny(documentText: string): boolean {
  const parsed = parsePolicy(documentText);
  return !parsed.ok || parsed.document.Statement.some(({ Effect }) => Effect === 'Deny');
}

/** True for a statement that allows every action on every resource without a condition. */
export function allowsEverything({ Effect, Action, Resource, Condition }: Statement): boolean {
  if (Effect !== 'Allow' || Action === undefined || Resource === undefined) return false;
  if (Object.keys(Condition ?? {}).length > 0) return false;
  return asList(Action).some((action) => /^\*(:\*)?$/.test(action)) && asList(Resource).includes('*');
}
