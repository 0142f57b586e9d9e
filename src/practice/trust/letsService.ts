import { asList } from '../../policies/document.ts';
import { evaluate } from '../../policies/evaluate.ts';
import type { StoredRole } from '../practiceState.ts';
import { asIdentityPolicy, parseTrust, type TrustStatement } from './trustPolicy.ts';

/** True where a role's trust policy lets a service of AWS take it that does not say for whom it acts, as of EC2 no page says. */
export function letsService({ trust }: StoredRole, service: string): boolean {
  const policy = parseTrust(trust);
  const about = policy.Statement.filter((statement) => isMeant(statement, service));
  const asked = { action: 'sts:AssumeRole', resource: '*', context: {} };
  if (about.length === 0) return false;
  return evaluate(asked, [{ name: 'trust', document: asIdentityPolicy(policy, about) }]).decision === 'allow';
}

/** A service comes by its name; an Allow of everybody is for whoever has credentials. */
const isMeant = ({ Effect, Principal, NotPrincipal }: TrustStatement, service: string): boolean => {
  if (Principal === '*') return Effect === 'Deny';
  if (Principal !== undefined) return asList(Principal.Service ?? []).includes(service);
  return (
    Effect === 'Deny' && !(typeof NotPrincipal === 'object' && asList(NotPrincipal.Service ?? []).includes(service))
  );
};
