import { say } from '../messages/say.ts';
import { allowsEverything } from '../policies/fullAdministration.ts';
import { checkOver } from './judging.ts';
import { judgePolicies, weighed, wordPolicy } from './judgingPolicies.ts';

/**
 * No policy of one's own allows everything on everything. AWS's AdministratorAccess says the same and is known to everybody:
 * who holds it is administrator-access-in-admin-group's.
 *
 * The three checks of wide policies tell a policy once for one fault: full administration first, then escalation, then
 * open services.
 */
export const policiesNotFullAdministration = checkOver(
  {
    id: 'policies-not-full-administration',
    area: 'rights',
    severity: 'high',
    references: {
      practice: 'P6',
      cis7: '2.14',
      cis3: '1.16',
      securityHub: 'IAM.1',
      prowler: 'iam_customer_attached_policy_no_administrative_privileges',
    },
  },
  ['authorization'],
  ([authorization]) =>
    judgePolicies(authorization, (document, policy) =>
      document.Statement.some(allowsEverything)
        ? { detail: say('check.policy.everything', { policy: wordPolicy(policy) }), ...weighed(policy) }
        : null,
    ),
);
