import { say } from '../messages/say.ts';
import { unguardedServices } from '../policies/guardedTrust.ts';
import { checkOver } from './judging.ts';
import { judgeTrust } from './judgingTrust.ts';

/** A service that acts for whoever asks is told for which account it may act with this role. */
export const roleServiceTrustGuarded = checkOver(
  {
    id: 'role-service-trust-guarded',
    area: 'roles',
    severity: 'low',
    references: { practice: 'P10', prowler: 'iam_role_cross_service_confused_deputy_prevention' },
  },
  ['authorization'],
  ([{ roles }]) =>
    judgeTrust(roles, (trust, { name }) => {
      const services = unguardedServices(trust);
      return services.length === 0
        ? null
        : { detail: say('check.role-service', { role: name, services: services.join(', ') }) };
    }),
);
