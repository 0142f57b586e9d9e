import { parsePolicy } from '../../policies/parsePolicy.ts';
import { newId } from '../identifiers.ts';
import { hasName, missing } from '../lookup.ts';
import { entityName, entityPath } from '../names.ts';
import { type Call, iam, type Operation, wireDate } from '../operation.ts';
import { byName, pageOf } from '../paging.ts';
import { allPolicies, findOwnPolicy, findPolicy, policyArn, policyUses } from '../policyLookup.ts';
import type { PracticeState, StoredPolicy } from '../practiceState.ts';
import { checkQuota } from '../quotas.ts';
import { onNewPolicy, onPolicy } from '../resources.ts';
import { readTags, tagContext } from '../tagging.ts';
import { viewPolicy, viewTags, viewVersions } from '../views.ts';
import { AwsFault } from '../wire/awsFault.ts';

/** Managed policies and their versions. */
export const policyOperations: readonly Operation[] = [
  iam('CreatePolicy', createPolicy, { resource: onNewPolicy, context: ({ params }) => tagContext(params) }),
  iam('GetPolicy', getPolicy, { resource: onPolicy }),
  iam('ListPolicies', listPolicies, { resource: ({ state }) => `arn:aws:iam::${state.accountId}:policy/` }),
  iam('DeletePolicy', deletePolicy, { resource: onPolicy }),
  iam('GetPolicyVersion', getPolicyVersion, { resource: onPolicy }),
  iam('ListPolicyVersions', listPolicyVersions, { resource: onPolicy }),
  iam('CreatePolicyVersion', createPolicyVersion, { resource: onPolicy }),
  iam('SetDefaultPolicyVersion', setDefaultPolicyVersion, { resource: onPolicy }),
  iam('DeletePolicyVersion', deletePolicyVersion, { resource: onPolicy }),
];

/** Reads a policy document and refuses what IAM would not store. */
export function readDocument(call: Call): string {
  const document = call.params.text('PolicyDocument', { max: 131072, pattern: documentText });
  const parsed = parsePolicy(document);
  if (!parsed.ok) throw new AwsFault('MalformedPolicyDocument', parsed.problem);
  return document;
}

/** The size that quotas count: white space is free. */
export const documentSize = (document: string): number => document.replace(/\s/g, '').length;

const documentText = /^[\u0009\u000A\u000D\u0020-\u00FF]+$/;

const arnOf = ({ params }: Call): string => params.text('PolicyArn', { min: 20, max: 2048 });

function createPolicy(call: Call) {
  const { state, params, now, random } = call;
  const name = entityName(params, 'PolicyName');
  const path = entityPath(params);
  const description = params.optional('Description', { min: 0, max: 1000 }) ?? null;
  const tags = readTags(params);
  const document = readManagedDocument(call);
  if (hasName(state.policies, name)) {
    throw new AwsFault(
      'EntityAlreadyExists',
      `A policy called ${name} already exists. Duplicate names are not allowed.`,
    );
  }
  checkQuota('PoliciesPerAccount', state.policies.length);
  const createdAt = wireDate(now);
  const policy: StoredPolicy = {
    name,
    id: newId('ANPA', random),
    path,
    description,
    createdAt,
    updatedAt: createdAt,
    defaultVersion: 1,
    nextVersion: 2,
    versions: [{ number: 1, document, createdAt }],
    tags,
  };
  state.policies.push(policy);
  const view = viewPolicy(state, { ...policy, arn: policyArn(state, policy) });
  return { Policy: { ...view, Tags: tags.length > 0 ? viewTags(tags) : undefined } };
}

function readManagedDocument(call: Call): string {
  const document = readDocument(call);
  checkQuota('PolicySize', documentSize(document) - 1);
  return document;
}

function getPolicy(call: Call) {
  const policy = findPolicy(call.state, arnOf(call));
  const Description = policy.description ?? undefined;
  return { Policy: { ...viewPolicy(call.state, policy), Description, Tags: viewTags(policy.tags) } };
}

function listPolicies({ state, params }: Call) {
  const scope = params.choice('Scope', ['All', 'AWS', 'Local']) ?? 'All';
  const onlyAttached = params.flag('OnlyAttached') ?? false;
  const usage = params.choice('PolicyUsageFilter', ['PermissionsPolicy', 'PermissionsBoundary']);
  const prefix = params.optional('PathPrefix') ?? '/';
  const listed = byName(allPolicies(state)).filter(({ arn, path }) => {
    const aws = arn.startsWith('arn:aws:iam::aws:');
    if ((scope === 'AWS' && !aws) || (scope === 'Local' && aws) || !path.startsWith(prefix)) return false;
    return !onlyAttached || isUsed(state, arn, usage);
  });
  const { items, more } = pageOf(listed, params, `policies ${scope} ${onlyAttached} ${usage} ${prefix}`);
  return { Policies: items.map((policy) => viewPolicy(state, policy)), ...more };
}

// Recorded: the usage filter counts only together with OnlyAttached.
function isUsed(state: PracticeState, arn: string, usage: string | undefined): boolean {
  const { attached, bounds } = policyUses(state, arn);
  return (usage !== 'PermissionsBoundary' && attached > 0) || (usage !== 'PermissionsPolicy' && bounds > 0);
}

function deletePolicy(call: Call): undefined {
  const { state } = call;
  const policy = ownPolicy(call);
  const { attached, bounds } = policyUses(state, policyArn(state, policy));
  if (attached + bounds > 0) throw new AwsFault('DeleteConflict', 'Cannot delete a policy attached to entities.');
  if (policy.versions.length > 1) {
    throw new AwsFault(
      'DeleteConflict',
      "This policy has more than one version. Before you delete a policy, you must delete the policy's versions. The default version is deleted with the policy.",
    );
  }
  state.policies.splice(state.policies.indexOf(policy), 1);
}

function ownPolicy(call: Call): StoredPolicy {
  const arn = arnOf(call);
  const own = findOwnPolicy(call.state, arn);
  if (own !== undefined) return own;
  findPolicy(call.state, arn);
  throw new AwsFault('AccessDenied', `Cannot change the AWS managed policy ${arn}.`);
}

const versionIdOf = ({ params }: Call): string => params.text('VersionId', { pattern: /^v[1-9][0-9]*$/ });

const missingVersion = (arn: string, version: string) =>
  missing(`Policy ${arn} version ${version} does not exist or is not attachable.`);

function getPolicyVersion(call: Call) {
  const version = versionIdOf(call);
  const policy = findPolicy(call.state, arnOf(call));
  const found = viewVersions(policy, true).find(({ VersionId }) => VersionId === version);
  return { PolicyVersion: found ?? missingVersion(policy.arn, version) };
}

function listPolicyVersions(call: Call) {
  const policy = findPolicy(call.state, arnOf(call));
  const { items, more } = pageOf(viewVersions(policy, false), call.params, `versions ${policy.id}`);
  return { Versions: items, ...more };
}

function createPolicyVersion(call: Call) {
  const policy = ownPolicy(call);
  const document = readManagedDocument(call);
  if (policy.versions.length >= 5) {
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
  const policy = ownPolicy(call);
  policy.defaultVersion = versionNumber(call, policy);
  policy.updatedAt = wireDate(call.now);
}

function deletePolicyVersion(call: Call): undefined {
  const policy = ownPolicy(call);
  const number = versionNumber(call, policy);
  if (number === policy.defaultVersion) {
    throw new AwsFault('DeleteConflict', 'Cannot delete the default version of a policy.');
  }
  policy.versions = policy.versions.filter((version) => version.number !== number);
}

function versionNumber(call: Call, policy: StoredPolicy): number {
  const version = versionIdOf(call);
  const found = policy.versions.find(({ number }) => `v${number}` === version);
  return found?.number ?? missingVersion(arnOf(call), version);
}
