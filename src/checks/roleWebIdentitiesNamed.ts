import { say } from '../messages/say.ts';
import { openTrust } from '../policies/openTrust.ts';
import { wideWebTrust } from '../policies/webTrustFaults.ts';
import { checkOver } from './judging.ts';
import { judgeTrust } from './judgingTrust.ts';

/** Tokens of a provider take a role only where the role says whose. What strangers can take weighs more: role-trust-not-open. */
export const roleWebIdentitiesNamed = checkOver(
  {
    id: 'role-web-identities-named',
    area: 'roles',
    severity: 'high',
    references: { practice: 'P10', prowler: 'iam_role_github_oidc_trust_subject_restricted' },
  },
  ['authorization'],
  ([{ roles }]) =>
    judgeTrust(roles, (trust, { name }) => {
      const [wide] = openTrust(trust)?.to === 'provider' ? [] : wideWebTrust(trust);
      if (wide === undefined) return null;
      const { host, subject } = wide;
      if (subject === null) return { detail: say('check.role-web.everybody', { role: name, host }) };
      return { detail: say('check.role-web.many', { role: name, host, subject }), severity: 'medium' };
    }),
);
