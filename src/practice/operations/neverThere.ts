import { iam, type Operation } from '../operation.ts';
import { AwsFault } from '../wire/awsFault.ts';

/**
 * What auditors ask about and the practice account never has: it cannot be made here, so these answers are right. The account
 * stands alone, in no Organization.
 */
export const neverThereOperations: readonly Operation[] = [
  iam('ListSAMLProviders', () => ({ SAMLProviderList: [] })),
  iam('ListOrganizationsFeatures', () => {
    const message = 'The request failed because your account is not a member of an organization.';
    throw new AwsFault('OrganizationNotFoundException', message);
  }),
];
