import { say } from '../messages/say.ts';
import { developerServicesName, isDeveloperServices } from '../policies/developerServices.ts';
import { escalationsIn } from '../policies/escalationsIn.ts';
import { allowsEverything } from '../policies/fullAdministration.ts';
import { openServices } from '../policies/openServices.ts';
import { checkOver } from './judging.ts';
import { judgePolicies, weighed, wordPolicy } from './judgingPolicies.ts';

/**
 * No policy of one's own allows everything of a sensitive service. One that is told as full administration or as privilege
 * escalation, such as all of IAM, is told there and not here.
 * offroot-developers, unchanged, allows all of the services somebody chose for it: that is explained.
 */
export const policiesWithoutServiceWildcards = checkOver(
  {
    id: 'policies-without-service-wildcards',
    area: 'rights',
    severity: 'medium',
    references: { practice: 'P6', securityHub: 'IAM.21', prowler: 'iam_policy_no_full_access_to_kms' },
  },
  ['authorization'],
  ([authorization], { connection }) =>
    judgePolicies(authorization, (document, policy) => {
      if (document.Statement.some(allowsEverything)) return null;
      const services = openServices(document);
      if (services.length === 0 || escalationsIn(document, connection.identity).length > 0) return null;
      const ours = policy.name === developerServicesName && isDeveloperServices(document, connection.identity);
      return {
        detail: say('check.policy.services', { policy: wordPolicy(policy), services: services.join(', ') }),
        ...weighed(policy),
        ...(ours ? explained : {}),
      };
    }),
);

const explained = {
  verdict: 'accepted',
  accepted: { reason: say('check.policy.services.chosen'), by: 'offroot', until: null },
} as const;
