import { describe, expect, it } from 'vitest';
import { judgeAll } from '../../src/checks/index.ts';
import type { Answer } from '../../src/model/answers.ts';
import type { Step } from '../../src/model/step.ts';
import { emptyGroups } from '../../src/repairs/emptyGroups.ts';
import { inlinePolicies } from '../../src/repairs/inlinePolicies.ts';
import { requireMfa } from '../../src/repairs/requireMfa.ts';
import { roleTrust } from '../../src/repairs/roleTrust.ts';
import { supportAccess } from '../../src/repairs/supportAccess.ts';
import { userRights } from '../../src/repairs/userRights.ts';
import { widePolicies } from '../../src/repairs/widePolicies.ts';
import { type Practice, practice } from '../support/practice.ts';
import { connectedSnapshot } from '../support/practiceSnapshot.ts';
import { scriptedFrontend } from '../support/scriptedFrontend.ts';
import { runRepair } from '../support/setUpTools.ts';
import { allowAll, allowSome, awsArn, documentOf } from '../support/snapshots.ts';

type Call = readonly [action: string, params: Readonly<Record<string, string>>];
type Row = readonly [repair: Step, calls: readonly Call[], answers: Readonly<Record<string, Answer>>];

const group = (GroupName: string, ...policies: readonly string[]): readonly Call[] => [
  ['CreateGroup', { GroupName }],
  ...policies.map((PolicyArn): Call => ['AttachGroupPolicy', { GroupName, PolicyArn }]),
];
const user = (UserName: string, ...groups: readonly string[]): readonly Call[] => [
  ['CreateUser', { UserName }],
  ...groups.map((GroupName): Call => ['AddUserToGroup', { UserName, GroupName }]),
];
const trusting = (Principal: unknown): string => documentOf({ Effect: 'Allow', Principal, Action: 'sts:AssumeRole' });
const own = (name: string): string => `arn:aws:iam::111122223333:policy/${name}`;
const policy = (PolicyName: string, PolicyDocument: string): Call => ['CreatePolicy', { PolicyName, PolicyDocument }];
const withoutMfa = (operator: string): string =>
  documentOf({
    Effect: 'Deny',
    NotAction: 'iam:*',
    Resource: '*',
    Condition: { [operator]: { 'aws:MultiFactorAuthPresent': 'false' } },
  });

const rows: readonly Row[] = [
  [
    userRights,
    [
      ...group('Office', awsArn('Billing')),
      ...user('bora'),
      ['AttachUserPolicy', { UserName: 'bora', PolicyArn: awsArn('Billing') }],
      ['AttachUserPolicy', { UserName: 'bora', PolicyArn: awsArn('SecurityAudit') }],
      ['PutUserPolicy', { UserName: 'bora', PolicyName: 'quick', PolicyDocument: allowSome }],
    ],
    {
      'user-rights.groups.bora': ['Office'],
      'user-rights.policy.bora.SecurityAudit': 'new',
      'user-rights.policy.bora.quick': 'group:Office',
    },
  ],
  [
    inlinePolicies,
    [
      ...group('Devs'),
      ['PutGroupPolicy', { GroupName: 'Devs', PolicyName: 'some', PolicyDocument: allowSome }],
      ['CreateRole', { RoleName: 'job', AssumeRolePolicyDocument: trusting({ Service: 'ec2.amazonaws.com' }) }],
      ['PutRolePolicy', { RoleName: 'job', PolicyName: 'some', PolicyDocument: allowAll }],
    ],
    {},
  ],
  [
    widePolicies,
    [
      policy('all', allowAll),
      policy('unused', allowAll),
      ['CreatePolicyVersion', { PolicyArn: own('unused'), PolicyDocument: allowAll, SetAsDefault: 'true' }],
      ...group('Devs', own('all'), awsArn('AWSCloudShellFullAccess')),
      ...group('Admins', awsArn('AdministratorAccess')),
    ],
    {
      'wide-policies.detach': ['group/Devs:all', 'group/Devs:AWSCloudShellFullAccess'],
      'wide-policies.delete': ['unused', 'all'],
    },
  ],
  [supportAccess, group('Admins', awsArn('AdministratorAccess')), { 'support-access.group': 'Admins' }],
  [
    emptyGroups,
    [...group('Old', awsArn('Billing')), ...group('Hollow'), ...user('bora', 'Hollow')],
    { 'empty-groups.group.Old': 'delete', 'empty-groups.group.Hollow': 'delete' },
  ],
  [
    requireMfa,
    [
      policy('offroot-require-mfa', withoutMfa('Bool')),
      ...[1, 2, 3, 4].map(
        (): Call => [
          'CreatePolicyVersion',
          { PolicyArn: own('offroot-require-mfa'), PolicyDocument: withoutMfa('Bool') },
        ],
      ),
      policy('theirs', withoutMfa('Bool')),
      ...group('Admins', awsArn('AdministratorAccess'), own('offroot-require-mfa')),
      ...group('Devs', own('theirs')),
      ...group('Office', awsArn('Billing')),
      ...user('bora', 'Office'),
      ['CreateLoginProfile', { UserName: 'bora', Password: 'Practice-makes-1' }],
    ],
    { 'require-mfa.groups': ['Office', 'Devs'], 'require-mfa.theirs.theirs': 'replace' },
  ],
  [
    roleTrust,
    [
      ['CreateRole', { RoleName: 'open', AssumeRolePolicyDocument: trusting('*') }],
      ['CreateRole', { RoleName: 'nightly', AssumeRolePolicyDocument: trusting({ Service: 'events.amazonaws.com' }) }],
    ],
    { 'role-trust.open.open': 'account', 'role-trust.guard.nightly': 'account' },
  ],
];

const failures = async (practised: Practice, repair: Step): Promise<readonly string[]> =>
  judgeAll(await connectedSnapshot(practised), practised.clock.now())
    .filter(({ check, verdict }) => verdict === 'fail' && repair.checks.includes(check))
    .map(({ check, resource }) => `${check} ${resource}`);

describe('on the practice account', () => {
  it.each(rows.map((row) => [row[0].id, ...row] as const))(
    '%s leaves nothing of what it found',
    async (_, repair, calls, answers) => {
      const practised = practice();
      for (const [action, params] of calls) expect(practised.ask(action, params)).toMatchObject({ code: 'Success' });
      expect(await failures(practised, repair)).not.toEqual([]);

      const frontend = scriptedFrontend({ answers, desk: practised.account.desk, clock: practised.clock });
      await runRepair(practised, frontend, repair);

      expect(await failures(practised, repair)).toEqual([]);
      expect(frontend.unused()).toEqual([]);
    },
  );
});
