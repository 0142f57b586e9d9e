import { evaluate } from '../../policies/evaluate.ts';
import type { Asked } from '../asked.ts';
import type { Caller } from '../callers.ts';
import type { PracticeState, StoredRole } from '../practiceState.ts';
import { isMeant, principalNames } from './principalNames.ts';
import { asIdentityPolicy, parseTrust, type TrustStatement } from './trustPolicy.ts';

/**
 * What a role's trust policy says of a caller: it names the caller, it leaves the matter to the account's own policies (by
 * naming the account), it denies, or it does not trust.
 */
export type Trust = 'named' | 'by-account' | 'denied' | 'not-trusted';

/** Judges `sts:AssumeRole` of a caller in the role's own account. */
export function judgeTrust(state: PracticeState, role: StoredRole, caller: Caller, asked: Asked): Trust {
  const policy = parseTrust(role.trust);
  const { own, account, every } = principalNames(state, caller);
  const says = (effect: TrustStatement['Effect'], names: readonly string[]) => {
    const statements = policy.Statement.filter((one) => one.Effect === effect && isMeant(one, names, every));
    if (statements.length === 0) return 'implicitDeny';
    return evaluate(asked, [{ name: 'trust', document: asIdentityPolicy(policy, statements) }]).decision;
  };
  if (says('Deny', every) === 'explicitDeny') return 'denied';
  if (says('Allow', own) === 'allow') return 'named';
  return says('Allow', account) === 'allow' ? 'by-account' : 'not-trusted';
}
