import { expect, test } from 'vitest';
import { isRightsWrite, rightsAfterAll } from '../../src/facts/rightsAfter.ts';
import type { Write } from '../../src/model/change.ts';
import { applyToRights } from '../support/applyToRights.ts';
import {
  account,
  allowSome,
  asRoot,
  attached,
  authorizationOf,
  denySome,
  groupOf,
  ownArn,
  policyOf,
  userOf,
} from '../support/snapshots.ts';

const { identity } = asRoot();
const before = authorizationOf({
  users: [
    userOf('jan', ['Admins']),
    userOf('bora', ['Developers'], { boundary: ownArn('limit'), attached: [attached('own:some')] }),
  ],
  groups: [groupOf('Admins', ['AdministratorAccess']), groupOf('Developers', ['own:some'])],
  policies: [policyOf('some', allowSome), policyOf('limit', allowSome)],
});

const tags = { Tags: [] };

test('a plan from nothing: user, group, policy, attachment and membership', () => {
  const after = rightsAfterAll(
    before,
    [
      { action: 'iam:CreatePolicy', input: { PolicyName: 'new', PolicyDocument: allowSome, Description: '', ...tags } },
      { action: 'iam:CreateGroup', input: { GroupName: 'Readers' } },
      { action: 'iam:AttachGroupPolicy', input: { GroupName: 'readers', PolicyArn: ownArn('new') } },
      { action: 'iam:CreateUser', input: { UserName: 'ada', ...tags } },
      { action: 'iam:AddUserToGroup', input: { UserName: 'ADA', GroupName: 'Readers' } },
      { action: 'iam:CreateAccountAlias', input: { AccountAlias: 'acme' } },
    ],
    identity,
  );

  expect(after.users.at(-1)).toMatchObject({
    name: 'ada',
    arn: `arn:aws:iam::${account}:user/ada`,
    groups: ['Readers'],
  });
  expect(after.groups.at(-1)).toMatchObject({ name: 'Readers', attached: [{ name: 'new', arn: ownArn('new') }] });
  expect(after.policies.at(-1)).toMatchObject({ name: 'new', arn: ownArn('new'), document: allowSome });
  expect(after.users.slice(0, 2)).toEqual(before.users);
});

test('a leaver: no group, no policy, no boundary, and gone in the end', () => {
  const leaving: readonly Write[] = [
    { action: 'iam:RemoveUserFromGroup', input: { UserName: 'bora', GroupName: 'developers' } },
    { action: 'iam:DetachUserPolicy', input: { UserName: 'bora', PolicyArn: ownArn('some') } },
    { action: 'iam:DeleteUserPermissionsBoundary', input: { UserName: 'bora' } },
  ];

  expect(rightsAfterAll(before, leaving, identity).users[1]).toMatchObject({
    groups: [],
    attached: [],
    boundary: null,
  });
  const gone = rightsAfterAll(
    before,
    [...leaving, { action: 'iam:DeleteUser', input: { UserName: 'bora' } }],
    identity,
  );
  expect(gone.users.map(({ name }) => name)).toEqual(['jan']);
});

const holders = [
  { action: 'iam:AttachGroupPolicy', input: { GroupName: 'Developers', PolicyArn: ownArn('limit') } },
  { action: 'iam:DetachGroupPolicy', input: { GroupName: 'Developers', PolicyArn: ownArn('some') } },
  { action: 'iam:PutGroupPolicy', input: { GroupName: 'Developers', PolicyName: 'no', PolicyDocument: denySome } },
  { action: 'iam:AttachUserPolicy', input: { UserName: 'bora', PolicyArn: ownArn('limit') } },
  { action: 'iam:PutUserPolicy', input: { UserName: 'jan', PolicyName: 'no', PolicyDocument: denySome } },
  { action: 'iam:DeleteUserPolicy', input: { UserName: 'jan', PolicyName: 'no' } },
] as const;

test.each(holders)('$action is as the practised AWS has it', (write) => {
  expect(rightsAfterAll(before, [write], identity)).toEqual(applyToRights(before, write));
});

test('a new version of a policy is what its holders have then', () => {
  const write: Write = {
    action: 'iam:CreatePolicyVersion',
    input: { PolicyArn: ownArn('some'), PolicyDocument: denySome, SetAsDefault: true },
  };

  expect(rightsAfterAll(before, [write], identity).policies[0]?.document).toBe(denySome);
});

test('what changes no rights is told apart', () => {
  const none: readonly Write[] = [
    { action: 'iam:CreateAccountAlias', input: { AccountAlias: 'acme' } },
    { action: 'iam:DeletePolicyVersion', input: { PolicyArn: ownArn('some'), VersionId: 'v1' } },
    { action: 'iam:UpdateAssumeRolePolicy', input: { RoleName: 'r', PolicyDocument: '{}' } },
  ];

  expect(none.filter(isRightsWrite)).toEqual([]);
  expect(rightsAfterAll(before, none, identity)).toBe(before);
  expect(holders.every(isRightsWrite)).toBe(true);
});
