import { newId } from '../identifiers.ts';
import { hasName } from '../lookup.ts';
import { entityName, entityPath } from '../names.ts';
import { type Call, iam, type Operation, wireDate } from '../operation.ts';
import { byName, pageOf } from '../paging.ts';
import { readManagedDocument } from '../policyDocuments.ts';
import {
  allPolicies,
  countPolicyUses,
  findPolicy,
  ownPolicyOf,
  type PolicyUses,
  policyArn,
  policyArnOf,
} from '../policyLookup.ts';
import type { StoredPolicy } from '../practiceState.ts';
import { checkQuota } from '../quotas.ts';
import { onNewPolicy, onPolicy } from '../resources.ts';
import { readTags, tagContext } from '../tagging.ts';
import { viewPolicy, viewTags } from '../views.ts';
import { AwsFault } from '../wire/awsFault.ts';

/** Managed policies. */
export const policyOperations: readonly Operation[] = [
  iam('CreatePolicy', createPolicy, { resource: onNewPolicy, context: ({ params }) => tagContext(params) }),
  iam('GetPolicy', getPolicy, { resource: onPolicy }),
  iam('ListPolicies', listPolicies, { resource: ({ state }) => `arn:aws:iam::${state.accountId}:policy/` }),
  iam('DeletePolicy', deletePolicy, { resource: onPolicy }),
];

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
  const view = viewPolicy({ ...policy, arn: policyArn(state, policy) }, { attached: 0, bounds: 0 });
  return { Policy: { ...view, Tags: tags.length > 0 ? viewTags(tags) : undefined } };
}

function getPolicy(call: Call) {
  const policy = findPolicy(call.state, policyArnOf(call));
  const Description = policy.description ?? undefined;
  const uses = countPolicyUses(call.state)(policy.arn);
  return { Policy: { ...viewPolicy(policy, uses), Description, Tags: viewTags(policy.tags) } };
}

function listPolicies({ state, params }: Call) {
  const scope = params.choice('Scope', ['All', 'AWS', 'Local']) ?? 'All';
  const onlyAttached = params.flag('OnlyAttached') ?? false;
  const usage = params.choice('PolicyUsageFilter', ['PermissionsPolicy', 'PermissionsBoundary']);
  const prefix = params.optional('PathPrefix') ?? '/';
  const usesOf = countPolicyUses(state);
  const listed = byName(allPolicies(state)).filter(({ arn, path }) => {
    const aws = arn.startsWith('arn:aws:iam::aws:');
    if ((scope === 'AWS' && !aws) || (scope === 'Local' && aws) || !path.startsWith(prefix)) return false;
    return !onlyAttached || isUsed(usesOf(arn), usage);
  });
  const { items, more } = pageOf(listed, params, `policies ${scope} ${onlyAttached} ${usage} ${prefix}`);
  return { Policies: items.map((policy) => viewPolicy(policy, usesOf(policy.arn))), ...more };
}

// Recorded: the usage filter counts only together with OnlyAttached.
function isUsed({ attached, bounds }: PolicyUses, usage: string | undefined): boolean {
  return (usage !== 'PermissionsBoundary' && attached > 0) || (usage !== 'PermissionsPolicy' && bounds > 0);
}

function deletePolicy(call: Call): undefined {
  const { state } = call;
  const policy = ownPolicyOf(call);
  const { attached, bounds } = countPolicyUses(state)(policyArn(state, policy));
  if (attached + bounds > 0) throw new AwsFault('DeleteConflict', 'Cannot delete a policy attached to entities.');
  if (policy.versions.length > 1) {
    throw new AwsFault(
      'DeleteConflict',
      "This policy has more than one version. Before you delete a policy, you must delete the policy's versions. The default version is deleted with the policy.",
    );
  }
  state.policies.splice(state.policies.indexOf(policy), 1);
}
