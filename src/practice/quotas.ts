import { AwsFault } from './wire/awsFault.ts';

/** AWS's default quotas, by the names its messages use. */
export const quotas = {
  ACLSizePerRole: 2048,
  AccessKeysPerUser: 2,
  ClientIdsPerOpenIdConnectProvider: 100,
  GroupsPerAccount: 300,
  GroupsPerUser: 10,
  InstanceProfilesPerAccount: 1000,
  InstanceSessionsPerInstanceProfile: 1,
  MFADevicesPerUser: 8,
  OpenIdConnectProvidersPerAccount: 100,
  PoliciesPerAccount: 2000,
  PoliciesPerGroup: 10,
  PoliciesPerRole: 20,
  PoliciesPerUser: 10,
  PolicySize: 6144,
  RolesPerAccount: 1000,
  SSHPublicKeysPerUser: 5,
  ServerCertificatesPerAccount: 20,
  SigningCertificatesPerUser: 2,
  TagsPerUser: 50,
  UsersPerAccount: 5000,
  VersionsPerPolicy: 5,
} as const;

/** Throws LimitExceeded where one more would be too many. */
export function checkQuota(quota: keyof typeof quotas, present: number): void {
  if (present < quotas[quota]) return;
  throw new AwsFault('LimitExceeded', `Cannot exceed quota for ${quota}: ${quotas[quota]}`);
}
