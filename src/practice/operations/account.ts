import { missing } from '../lookup.ts';
import { allMfa } from '../mfa/passkeys.ts';
import { type Call, iam, type Operation } from '../operation.ts';
import { allPolicies, countPolicyUses } from '../policyLookup.ts';
import type { PracticeState, StoredPasswordPolicy } from '../practiceState.ts';
import { quotas } from '../quotas.ts';
import { AwsFault } from '../wire/awsFault.ts';

/** What concerns the account as a whole: summary, alias, password policy. */
export const accountOperations: readonly Operation[] = [
  iam('GetAccountSummary', ({ state }) => ({ SummaryMap: summaryOf(state) })),
  iam('ListAccountAliases', ({ state }) => ({
    AccountAliases: state.alias === null ? [] : [state.alias],
    IsTruncated: false,
  })),
  iam('CreateAccountAlias', createAccountAlias),
  iam('DeleteAccountAlias', deleteAccountAlias),
  iam('GetAccountPasswordPolicy', getAccountPasswordPolicy),
  iam('UpdateAccountPasswordPolicy', updateAccountPasswordPolicy),
  iam('DeleteAccountPasswordPolicy', deleteAccountPasswordPolicy),
];

function summaryOf(state: PracticeState): Map<string, number> {
  const rootHas = (things: readonly { readonly owner: string | null }[]) =>
    things.some(({ owner }) => owner === 'root') ? 1 : 0;
  return new Map([
    ...Object.entries(fixedSummary),
    ['Users', state.users.length],
    ['Groups', state.groups.length],
    ['Roles', state.roles.length],
    ['ServerCertificates', state.serverCertificates.length],
    ['InstanceProfiles', state.instanceProfiles.length],
    ['Policies', state.policies.length],
    ['PolicyVersionsInUse', policiesInUse(state)],
    ['MFADevices', allMfa(state).length],
    ['MFADevicesInUse', allMfa(state).filter(({ owner }) => owner !== null).length],
    ['Providers', state.oidcProviders.length],
    ['AccountMFAEnabled', rootHas(state.devices)],
    ['AccountAccessKeysPresent', rootHas(state.keys)],
    ['AccountSigningCertificatesPresent', rootHas(state.certificates)],
    ['AccountPasswordPresent', 1],
  ]);
}

function policiesInUse(state: PracticeState): number {
  const usesOf = countPolicyUses(state);
  return allPolicies(state).filter(({ arn }) => usesOf(arn).attached > 0).length;
}

/** Quotas and numbers that never move here, as a live account answered them in September 2026. */
const fixedSummary = {
  GroupPolicySizeQuota: 5120,
  InstanceProfilesQuota: quotas.InstanceProfilesPerAccount,
  GroupsPerUserQuota: quotas.GroupsPerUser,
  AttachedPoliciesPerUserQuota: quotas.PoliciesPerUser,
  PoliciesQuota: quotas.PoliciesPerAccount,
  AccessKeysPerUserQuota: quotas.AccessKeysPerUser,
  AssumeRolePolicySizeQuota: quotas.ACLSizePerRole,
  PolicyVersionsInUseQuota: 10000,
  GlobalEndpointTokenVersion: 1,
  VersionsPerPolicyQuota: quotas.VersionsPerPolicy,
  AttachedPoliciesPerGroupQuota: quotas.PoliciesPerGroup,
  PolicySizeQuota: quotas.PolicySize,
  UsersQuota: quotas.UsersPerAccount,
  ServerCertificatesQuota: quotas.ServerCertificatesPerAccount,
  UserPolicySizeQuota: 2048,
  RolesQuota: quotas.RolesPerAccount,
  SigningCertificatesPerUserQuota: quotas.SigningCertificatesPerUser,
  RolePolicySizeQuota: 10240,
  AttachedPoliciesPerRoleQuota: quotas.PoliciesPerRole,
  GroupsQuota: quotas.GroupsPerAccount,
};

const aliasRule = { min: 3, max: 63, pattern: /^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$/ };

function readAlias({ params }: Call): string {
  const alias = params.text('AccountAlias', aliasRule);
  if (!/^\d{12}$/.test(alias)) return alias;
  throw new AwsFault('ValidationError', 'The account alias must not be a number of 12 digits.');
}

// One alias per account: a new one takes the place of the old one.
function createAccountAlias(call: Call): undefined {
  const alias = readAlias(call);
  if (aliasesTaken.has(alias)) {
    throw new AwsFault('EntityAlreadyExists', `The account alias ${alias} already exists.`);
  }
  call.state.alias = alias;
}

/** Aliases are unique over all of AWS; these stand for the rest of the world. */
const aliasesTaken: ReadonlySet<string> = new Set(['amazon', 'aws', 'company', 'example', 'test']);

function deleteAccountAlias(call: Call): undefined {
  const alias = readAlias(call);
  if (call.state.alias !== alias) return missing(`The account alias ${alias} cannot be found.`);
  call.state.alias = null;
}

const policyOf = ({ passwordPolicy, accountId }: PracticeState): StoredPasswordPolicy =>
  passwordPolicy ?? missing(`The Password Policy with domain name ${accountId} cannot be found.`);

function getAccountPasswordPolicy({ state }: Call) {
  const policy = policyOf(state);
  return {
    PasswordPolicy: {
      MinimumPasswordLength: policy.minimumLength,
      RequireSymbols: policy.requireSymbols,
      RequireNumbers: policy.requireNumbers,
      RequireUppercaseCharacters: policy.requireUppercase,
      RequireLowercaseCharacters: policy.requireLowercase,
      AllowUsersToChangePassword: policy.usersMayChange,
      ExpirePasswords: policy.maxAgeDays > 0,
      MaxPasswordAge: policy.maxAgeDays > 0 ? policy.maxAgeDays : undefined,
      PasswordReusePrevention: policy.reusePrevention > 0 ? policy.reusePrevention : undefined,
      HardExpiry: policy.hardExpiry,
    },
  };
}

// No partial update: what is left out goes back to its default.
function updateAccountPasswordPolicy({ state, params }: Call): undefined {
  state.passwordPolicy = {
    minimumLength: params.integer('MinimumPasswordLength', 6, 128) ?? 6,
    requireSymbols: params.flag('RequireSymbols') ?? false,
    requireNumbers: params.flag('RequireNumbers') ?? false,
    requireUppercase: params.flag('RequireUppercaseCharacters') ?? false,
    requireLowercase: params.flag('RequireLowercaseCharacters') ?? false,
    usersMayChange: params.flag('AllowUsersToChangePassword') ?? false,
    hardExpiry: params.flag('HardExpiry') ?? false,
    maxAgeDays: params.integer('MaxPasswordAge', 1, 1095) ?? 0,
    reusePrevention: params.integer('PasswordReusePrevention', 1, 24) ?? 0,
  };
}

function deleteAccountPasswordPolicy({ state }: Call): undefined {
  policyOf(state);
  state.passwordPolicy = null;
}
