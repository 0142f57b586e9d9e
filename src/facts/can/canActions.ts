import type { PrincipalAccess } from '../../model/account.ts';
import type { CanAction, CanVerdict } from '../../model/canReport.ts';
import { type MfaSession, mfaSessions } from '../../policies/mfaRequests.ts';
import { doubtOf } from '../actionDoubts.ts';
import { type CanAsked, decideCan } from './decideCan.ts';
import type { HeldRights } from './heldBy.ts';

/** What AWS's simulator said of a session's request, or null where nobody asked it. */
export type SimulatorSays = (action: string, session: MfaSession) => PrincipalAccess | null;

/** Every action, without MFA and with it. Who may come in several ways without it can do what any of them lets through. */
export const canActions = (
  asked: Omit<CanAsked, 'action'>,
  actions: readonly string[],
  rights: HeldRights,
  says: SimulatorSays,
): readonly CanAction[] =>
  actions.map((action) => {
    const verdict = (session: MfaSession): CanVerdict =>
      merged(decideCan({ ...asked, action }, rights, session), says(action, session));
    const without = mfaSessions.filter((session) => session !== 'mfa').map(verdict);
    const best = bestFirst.flatMap((decision) => without.filter((one) => one.decision === decision))[0];
    const withMfa = verdict('mfa');
    return { action, withoutMfa: best ?? withMfa, withMfa, note: doubtOf(action) };
  });

const bestFirst = ['allowed', 'undecidable', 'denied'] as const;

/**
 * AWS's word counts, but where it missed a fact of the request that nobody knows. Which statements say so is offroot's reading,
 * of the policies that AWS names; where the two do not agree, AWS's names stand alone.
 */
function merged(own: CanVerdict, aws: PrincipalAccess | null): CanVerdict {
  if (aws === null || (!aws.complete && own.decision === 'undecidable')) return own;
  const decision = aws.access === 'allowed' ? 'allowed' : 'denied';
  if (decision === 'denied' && aws.heldBackBy !== null && aws.access !== 'explicitDeny')
    return { decision, because: aws.heldBackBy, by: [] };
  if (aws.access === 'implicitDeny') return { decision, because: 'nothing', by: [] };
  const told = own.decision === decision ? own.by.filter(({ policy }) => aws.policies.some(isNamed(policy))) : [];
  const bare = aws.policies.map((policy) => ({ policy, group: null, sid: null, place: null, statement: null }));
  return { decision, because: 'statement', by: told.length > 0 ? told : bare };
}

/** AWS names a managed policy by its name, and an inline one as `user_dora_uploads`. */
const isNamed =
  (policy: string) =>
  (source: string): boolean =>
    source === policy || source.endsWith(`_${policy}`) || source.endsWith(`/${policy}`);
