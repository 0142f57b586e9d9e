import { type Call, iam, type Operation } from '../operation.ts';
import { byName, pageOf } from '../paging.ts';
import { allPolicies, countPolicyUses, type PolicyUses, type PolicyView } from '../policyLookup.ts';
import type { Inline, PracticeState, StoredGroup, StoredRole, StoredUser } from '../practiceState.ts';
import {
  viewBareRole,
  viewBoundary,
  viewGroup,
  viewInstanceProfile,
  viewPolicy,
  viewRoleUse,
  viewTags,
  viewUser,
  viewVersions,
} from '../views.ts';
import { AwsFault } from '../wire/awsFault.ts';
import { encodeDocument, type XmlRecord } from '../wire/xml.ts';
import { viewAttached } from './attachments.ts';

/** Everything about users, groups, roles and policies in one paged read. */
export const authorizationDetailsOperations: readonly Operation[] = [
  iam('GetAccountAuthorizationDetails', getAccountAuthorizationDetails),
];

const filters = ['LocalManagedPolicy', 'User', 'AWSManagedPolicy', 'Role', 'Group'] as const;
type Filter = (typeof filters)[number];

interface Entry {
  readonly list: 'UserDetailList' | 'GroupDetailList' | 'RoleDetailList' | 'Policies';
  readonly view: () => XmlRecord;
}

function getAccountAuthorizationDetails({ state, params }: Call) {
  const wanted = readFilter(params.list('Filter'));
  const entries = wanted.flatMap((filter) => entriesOf(state, filter));
  const scope = `details ${wanted.join()}`;
  const { items, more } = pageOf(entries, params, scope, 'Marker and Filter do not match');
  const of = (list: Entry['list']) => items.filter((entry) => entry.list === list).map((entry) => entry.view());
  return {
    UserDetailList: of('UserDetailList'),
    GroupDetailList: of('GroupDetailList'),
    RoleDetailList: of('RoleDetailList'),
    Policies: of('Policies'),
    ...more,
  };
}

function readFilter(names: readonly string[]): readonly Filter[] {
  if (names.every((name) => filters.some((filter) => filter === name))) {
    return filters.filter((filter) => names.length === 0 || names.includes(filter));
  }
  throw new AwsFault(
    'ValidationError',
    `1 validation error detected: Value at 'filter' failed to satisfy constraint: Member must satisfy constraint: [Member must satisfy enum value set: [${filters.join(', ')}]]`,
  );
}

function entriesOf(state: PracticeState, filter: Filter): readonly Entry[] {
  switch (filter) {
    case 'User':
      return byName(state.users).map((user) => ({ list: 'UserDetailList', view: () => userDetail(state, user) }));
    case 'Group':
      return byName(state.groups).map((group) => ({ list: 'GroupDetailList', view: () => groupDetail(state, group) }));
    case 'Role':
      return byName(state.roles).map((role) => ({ list: 'RoleDetailList', view: () => roleDetail(state, role) }));
    default: {
      const usesOf = countPolicyUses(state);
      return listedPolicies(state, filter, usesOf).map((policy) => ({
        list: 'Policies',
        view: () => ({ ...viewPolicy(policy, usesOf(policy.arn)), PolicyVersionList: viewVersions(policy, true) }),
      }));
    }
  }
}

// AWS's own policies are listed only where something uses them.
function listedPolicies(
  state: PracticeState,
  filter: Filter,
  usesOf: (arn: string) => PolicyUses,
): readonly PolicyView[] {
  return allPolicies(state).filter(({ arn }) => {
    if (!arn.startsWith('arn:aws:iam::aws:')) return filter === 'LocalManagedPolicy';
    const { attached, bounds } = usesOf(arn);
    return filter === 'AWSManagedPolicy' && attached + bounds > 0;
  });
}

const viewInline = (inline: readonly Inline[]): readonly XmlRecord[] =>
  inline.map(({ name, document }) => ({ PolicyName: name, PolicyDocument: encodeDocument(document) }));

function userDetail(state: PracticeState, user: StoredUser): XmlRecord {
  const { PasswordLastUsed: _, ...view } = viewUser(state, user);
  const groups = byName(state.groups.filter(({ id }) => user.groups.includes(id)));
  return {
    ...view,
    UserPolicyList: user.inline.length > 0 ? viewInline(user.inline) : undefined,
    GroupList: groups.map(({ name }) => name),
    AttachedManagedPolicies: viewAttached(state, user.attached),
    PermissionsBoundary: viewBoundary(user.boundary),
    Tags: viewTags(user.tags),
  };
}

const groupDetail = (state: PracticeState, group: StoredGroup): XmlRecord => ({
  ...viewGroup(state, group),
  GroupPolicyList: viewInline(group.inline),
  AttachedManagedPolicies: viewAttached(state, group.attached),
});

const roleDetail = (state: PracticeState, role: StoredRole): XmlRecord => ({
  ...viewBareRole(state, role),
  InstanceProfileList: state.instanceProfiles
    .filter(({ roles }) => roles.includes(role.id))
    .map((profile) => viewInstanceProfile(state, profile)),
  RolePolicyList: viewInline(role.inline),
  AttachedManagedPolicies: viewAttached(state, role.attached),
  PermissionsBoundary: viewBoundary(role.boundary),
  Tags: viewTags(role.tags),
  RoleLastUsed: viewRoleUse(role),
});
