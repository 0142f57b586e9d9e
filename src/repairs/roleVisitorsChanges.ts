import { say } from '../messages/say.ts';
import { textAnswer } from '../model/answers.ts';
import type { ApiChange } from '../model/change.ts';
import type { Role } from '../model/iam.ts';
import type { StepContext } from '../model/step.ts';
import { unguardedAccounts } from '../policies/guardedTrust.ts';
import { type Guard, guardVisitors } from '../policies/guardVisitors.ts';
import { parseTrust } from '../policies/parseTrust.ts';
import { failingRoles, isSignedIn, trustChange } from './roleTrustChanges.ts';

/** The check that this repair turns green. */
export const visitorsCheck = 'role-trust-external-guarded';

/** A role that other accounts take without showing anything. */
export interface VisitedRole {
  readonly role: Role;
  /** those accounts, by id */
  readonly accounts: readonly string[];
  /** false where nobody can say with certainty what a condition would come to, and for the role of this very run */
  readonly canGuard: boolean;
  /** true where the trust policy has room for this external ID */
  readonly room: (externalId: string) => boolean;
  /** true where nobody comes but roles, which have no MFA to show */
  readonly rolesAlone: boolean;
}

/** The roles that the check found. */
export const visitedRoles = (context: StepContext): readonly VisitedRole[] =>
  failingRoles(context, [visitorsCheck]).map((role) => {
    const { account } = context.snapshot.connection.identity;
    const statements = parseTrust(role.trust) ?? [];
    const accounts = unguardedAccounts(statements, account);
    const names = statements.flatMap(({ aws }) => aws.filter((name) => accounts.some((one) => name.includes(one))));
    const room = (externalId: string) => guardVisitors(role.trust, account, { externalId, mfa: false }) !== null;
    return {
      role,
      accounts,
      canGuard: !isSignedIn(context, role) && room(likeMadeUp),
      room,
      rolesAlone: names.every((name) => /:(assumed-)?role\//.test(name)),
    };
  });

/** As long as an external ID that is made up. */
const likeMadeUp = '0'.repeat(32);

/** What was chosen for a role's visitors to show; null where nothing was, or it is to stay. */
export function guardOf({ answers }: StepContext, { name }: Role): Guard | null {
  const chosen = (field: string) => textAnswer(answers, `role-visitors.${field}.${name}`);
  const show = chosen('show');
  if (show === 'mfa') return { externalId: null, mfa: true };
  const externalId = show === 'external-id' ? chosen('made-up') : show === 'given' ? chosen('given-id') : undefined;
  return externalId === undefined ? null : { externalId, mfa: false };
}

/** The one write that asks a role's visitors for what was chosen; none where it stays as it is. */
export function visitorChanges(
  context: StepContext,
  step: string,
  { role, accounts }: VisitedRole,
): readonly ApiChange[] {
  const guard = guardOf(context, role);
  const after = guard && guardVisitors(role.trust, context.snapshot.connection.identity.account, guard);
  if (guard === null || after === null) return [];
  const change = trustChange(step, role, after, [visitorsCheck]);
  const breaks = say(guard.mfa ? 'role-visitors.breaks.mfa' : 'role-visitors.breaks.external-id', {
    accounts: accounts.join(', '),
  });
  return [{ ...change, explains: [...(change.explains ?? []), breaks] }];
}
