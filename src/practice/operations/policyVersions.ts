import { missing } from '../lookup.ts';
import { type Call, iam, type Operation, wireDate } from '../operation.ts';
import { pageOf } from '../paging.ts';
import { readManagedDocument } from '../policyDocuments.ts';
import { findPolicy, ownPolicyOf, policyArnOf } from '../policyLookup.ts';
import type { StoredPolicy } from '../practiceState.ts';
import { quotas } from '../quotas.ts';
import { onPolicy } from '../resources.ts';
import { viewVersions } from '../views.ts';
import { AwsFault } from '../wire/awsFault.ts';

/** Versions of managed policies. */
export const policyVersionOperations: readonly Operation[] = [
  iam('GetPolicyVersion', getPolicyVersion, { resource: onPolicy }),
  iam('ListPolicyVersions', listPolicyVersions, { resource: onPolicy }),
  iam('CreatePolicyVersion', createPolicyVersion, { resource: onPolicy }),
  iam('SetDefaultPolicyVersion', setDefaultPolicyVersion, { resource: onPolicy }),
  iam('DeletePolicyVersion', deletePolicyVersion, { resource: onPolicy }),
];

const versionIdOf = ({ params }: Call): string => params.text('VersionId', { pattern: /^v[1-9][0-9]*$/ });

const missingVersion = (arn: string, version: string) =>
  missing(`Policy ${arn} version ${version} does not exist or is not attachable.`);

function getPolicyVersion(call: Call) {
  const version = versionIdOf(call);
  const policy = findPolicy(call.state, policyArnOf(call));
  const found = viewVersions(policy, true).find(({ VersionId }) => VersionId === version);
  return { PolicyVersion: found ?? missingVersion(policy.arn, version) };
}

function listPolicyVersions(call: Call) {
  const policy = findPolicy(call.state, policyArnOf(call));
  const { items, more } = pageOf(viewVersions(policy, false), call.params, `versions ${policy.id}`);
  return { Versions: items, ...more };
}

function createPolicyVersion(call: Call) {
  const policy = ownPolicyOf(call);
  const document = readManagedDocument(call);
  if (policy.versions.length >= quotas.VersionsPerPolicy) {
    throw new AwsFault(
      'LimitExceeded',
      'A managed policy can have up to 5 versions. Before you create a new version, you must delete an existing version.',
    );
  }
  const createdAt = wireDate(call.now);
  const number = policy.nextVersion;
  policy.versions.push({ number, document, createdAt });
  policy.nextVersion += 1;
  policy.updatedAt = createdAt;
  if (call.params.flag('SetAsDefault') === true) policy.defaultVersion = number;
  const IsDefaultVersion = policy.defaultVersion === number;
  return { PolicyVersion: { VersionId: `v${number}`, IsDefaultVersion, CreateDate: createdAt } };
}

function setDefaultPolicyVersion(call: Call): undefined {
  const policy = ownPolicyOf(call);
  policy.defaultVersion = versionNumber(call, policy);
  policy.updatedAt = wireDate(call.now);
}

function deletePolicyVersion(call: Call): undefined {
  const policy = ownPolicyOf(call);
  const number = versionNumber(call, policy);
  if (number === policy.defaultVersion) {
    throw new AwsFault('DeleteConflict', 'Cannot delete the default version of a policy.');
  }
  policy.versions = policy.versions.filter((version) => version.number !== number);
}

function versionNumber(call: Call, policy: StoredPolicy): number {
  const version = versionIdOf(call);
  const found = policy.versions.find(({ number }) => `v${number}` === version);
  return found?.number ?? missingVersion(policyArnOf(call), version);
}
