import { findGroup, findRole, findUser, missing } from '../lookup.ts';
import { entityName } from '../names.ts';
import { type Call, iam, type Operation } from '../operation.ts';
import { byName, pageOf } from '../paging.ts';
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
    const prefix = call.params.optional('PathPrefix') ?? '/';
    const wanted = attached.filter((arn) => findPolicy(call.state, arn).path.startsWith(prefix));
    const { items, more } = pageOf(wanted, call.params, `attached ${kind} ${name} ${prefix}`);
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
  const prefix = params.optional('PathPrefix') ?? '/';
  const isWanted = ({ attached, boundary, path }: Entity) =>
    path.startsWith(prefix) &&
    ((usage !== 'PermissionsBoundary' && attached.includes(arn)) ||
      (usage !== 'PermissionsPolicy' && boundary === arn));
  const found = (kind: 'Group' | 'User' | 'Role', holders: readonly Entity[]) =>
    filter === undefined || filter === kind ? byName(holders.filter(isWanted)).map((holder) => ({ kind, holder })) : [];
  const all = [...found('Group', state.groups), ...found('User', state.users), ...found('Role', state.roles)];
  const { items, more } = pageOf(all, params, `entities ${arn} ${filter} ${usage} ${prefix}`);
  const of = (kind: string) => items.filter((item) => item.kind === kind).map(({ holder }) => holder);
  return {
    PolicyGroups: of('Group').map(({ name, id }) => ({ GroupName: name, GroupId: id })),
    PolicyUsers: of('User').map(({ name, id }) => ({ UserName: name, UserId: id })),
    PolicyRoles: of('Role').map(({ name, id }) => ({ RoleName: name, RoleId: id })),
    ...more,
  };
}

interface Entity {
  readonly name: string;
  readonly id: string;
  readonly path: string;
  readonly attached: readonly string[];
  readonly boundary?: string | null;
}
