import { describe, expect, it } from 'vitest';
import { judgeAll } from '../../src/checks/index.ts';
import { en } from '../../src/messages/en.ts';
import { translator } from '../../src/messages/translate.ts';
import { account, type RightsRow as Row } from '../support/rightsRows.ts';
import {
  allowSome,
  attached,
  authorizationOf,
  daysAgo,
  documentOf,
  finishedAccount,
  freshAccount,
  groupOf,
  now,
  ourRequireMfa,
  policyOf,
  roleOf,
  userOf,
} from '../support/snapshots.ts';

const translate = translator(en);
const inline = (...names: readonly string[]) => ({ inline: names.map((name) => ({ name, document: allowSome })) });
const holding = (...policies: readonly string[]) => ({ attached: policies.map(attached) });
const fromOffice = documentOf({
  Effect: 'Deny',
  Action: '*',
  Resource: '*',
  Condition: { NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } },
});
const linked = { path: '/aws-service-role/ecs.amazonaws.com/' };
const reserved = { path: '/aws-reserved/sso.amazonaws.com/' };
const admins = groupOf('Admins', ['AdministratorAccess', 'own:offroot-require-mfa']);
const home = 'accepted: the group Admins holds AdministratorAccess';

const rows: readonly Row[] = [
  ['groups-not-empty', 'no groups', account({}), 'pass: no groups'],
  [
    'groups-not-empty',
    'all with members',
    account({ groups: [groupOf('A')], users: [userOf('jan', ['A'])] }),
    'pass: 1 group',
  ],
  [
    'groups-not-empty',
    'two without',
    account({ groups: [groupOf('A'), groupOf('B'), groupOf('C')], users: [userOf('jan', ['B'])] }),
    'fail: A has no members',
    'fail: C has no members',
  ],

  ['groups-carry-rights', 'no groups', account({}), 'pass: no groups'],
  [
    'groups-carry-rights',
    'managed or inline policies',
    account({
      groups: [groupOf('A', ['Billing']), groupOf('B', [], inline('own'))],
      users: [userOf('jan', ['A', 'B'])],
    }),
    'pass: 2 groups',
  ],
  [
    'groups-carry-rights',
    'nothing, and nothing but MFA',
    account({
      groups: [groupOf('A'), groupOf('B', ['own:offroot-require-mfa'])],
      users: [userOf('jan', ['A']), userOf('eva', ['B'])],
    }),
    'fail: A gives its members no rights',
    'fail: B gives its members no rights',
  ],
  ['groups-carry-rights', 'an empty group, told once', account({ groups: [groupOf('A')] }), 'pass: 1 group'],

  ['inline-policies-absent', 'none', account({ groups: [groupOf('A', ['Billing'])] }), 'pass: none'],
  [
    'inline-policies-absent',
    'on a group and a role',
    account({ groups: [groupOf('A', [], inline('one'))], roles: [roleOf('ci', inline('one', 'two'))] }),
    'fail: the group A has the inline policy one',
    'fail: the role ci has 2 inline policies: one, two',
  ],
  [
    'inline-policies-absent',
    'on users and on AWS’s own roles',
    account({
      users: [userOf('jan', [], inline('one'))],
      roles: [
        roleOf('AWSServiceRoleForECS', { ...linked, ...inline('one') }),
        roleOf('SSO', { ...reserved, ...inline('one') }),
      ],
    }),
    'pass: none',
  ],

  [
    'administrator-access-in-admin-group',
    'nobody',
    account({ groups: [groupOf('A', ['Billing'])] }),
    'pass: AdministratorAccess is attached nowhere',
  ],
  ['administrator-access-in-admin-group', 'one group', account({ groups: [admins] }), home],
  ['administrators-under-conditions', 'nobody administers', account({}), 'pass: no administrators'],
  [
    'administrators-under-conditions',
    'a group that requires MFA',
    account({
      groups: [admins],
      users: [userOf('alice', ['Admins'])],
      policies: [policyOf('offroot-require-mfa', ourRequireMfa)],
    }),
    'pass: the one administrator',
  ],
  [
    'administrators-under-conditions',
    'no condition at all',
    account({ users: [{ ...userOf('alice'), ...holding('AdministratorAccess') }] }),
    'fail: alice administers by AdministratorAccess, under no condition',
  ],
  [
    'administrators-under-conditions',
    'a Deny from elsewhere',
    account({
      users: [
        { ...userOf('alice'), ...holding('AdministratorAccess'), inline: [{ name: 'office', document: fromOffice }] },
      ],
    }),
    'pass: the one administrator',
  ],
  [
    'administrator-access-in-admin-group',
    'one group, without MFA',
    account({ groups: [groupOf('Admins', ['AdministratorAccess'])] }),
    home,
  ],
  [
    'administrator-access-in-admin-group',
    'one with MFA and an older one without',
    account({ groups: [groupOf('Old', ['AdministratorAccess'], { createdAt: daysAgo(900) }), admins] }),
    'fail: the group Old holds AdministratorAccess',
    home,
  ],
  [
    'administrator-access-in-admin-group',
    'two with MFA, the older one is it',
    account({ groups: [{ ...admins, name: 'New', arn: 'new', createdAt: daysAgo(0) }, admins] }),
    'fail: the group New holds AdministratorAccess',
    home,
  ],
  [
    'administrator-access-in-admin-group',
    'a role and a user besides',
    account({
      groups: [admins],
      roles: [
        roleOf('ci', holding('AdministratorAccess')),
        roleOf('SSO', { ...reserved, ...holding('AdministratorAccess') }),
      ],
      users: [userOf('jan', [], holding('Billing', 'AdministratorAccess'))],
    }),
    home,
    'fail: the role ci holds AdministratorAccess',
    'fail: the user jan holds AdministratorAccess',
  ],
  [
    'administrator-access-in-admin-group',
    'the means to get there',
    account({ groups: [admins, groupOf('Identity', ['IAMFullAccess'])] }),
    home,
    'fail: the group Identity holds IAMFullAccess',
  ],
  [
    'administrator-access-in-admin-group',
    'a policy of one’s own with AWS’s name',
    account({ groups: [groupOf('A', ['own:AdministratorAccess'])] }),
    'pass: AdministratorAccess is attached nowhere',
  ],

  ['cloudshell-access-restricted', 'nobody', account({}), 'pass: AWSCloudShellFullAccess is attached nowhere'],
  [
    'cloudshell-access-restricted',
    'everybody',
    account({
      groups: [groupOf('A', ['AWSCloudShellFullAccess'])],
      roles: [roleOf('ci', holding('AWSCloudShellFullAccess'))],
      users: [userOf('jan', [], holding('AWSCloudShellFullAccess'))],
    }),
    'fail: the group A holds AWSCloudShellFullAccess',
    'fail: the role ci holds AWSCloudShellFullAccess',
    'fail: the user jan holds AWSCloudShellFullAccess',
  ],

  ['support-access-exists', 'nobody', account({}), 'fail: AWSSupportAccess is attached nowhere'],
  [
    'support-access-exists',
    'a group',
    account({ groups: [groupOf('A', ['AWSSupportAccess'])] }),
    'pass: the group A holds AWSSupportAccess',
  ],
  [
    'support-access-exists',
    'a role',
    account({ roles: [roleOf('help', holding('own:AWSSupportAccess'))] }),
    'pass: the role help holds AWSSupportAccess',
  ],
  [
    'support-access-exists',
    'a user',
    account({ users: [userOf('jan', [], holding('AWSSupportAccess'))] }),
    'pass: the user jan holds AWSSupportAccess',
  ],
];

describe('the checks of rights', () => {
  it.each(rows.map(([check, says, authorization, ...findings]) => ({ check, says, authorization, findings })))(
    '$check, $says',
    ({ check, authorization, findings }) => {
      const found = judgeAll(freshAccount({ authorization }), now).filter((each) => each.check === check);

      expect(found.map(({ verdict, detail }) => `${verdict}: ${translate(detail)}`)).toEqual(findings);
      expect(new Set(found.map(({ resource }) => resource)).size).toBe(found.length);
    },
  );

  it('explains the administrators’ group, and nothing that fails', () => {
    const groups = [...authorizationOf({}).groups, groupOf('More', ['AdministratorAccess'])];
    const found = judgeAll(finishedAccount({ authorization: authorizationOf({ groups }) }), now).filter(
      ({ check }) => check === 'administrator-access-in-admin-group',
    );

    expect(found.map(({ accepted }) => accepted && translate(accepted.reason).slice(0, 49))).toEqual([
      'This is the group offroot gives administration to',
      undefined,
    ]);
  });
});
