import { say } from '../messages/say.ts';
import { escalationsIn } from '../policies/escalationsIn.ts';
import { allowsEverything } from '../policies/fullAdministration.ts';
import { checkOver } from './judging.ts';
import { judgePolicies, weighed, wordPolicy } from './judgingPolicies.ts';

/** No policy of one's own lets people give themselves all rights. One that has all rights is told as that, and not here. */
export const policiesWithoutPrivilegeEscalation = checkOver(
  {
    id: 'policies-without-privilege-escalation',
    area: 'rights',
    severity: 'high',
    references: { practice: 'P6', prowler: 'iam_policy_allows_privilege_escalation' },
  },
  ['authorization'],
  ([authorization], { connection }) =>
    judgePolicies(authorization, (document, policy) => {
      if (document.Statement.some(allowsEverything)) return null;
      const [first, ...more] = escalationsIn(document, connection.identity);
      if (first === undefined) return null;
      return {
        detail: say('check.policy.escalation', { policy: wordPolicy(policy), first, more: more.length }),
        ...weighed(policy),
      };
    }),
);
