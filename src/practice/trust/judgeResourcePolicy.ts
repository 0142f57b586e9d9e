import { evaluate } from '../../policies/evaluate.ts';
import type { Asked } from '../asked.ts';
import type { Caller } from '../callers.ts';
import type { PracticeState } from '../practiceState.ts';
import { isMeant, principalNames } from './principalNames.ts';
import { parseTrust, type TrustPolicy, type TrustStatement } from './trustPolicy.ts';

/**
 * What the policy of a bucket, or of something like it, says of a caller of its own account: `named` needs no other policy,
 * `denied` nothing helps against, and everything else is left to the caller's own policies.
 */
export function judgeResourcePolicy(
  state: PracticeState,
  document: string,
  caller: Caller,
  asked: Asked,
): 'named' | 'denied' | 'not-trusted' {
  const policy = parseTrust(document);
  const { own, every } = principalNames(state, caller);
  const meant = (effect: TrustStatement['Effect'], names: readonly string[]) =>
    policy.Statement.filter((one) => one.Effect === effect && isMeant(one, names, every));
  if (decides(policy, meant('Deny', every), asked) === 'explicitDeny') return 'denied';
  return decides(policy, meant('Allow', own), asked) === 'allow' ? 'named' : 'not-trusted';
}

/** True where the policy lets a service of AWS do this, and denies it to nobody. */
export function letsService(document: string, service: string, asked: Asked): boolean {
  const policy = parseTrust(document);
  const isFor = ({ Principal }: TrustStatement): boolean =>
    Principal === '*' || [Principal?.Service ?? [], Principal?.AWS === '*' ? service : []].flat().includes(service);
  return decides(policy, policy.Statement.filter(isFor), asked) === 'allow';
}

/** The one evaluator judges the statements, whose principals were matched before. */
function decides({ Version }: TrustPolicy, statements: readonly TrustStatement[], asked: Asked) {
  if (statements.length === 0) return 'implicitDeny';
  const Statement = statements.map(({ Principal: _, NotPrincipal: __, ...rest }) => rest);
  const document = JSON.stringify({ ...(Version === undefined ? {} : { Version }), Statement });
  return evaluate(asked, [{ name: 'resource', document }]).decision;
}
