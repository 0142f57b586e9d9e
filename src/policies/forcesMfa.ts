import type { PolicyDocument } from './document.ts';
import { contextOf, everydayRequests, type MfaSession } from './mfaRequests.ts';
import { parsePolicy } from './parsePolicy.ts';
import { statementApplies } from './statementApplies.ts';

/**
 * True where a policy certainly closes everyday work to whoever has no MFA, and does not close it to whoever has: it denies
 * both to requests that carry no MFA key and to those where it is false. False for a document that cannot be read, and
 * where it depends on what cannot be decided here, such as an address.
 */
export function forcesMfa(documentText: string, partition: string): boolean {
  if (!/multifactorauthpresent/i.test(documentText)) return false;
  const parsed = parsePolicy(documentText);
  return parsed.ok && documentForcesMfa(parsed.document, partition);
}

/** The same of a document that was parsed. */
export function documentForcesMfa(document: PolicyDocument, partition: string): boolean {
  const denies = document.Statement.filter(({ Effect }) => Effect === 'Deny');
  return everydayRequests(document, partition).every((asked) => {
    const held = (session: MfaSession) =>
      denies.map((statement) => statementApplies(statement, document, { ...asked, context: contextOf(session) }));
    return (
      held('keys').includes(true) &&
      held('password').includes(true) &&
      held('mfa').every((applies) => applies === false)
    );
  });
}
