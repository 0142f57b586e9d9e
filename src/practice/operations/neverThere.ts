import { missing, ownerOf } from '../lookup.ts';
import { type Call, iam, type Operation } from '../operation.ts';
import { pageOf } from '../paging.ts';
import { onUser } from '../resources.ts';
import { AwsFault } from '../wire/awsFault.ts';

/**
 * What auditors ask about and the practice account never has: it cannot be made here, so these answers are right. The account
 * stands alone, in no Organization.
 */
export const neverThereOperations: readonly Operation[] = [
  iam('ListServerCertificates', ({ params }) => {
    const { more } = pageOf([], params, 'server certificates');
    return { ServerCertificateMetadataList: [], ...more };
  }),
  iam('ListSAMLProviders', () => ({ SAMLProviderList: [] })),
  iam('ListOpenIDConnectProviders', () => ({ OpenIDConnectProviderList: [] })),
  iam('ListSSHPublicKeys', listSshPublicKeys, { resource: onUser }),
  iam('GetSSHPublicKey', getSshPublicKey, { resource: onUser }),
  iam('ListOrganizationsFeatures', () => {
    const message = 'The request failed because your account is not a member of an organization.';
    throw new AwsFault('OrganizationNotFoundException', message);
  }),
];

function listSshPublicKeys(call: Call) {
  const { more } = pageOf([], call.params, `ssh keys ${ownerOf(call)}`);
  return { SSHPublicKeys: [], ...more };
}

function getSshPublicKey(call: Call): never {
  const id = call.params.text('SSHPublicKeyId', { min: 20, max: 128, pattern: /^[\w]+$/ });
  ownerOf(call);
  return missing(`The Public Key with id ${id} cannot be found.`);
}
