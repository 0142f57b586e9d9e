import { findGroup, findRole, findUser, missing } from '../lookup.ts';
import { entityName } from '../names.ts';
import { type Call, iam, type Operation } from '../operation.ts';
import { pageOf } from '../paging.ts';
import { allPolicies, findPolicy, policyArnOf } from '../policyLookup.ts';
import type { PracticeState } from '../practiceState.ts';
import { checkQuota } from '../quotas.ts';
import { onGroup, onPolicy, onRole, onUser } from '../resources.ts';

/** Attaching managed policies: the same three operations for each kind of identity. */
export const attachmentOperations: readonly Operation[] = [
  ...rowsFor('User', onUser, 'PoliciesPerUser', findUser),
  ...rowsFor('Group', onGroup, 'PoliciesPerGroup', findGroup),
  ...rowsFor('Role', onRole, 'PoliciesPerRole', findRole),
  iam('ListEntitiesForPolicy', listEntitiesForPolicy, { resource: onPolicy }),
];

interface Holder {
  readonly name: string;
  attached: string[];
}

function rowsFor(
  kind: 'User' | 'Group' | 'Role',
  resource: (call: Call) => string,
  quota: 'PoliciesPerUser' | 'PoliciesPerGroup' | 'PoliciesPerRole',
  find: (state: PracticeState, name: string) => Holder,
): readonly Operation[] {
  const holderOf = ({ state, params }: Call) => find(state, entityName(params, `${kind}Name`));
  const attach = (call: Call): undefined => {
    const arn = policyArnOf(call);
    const holder = holderOf(call);
    const policy = allPolicies(call.state).find((candidate) => candidate.arn === arn);
    if (policy === undefined) return missing(`Policy ${arn} does not exist or is not attachable.`);
    if (holder.attached.includes(arn)) return;
    checkQuota(quota, holder.attached.length);
    holder.attached.push(arn);
  };
  const detach = (call: Call): undefined => {
    const arn = policyArnOf(call);
    const holder = holderOf(call);
    if (!holder.attached.includes(arn)) return missing(`Policy ${arn} was not found.`);
    holder.attached = holder.attached.filter((other) => other !== arn);
  };
  const list = (call: Call) => {
    const { attached, name } = holderOf(call);
    const { items, more } = pageOf(attached, call.params, `attached ${kind} ${name}`);
    return { AttachedPolicies: viewAttached(call.state, items), ...more };
  };
  const context = (call: Call) => ({ 'iam:PolicyARN': policyArnOf(call) });
  return [
    iam(`Attach${kind}Policy`, attach, { resource, context }),
    iam(`Detach${kind}Policy`, detach, { resource, context }),
    iam(`ListAttached${kind}Policies`, list, { resource }),
  ];
}

/** Attached policies as IAM lists them. */
export const viewAttached = (state: PracticeState, arns: readonly string[]) =>
  arns.map((arn) => ({ PolicyName: findPolicy(state, arn).name, PolicyArn: arn }));

const entityFilters = ['User', 'Role', 'Group', 'LocalManagedPolicy', 'AWSManagedPolicy'] as const;

function listEntitiesForPolicy(call: Call) {
  const { state, params } = call;
  const { arn } = findPolicy(state, policyArnOf(call));
  const filter = params.choice('EntityFilter', entityFilters);
  const usage = params.choice('PolicyUsageFilter', ['PermissionsPolicy', 'PermissionsBoundary']);
  const uses = ({ attached, boundary }: { readonly attached: readonly string[]; readonly boundary?: string | null }) =>
    (usage !== 'PermissionsBoundary' && attached.includes(arn)) || (usage !== 'PermissionsPolicy' && boundary === arn);
  const wanted = <T extends Parameters<typeof uses>[0]>(kind: string, holders: readonly T[]) =>
    filter === undefined || filter === kind ? holders.filter(uses) : [];
  return {
    PolicyGroups: wanted('Group', state.groups).map(({ name, id }) => ({ GroupName: name, GroupId: id })),
    PolicyUsers: wanted('User', state.users).map(({ name, id }) => ({ UserName: name, UserId: id })),
    PolicyRoles: wanted('Role', state.roles).map(({ name, id }) => ({ RoleName: name, RoleId: id })),
    IsTruncated: false,
  };
}
