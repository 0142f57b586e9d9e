import { describe, expect, it } from 'vitest';
import { clearWrite } from '../../src/flow/lockOutGuard.ts';
import type { Write } from '../../src/model/change.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import {
  allowAll,
  allowSome,
  asRole,
  asUser,
  attached,
  authorizationOf,
  denySome,
  finishedAccount,
  groupOf,
  now,
  ourRequireMfa,
  ownArn,
  policyOf,
  roleOf,
  signInOf,
  summaryOf,
  userOf,
} from '../support/snapshots.ts';

type Row = readonly [what: string, write: Write, snapshot: Snapshot, refused: readonly string[]];

const all = { name: 'all', document: allowAll };
const some = { name: 'some', document: allowSome };
const policies = [
  policyOf('all', allowAll),
  policyOf('some', allowSome),
  policyOf('limits', denySome),
  policyOf('offroot-require-mfa', ourRequireMfa),
];
const admin = attached('AdministratorAccess');

/** Jan alone is proven, or nobody is; root has no MFA. Dora administers by a policy of her own, bob does not. */
const account = ({ proven = true, connection = asRole('Auditor'), groups = [groupOf('Admins', ['own:all'])] } = {}) =>
  finishedAccount({
    connection,
    summary: summaryOf({ rootMfaEnabled: false }),
    authorization: authorizationOf({
      users: [
        userOf('jan', ['Admins', 'Others']),
        userOf('dora', [], { attached: [admin], inline: [some] }),
        userOf('bob', [], { attached: [attached('own:some')] }),
      ],
      groups: [...groups, groupOf('Others', ['own:some'])],
      roles: [roleOf('Deployer', { attached: [admin], inline: [some] }), roleOf('Auditor', { attached: [admin] })],
      policies,
    }),
    signIns: [signInOf('jan', proven ? {} : { lastUsedAt: null })],
  });
const nobody = account({ proven: false });
const twice = account({ groups: [groupOf('Admins', ['own:all'], { inline: [all] })] });
const inline = account({ groups: [groupOf('Admins', [], { inline: [all] })] });
const asJan = account({ connection: asUser('jan') });
const last = ['guard.last-administrator'];

const group = (GroupName: string, PolicyName: string, PolicyDocument: string): Write => ({
  action: 'iam:PutGroupPolicy',
  input: { GroupName, PolicyName, PolicyDocument },
});
const groupLoses = (GroupName: string, PolicyName: string): Write => ({
  action: 'iam:DeleteGroupPolicy',
  input: { GroupName, PolicyName },
});
const groupDetaches = (PolicyArn: string): Write => ({
  action: 'iam:DetachGroupPolicy',
  input: { GroupName: 'Admins', PolicyArn },
});
const user = (UserName: string, PolicyName: string, PolicyDocument: string): Write => ({
  action: 'iam:PutUserPolicy',
  input: { UserName, PolicyName, PolicyDocument },
});
const userGets = (UserName: string, PolicyArn: string): Write => ({
  action: 'iam:AttachUserPolicy',
  input: { UserName, PolicyArn },
});
const userDetaches = (UserName: string, PolicyArn: string): Write => ({
  action: 'iam:DetachUserPolicy',
  input: { UserName, PolicyArn },
});
const joins = (UserName: string, GroupName: string): Write => ({
  action: 'iam:AddUserToGroup',
  input: { UserName, GroupName },
});
const role = (RoleName: string, PolicyName: string, PolicyDocument: string): Write => ({
  action: 'iam:PutRolePolicy',
  input: { RoleName, PolicyName, PolicyDocument },
});
const roleGets = (RoleName: string, policy: string): Write => ({
  action: 'iam:AttachRolePolicy',
  input: { RoleName, PolicyArn: ownArn(policy) },
});
const roleDetaches = (RoleName: string, PolicyArn = admin.arn): Write => ({
  action: 'iam:DetachRolePolicy',
  input: { RoleName, PolicyArn },
});
const trust = (RoleName: string): Write => ({
  action: 'iam:UpdateAssumeRolePolicy',
  input: { RoleName, PolicyDocument: '{}' },
});
const version = (PolicyDocument: string): Write => ({
  action: 'iam:CreatePolicyVersion',
  input: { PolicyArn: ownArn('all'), PolicyDocument, SetAsDefault: true },
});

const groupRows: readonly Row[] = [
  ['the inline policy that administers', groupLoses('Admins', 'all'), inline, last],
  ['the inline policy that administers, in another spelling', groupLoses('ADMINS', 'ALL'), inline, last],
  ['one of two policies that administer', groupLoses('Admins', 'all'), twice, []],
  ['the other of two policies that administer', groupDetaches(ownArn('all')), twice, []],
  ['an inline policy that is not there', groupLoses('Admins', 'some'), inline, []],
  ['what administers by something narrower', group('Admins', 'all', allowSome), inline, last],
  ['nothing by an inline policy more', group('Admins', 'more', allowSome), inline, []],
  ['something by an inline Deny', group('Admins', 'more', denySome), inline, last],
  ['something by an inline Deny, elsewhere', group('Empty', 'more', denySome), inline, []],
  ['its last rights, nobody being proven', groupDetaches(ownArn('all')), nobody, last],
  ['its last rights by a new version, nobody being proven', version(allowSome), nobody, last],
];

const userRows: readonly Row[] = [
  ['dora loses full administration', userDetaches('dora', admin.arn), account(), []],
  ['dora loses full administration, nobody being proven', userDetaches('dora', admin.arn), nobody, last],
  [
    'dora loses another policy, nobody being proven',
    { action: 'iam:DeleteUserPolicy', input: { UserName: 'dora', PolicyName: 'some' } },
    nobody,
    [],
  ],
  ['bob loses his policy, nobody being proven', userDetaches('bob', ownArn('some')), nobody, []],
  ['jan gets a Deny', userGets('jan', ownArn('limits')), account(), last],
  ['jan gets a Deny inline', user('jan', 'limits', denySome), account(), last],
  ['bob gets a Deny', userGets('bob', ownArn('limits')), account(), []],
  [
    'bob gets a Deny from himself',
    userGets('bob', ownArn('limits')),
    account({ connection: asUser('bob') }),
    ['guard.own-user'],
  ],
  ['jan gets more', userGets('jan', ownArn('some')), account(), []],
  ['dora’s inline policy becomes narrower', user('dora', 'some', allowSome), nobody, []],
];

const runRows: readonly Row[] = [
  [
    'an administrator without MFA joins a group that requires it',
    joins('jan', 'Safe'),
    account({
      connection: asUser('jan'),
      groups: [groupOf('Admins', ['own:all']), groupOf('Safe', ['own:offroot-require-mfa'])],
    }),
    ['guard.own-group'],
  ],
  ['somebody else joins it', joins('bob', 'Safe'), asJan, []],
  [
    'an administrator whose group let in nobody without MFA joins it',
    joins('jan', 'Safe'),
    account({
      connection: asUser('jan'),
      groups: [groupOf('Admins', ['own:all', 'own:offroot-require-mfa']), groupOf('Safe', ['own:offroot-require-mfa'])],
    }),
    [],
  ],
];

const roleRows: readonly Row[] = [
  ['an administrators’ role loses its policy', roleDetaches('Deployer'), account(), []],
  [
    'an administrators’ role loses its policy, nobody being proven',
    roleDetaches('Deployer'),
    nobody,
    ['guard.administrator-role'],
  ],
  [
    'it loses another policy',
    { action: 'iam:DeleteRolePolicy', input: { RoleName: 'Deployer', PolicyName: 'some' } },
    nobody,
    [],
  ],
  ['it gets a policy that only allows', roleGets('Deployer', 'some'), nobody, []],
  ['it gets a Deny, nobody being proven', roleGets('Deployer', 'limits'), nobody, ['guard.administrator-role']],
  [
    'it gets an inline Deny, nobody being proven',
    role('Deployer', 'x', denySome),
    nobody,
    ['guard.administrator-role'],
  ],
  ['it is taken by others, nobody being proven', trust('Deployer'), nobody, ['guard.administrator-role']],
  ['it is taken by others', trust('Deployer'), account(), []],
  ['the run’s own role loses its policy', roleDetaches('Auditor'), account(), ['guard.own-role']],
  ['the run’s own role gets more', roleGets('Auditor', 'some'), account(), []],
  ['the run’s own role gets a Deny', roleGets('Auditor', 'limits'), account(), ['guard.own-role']],
  ['the run’s own role is taken by others', trust('AUDITOR'), account(), ['guard.own-role']],
];

const reasons = (write: Write, snapshot: Snapshot): readonly string[] => {
  const clearance = clearWrite(write, snapshot, now);
  return clearance.cleared ? [] : clearance.refused.map(({ key }) => key);
};

describe('the lock-out guard, where policies and roles change', () => {
  it.each(groupRows)('a group loses %s', (_, write, snapshot, refused) => {
    expect(reasons(write, snapshot)).toEqual(refused);
  });

  it.each([...userRows, ...runRows, ...roleRows])('%s', (_, write, snapshot, refused) => {
    expect(reasons(write, snapshot)).toEqual(refused);
  });
});
