import { asList } from '../../policies/document.ts';
import { evaluate } from '../../policies/evaluate.ts';
import type { Asked } from '../authorise.ts';
import { type Caller, rootArn } from '../callers.ts';
import type { PracticeState, StoredRole } from '../practiceState.ts';
import { roleArn } from '../views.ts';
import { asIdentityPolicy, parseTrust, type TrustStatement } from './trustPolicy.ts';

/**
 * What a role's trust policy says of a caller: it names the caller, it leaves the matter to the account's own policies (by
 * naming the account), it denies, or it does not trust.
 */
export type Trust = 'named' | 'by-account' | 'denied' | 'not-trusted';

/** Judges `sts:AssumeRole` of a caller in the role's own account. */
export function judgeTrust(state: PracticeState, role: StoredRole, caller: Caller, asked: Asked): Trust {
  const policy = parseTrust(role.trust);
  const assumed = caller.role === null ? [] : [roleArn(state, caller.role), caller.role.id];
  const own = ['*', caller.arn, caller.id, ...assumed];
  const account = [state.accountId, rootArn(state)];
  const everyName = [...own, ...account];
  const says = (effect: TrustStatement['Effect'], names: readonly string[]) => {
    const statements = policy.Statement.filter((one) => one.Effect === effect && isMeant(one, names, everyName));
    if (statements.length === 0) return 'implicitDeny';
    return evaluate(asked, [{ name: 'trust', document: asIdentityPolicy(policy, statements) }]).decision;
  };
  if (says('Deny', everyName) === 'explicitDeny') return 'denied';
  if (says('Allow', own) === 'allow') return 'named';
  return says('Allow', account) === 'allow' ? 'by-account' : 'not-trusted';
}

/** NotPrincipal leaves out whoever goes by any of the names it lists. */
function isMeant(
  { Principal, NotPrincipal }: TrustStatement,
  names: readonly string[],
  everyName: readonly string[],
): boolean {
  if (Principal !== undefined) return namesOf(Principal).some((name) => names.includes(name));
  return NotPrincipal !== undefined && !namesOf(NotPrincipal).some((name) => everyName.includes(name));
}

const namesOf = (principal: NonNullable<TrustStatement['Principal']>): readonly string[] =>
  principal === '*' ? ['*'] : asList(principal.AWS ?? []);
