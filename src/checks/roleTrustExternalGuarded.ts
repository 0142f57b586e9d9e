import { say } from '../messages/say.ts';
import { unguardedAccounts } from '../policies/guardedTrust.ts';
import { checkOver } from './judging.ts';
import { judgeTrust } from './judgingTrust.ts';

/** Another account takes a role with an external ID or with MFA. Whether it belongs to the same people cannot be seen. */
export const roleTrustExternalGuarded = checkOver(
  {
    id: 'role-trust-external-guarded',
    area: 'roles',
    severity: 'high',
    references: { practice: 'P10' },
  },
  ['authorization'],
  ([{ roles }], { connection }) =>
    judgeTrust(roles, (trust, { name }) => {
      const accounts = unguardedAccounts(trust, connection.identity.account);
      if (accounts.length === 0) return null;
      const params = { role: name, count: accounts.length, accounts: accounts.join(', ') };
      return { detail: say('check.role-external', params) };
    }),
);
