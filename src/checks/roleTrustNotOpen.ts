import { say } from '../messages/say.ts';
import { type OpenTrust, openTrust } from '../policies/openTrust.ts';
import { checkOver } from './judging.ts';
import { judgeTrust } from './judgingTrust.ts';

/** No role can be taken by strangers. A shared word keeps most of them out and weighs less. */
export const roleTrustNotOpen = checkOver(
  {
    id: 'role-trust-not-open',
    area: 'roles',
    severity: 'critical',
    references: { practice: 'P10' },
  },
  ['authorization'],
  ([{ roles }]) =>
    judgeTrust(roles, (trust, { name }) => {
      const open = openTrust(trust);
      if (open === null) return null;
      return { detail: wordOpening(open, name), ...(open.to === 'secret' ? { severity: 'high' } : {}) };
    }),
);

const wordOpening = (open: OpenTrust, role: string) =>
  open.to === 'provider'
    ? say('check.role-open.provider', { role, provider: open.provider })
    : say(`check.role-open.${open.to}`, { role });
