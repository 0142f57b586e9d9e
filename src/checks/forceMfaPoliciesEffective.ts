import { type OwnPolicy, ownPolicies } from '../facts/ownPolicies.ts';
import { say } from '../messages/say.ts';
import { sameDocument } from '../policies/document.ts';
import { type MfaFault, mfaFaults } from '../policies/mfaFaults.ts';
import { requireMfa, requireMfaName } from '../policies/requireMfa.ts';
import { checkOver } from './judging.ts';
import { judgePolicyTexts, type PolicyFault, unreadablePolicy, wordPolicy } from './judgingPolicies.ts';

/** Policies that speak of MFA do what they seem to: nobody works without it, and everybody can set it up. */
export const forceMfaPoliciesEffective = checkOver(
  {
    id: 'force-mfa-policies-effective',
    area: 'rights',
    severity: 'high',
    references: { practice: 'P8' },
  },
  ['authorization'],
  ([authorization], { connection }) => {
    const held = ownPolicies(authorization).filter((policy) => policy.held);
    const { partition } = connection.identity;
    const ours = JSON.stringify(requireMfa({ partition }));
    const speaking = held.flatMap((policy) => {
      // What offroot writes has no fault, which is tried elsewhere: it is judged again only where somebody changed it.
      const isOurs = policy.name === requireMfaName && sameDocument(policy.document, ours);
      const faults = isOurs ? [] : mfaFaults(policy.document, partition);
      // By its name this one is there to force MFA, whatever became of it.
      const said = faults ?? (policy.name === requireMfaName ? nothingDenied : null);
      return said === null ? [] : [{ policy, faults: said }];
    });
    const faultsOf = new Map(speaking.map(({ policy, faults }) => [policy, faults]));
    return judgePolicyTexts(
      speaking.map(({ policy }) => policy),
      say('check.force-mfa.all', { count: speaking.length }),
      (policy) => judgePolicy(policy, faultsOf.get(policy) ?? []),
    );
  },
);

const nothingDenied: readonly MfaFault[] = [{ kind: 'denies-nothing', actions: [] }];

function judgePolicy(policy: OwnPolicy, faults: readonly MfaFault[] | 'undecidable'): PolicyFault | null {
  if (faults === 'undecidable') return unreadablePolicy(policy);
  if (faults.length === 0) return null;
  const all = faults.map(({ kind, actions }) => say(`check.force-mfa.${kind}`, { actions: actions.join(', ') }));
  const detail = say('check.force-mfa', { policy: wordPolicy(policy), faults: all });
  return { detail, ...(faults.every(isFirstPasswordOnly) ? { severity: 'medium' } : {}) };
}

/** AWS's own example has this fault: it stops first sign-ins with a password to be changed, and nobody else. */
const isFirstPasswordOnly = ({ kind, actions }: MfaFault): boolean =>
  kind === 'locks-out' && actions.length === 1 && actions[0] === 'iam:ChangePassword';
