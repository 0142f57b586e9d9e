import type { PolicyDocument, Statement } from './document.ts';
import { documentForcesMfa } from './forcesMfa.ts';
import { contextOf, enrolmentRequests, type MfaSession, mentionsMfa } from './mfaRequests.ts';
import {
  actionApplies,
  type EvaluationRequest,
  resourceApplies,
  statementApplies,
  statementHolds,
} from './statementApplies.ts';

/** The actions somebody without MFA needs to set it up, and a policy that speaks of MFA keeps from them. */
export interface MfaLockOuts {
  /** denied for want of MFA */
  readonly denied: readonly string[];
  /** meant to be allowed, and not for a device of any name, or not for one's own user */
  readonly missed: readonly string[];
}

const withoutMfa: readonly MfaSession[] = ['keys', 'password'];

/** Denied by an MFA condition; or, in a policy that forces MFA, denied or missing by any other statement. */
export function mfaLockOuts(document: PolicyDocument, partition: string): MfaLockOuts {
  const forces = documentForcesMfa(document, partition);
  const denies = document.Statement.filter(({ Effect }) => Effect === 'Deny');
  const asked = enrolmentRequests(document, partition);
  const denied = asked.filter((one) =>
    withoutMfa.some((session) =>
      denies.some((statement) => {
        const applies = statementApplies(statement, document, { ...one, context: contextOf(session) });
        return mentionsMfa(statement) ? applies !== false : forces && applies === true;
      }),
    ),
  );
  const missed = asked.filter((one) => forces && !denied.includes(one) && isOutOfReach(document, one));
  return { denied: denied.map(({ action }) => action), missed: missed.map(({ action }) => action) };
}

/** Allowed by name, and for the wrong resources only: `mfa/${aws:username}` covers no device of another name. */
function isOutOfReach(
  document: PolicyDocument,
  { action, resource }: Pick<EvaluationRequest, 'action' | 'resource'>,
): boolean {
  const context = contextOf('password');
  const isMeant = (statement: Statement) =>
    statement.Effect === 'Allow' &&
    actionApplies(statement, action) &&
    statementHolds(statement.Condition ?? {}, document, context) === true;
  const meant = document.Statement.filter(isMeant);
  const reaches = (statement: Statement) => resourceApplies(statement, document, { resource, context }) === true;
  return meant.length > 0 && !meant.some(reaches);
}
