import type { Step, Story } from './stories.ts';

/** What live AWS was seen to answer in September 2026, as tables; the practice account has to answer the same. */

type Code = 'Success' | 'ValidationError';

const paths: readonly (readonly [path: string, code: Code])[] = [
  ['/team/', 'Success'],
  ['/a//b/', 'Success'],
  ['/team', 'ValidationError'],
  ['team/', 'ValidationError'],
  ['/ space/', 'ValidationError'],
  ['/del\u007f/', 'ValidationError'],
  ['/é/', 'ValidationError'],
  ['//', 'ValidationError'],
  ['/team/\n', 'ValidationError'],
  ['/line\n/', 'ValidationError'],
];

const names: readonly (readonly [name: string, code: Code])[] = [
  ['x'.repeat(64), 'Success'],
  ['x'.repeat(65), 'ValidationError'],
  ['x'.repeat(128), 'ValidationError'],
  ['x'.repeat(129), 'ValidationError'],
  ['line\n', 'ValidationError'],
  ['é', 'ValidationError'],
];

const pathsOf = (kind: 'User' | 'Group'): Story => ({
  name: `paths of a ${kind}, made and moved`,
  steps: [
    ...paths.map(([Path, code], at): Step => [`Create${kind}`, { [`${kind}Name`]: `n${at}`, Path }, code]),
    [`Create${kind}`, { [`${kind}Name`]: 'moved' }],
    ...paths.flatMap(([NewPath, code]): readonly Step[] => [
      [`Update${kind}`, { [`${kind}Name`]: 'moved', NewPath }, code],
      [`Get${kind}`, { [`${kind}Name`]: 'moved' }, 'Success', code === 'Success' ? [`<Path>${NewPath}<`] : []],
    ]),
  ],
});

const arn = (name: string) => `arn:aws:iam::444455556666:policy/${name}`;
const anything = (effect: string) =>
  JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: effect, Action: 's3:GetObject', Resource: '*' }] });
const trust = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { AWS: '444455556666' }, Action: 'sts:AssumeRole' }],
});
const holders = { User: { UserName: 'u' }, Group: { GroupName: 'g' }, Role: { RoleName: 'r' } };

/** Four policies: unused; attached to all; a boundary of the user; attached to the group and a boundary of the role. */
const fourPolicies: readonly Step[] = [
  ...['unused', 'attached', 'boundary', 'both'].map(
    (PolicyName): Step => ['CreatePolicy', { PolicyName, PolicyDocument: anything('Allow') }],
  ),
  ['CreateUser', holders.User],
  ['CreateGroup', holders.Group],
  ['CreateRole', { ...holders.Role, AssumeRolePolicyDocument: trust }],
  ...Object.entries(holders).map(
    ([kind, who]): Step => [`Attach${kind}Policy`, { ...who, PolicyArn: arn('attached') }],
  ),
  ['AttachGroupPolicy', { ...holders.Group, PolicyArn: arn('both') }],
  ['PutUserPermissionsBoundary', { ...holders.User, PermissionsBoundary: arn('boundary') }],
  ['PutRolePermissionsBoundary', { ...holders.Role, PermissionsBoundary: arn('both') }],
];

// The usage filter counts only together with OnlyAttached.
const listed: readonly (readonly [onlyAttached: string, usage: string | null, names: string])[] = [
  ['false', null, 'attached both boundary unused'],
  ['false', 'PermissionsPolicy', 'attached both boundary unused'],
  ['false', 'PermissionsBoundary', 'attached both boundary unused'],
  ['true', null, 'attached both boundary'],
  ['true', 'PermissionsPolicy', 'attached both'],
  ['true', 'PermissionsBoundary', 'both boundary'],
];

const entities: readonly (readonly [policy: string, filter: string | null, usage: string | null, found: string])[] = [
  ['unused', null, null, ''],
  ['attached', null, null, 'u g r'],
  ['attached', null, 'PermissionsPolicy', 'u g r'],
  ['attached', null, 'PermissionsBoundary', ''],
  ['boundary', null, null, 'u'],
  ['boundary', null, 'PermissionsPolicy', ''],
  ['both', null, null, 'g r'],
  ['both', null, 'PermissionsPolicy', 'g'],
  ['both', null, 'PermissionsBoundary', 'r'],
  ['both', 'User', null, ''],
  ['both', 'Group', null, 'g'],
  ['both', 'Role', 'PermissionsPolicy', ''],
  ['both', 'Role', 'PermissionsBoundary', 'r'],
  ['both', 'LocalManagedPolicy', null, ''],
  ['both', 'AWSManagedPolicy', null, ''],
];

const given = (params: Readonly<Record<string, string | null>>): Record<string, string> =>
  Object.fromEntries(Object.entries(params).flatMap(([name, value]) => (value === null ? [] : [[name, value]])));

const memberList = (field: string, found: readonly string[], kind: string): string =>
  `<${field}>${found.map((name) => `<member><${kind}Name>${name}</${kind}Name>`).join('')}`;

const listPolicies = listed.map(
  ([OnlyAttached, PolicyUsageFilter, names]): Step => [
    'ListPolicies',
    given({ Scope: 'Local', OnlyAttached, PolicyUsageFilter }),
    'Success',
    names.split(' ').map((name) => `<PolicyName>${name}<`),
  ],
);

const listEntities = entities.map(
  ([policy, EntityFilter, PolicyUsageFilter, found]): Step => [
    'ListEntitiesForPolicy',
    given({ PolicyArn: arn(policy), EntityFilter, PolicyUsageFilter }),
    'Success',
    (['User', 'Group', 'Role'] as const).map((kind) => {
      const here = found.split(' ').filter((name) => name === kind.charAt(0).toLowerCase());
      return memberList(`Policy${kind}s`, here, kind) + (here.length === 0 ? '<' : '');
    }),
  ],
);

const inlineNames = (['User', 'Group', 'Role'] as const).flatMap((kind): readonly Step[] => [
  [`Put${kind}Policy`, { ...holders[kind], PolicyName: 'MixedName', PolicyDocument: anything('Allow') }],
  [`Put${kind}Policy`, { ...holders[kind], PolicyName: 'MIXEDNAME', PolicyDocument: anything('Deny') }],
  [`List${kind}Policies`, holders[kind], 'Success', ['<PolicyNames><member>MixedName</member></PolicyNames>']],
  [`Get${kind}Policy`, { ...holders[kind], PolicyName: 'MIXEDNAME' }, 'Success', ['<PolicyName>MIXEDNAME<', 'Deny']],
  [`Delete${kind}Policy`, { ...holders[kind], PolicyName: 'mixedname' }],
  [`List${kind}Policies`, holders[kind], 'Success', ['<PolicyNames></PolicyNames>']],
  [`Detach${kind}Policy`, { ...holders[kind], PolicyArn: arn('unused') }, 'NoSuchEntity'],
]);

export const observed: readonly Story[] = [
  pathsOf('User'),
  pathsOf('Group'),
  { name: 'names of users', steps: names.map(([UserName, code]): Step => ['CreateUser', { UserName }, code]) },
  { name: 'policies by use, and who uses them', steps: [...fourPolicies, ...listPolicies, ...listEntities] },
  { name: 'inline policies have names without case', steps: [...fourPolicies, ...inlineNames] },
];

/** A condition on a tag, the tag's value, and whether TagUser was allowed by it. */
export const observedConditions: readonly (readonly [
  operator: string,
  pattern: string,
  value: string,
  code: string,
])[] = [
  ['StringEqualsIgnoreCase', 'prod', 'PrOd', 'Success'],
  ['StringNotEqualsIgnoreCase', 'prod', 'PrOd', 'AccessDenied'],
  ['StringEqualsIgnoreCase', 'I', 'ı', 'AccessDenied'],
  ['StringEqualsIgnoreCase', 'ß', 'SS', 'AccessDenied'],
  ['StringEqualsIgnoreCase', 'ß', 'ẞ', 'Success'],
  ['StringEqualsIgnoreCase', 'ΟΣ', 'ος', 'Success'],
  ['StringEqualsIgnoreCase', '𐐀', '𐐨', 'AccessDenied'],
  ['StringLike', '?', '𐐀', 'AccessDenied'],
  ['StringLike', '??', '𐐀', 'Success'],
  ['StringNotLike', '??', '𐐀', 'AccessDenied'],
  ['StringLike', '?', 'é', 'Success'],
  ['StringLike', '?', 'e\u0301', 'ValidationError'],
];
