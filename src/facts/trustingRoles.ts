import type { Authorization, Role } from '../model/iam.ts';
import { parseTrust } from '../policies/parseTrust.ts';

/** The roles that take tokens of an identity provider. A trust policy that cannot be understood counts where it names the provider at all. */
export const trustingRoles = ({ roles }: Pick<Authorization, 'roles'>, provider: string): readonly Role[] =>
  roles.filter(({ trust }) => {
    const statements = parseTrust(trust);
    return statements === null
      ? trust.replaceAll('\\/', '/').includes(provider)
      : statements.some(({ effect, federated }) => effect === 'Allow' && federated.includes(provider));
  });
