import { checks } from '../../src/checks/index.ts';
import { type AuditParts, buildAudit } from '../../src/facts/compareAudits.ts';
import type { Repair } from '../../src/facts/tasksOf.ts';
import { say } from '../../src/messages/say.ts';
import type { Audit, AuditOutcome, KeptAudit } from '../../src/model/audit.ts';
import type { CheckFrame, Finding } from '../../src/model/finding.ts';
import { literal } from './galleryAccount.ts';
import { account, asOf, asUser, daysAgo, now } from './snapshots.ts';

/** Checks that the sample is about, the first twelve of them real ones; the rest have no words of their own. */
const frame = (id: string, title: string, more: Partial<CheckFrame>): CheckFrame => ({
  id,
  area: 'keys',
  severity: 'medium',
  title: literal(title),
  why: literal('A key works until somebody takes it away. The older it is, the more places it has been copied to.'),
  fix: literal('Make a second key, put it where the first is used, then switch the first off and delete it.'),
  references: { practice: 'P11' },
  ...more,
});

const realChecks = [
  'root-access-keys-absent',
  'root-mfa-enabled',
  'own-users-exist',
  'rights-from-groups',
  'password-policy-strong',
  'administrator-way-in-proven',
  'console-users-mfa-enabled',
  'mfa-devices-assigned',
  'account-alias-set',
];

export const sampleChecks: readonly CheckFrame[] = [
  ...checks.filter(({ id }) => realChecks.includes(id)),
  frame('sample-keys-young', 'Access keys are changed every 90 days', {}),
  frame('sample-role-guarded', 'Roles trust nobody unknown', {
    area: 'roles',
    severity: 'high',
    references: { practice: 'P10', cis7: '2.1', cis3: '1.20', securityHub: 'IAM.99', prowler: 'sample_role_guarded' },
  }),
  frame('sample-contacts-set', 'AWS can reach you about security', { area: 'account', severity: 'low' }),
];

/** Repairs as the tasks know them: the root one is for root alone. */
export const sampleRepairs: readonly Repair[] = [
  { id: 'enrol-mfa', title: literal('Give everyone MFA'), checks: ['console-users-mfa-enabled'] },
  { id: 'rotate-keys', title: literal('Change old access keys'), checks: ['sample-keys-young'] },
  { id: 'passwords', title: say('step.passwords.title'), checks: ['password-policy-strong'] },
  {
    id: 'root',
    title: say('step.root.title'),
    checks: ['root-mfa-enabled', 'root-access-keys-absent'],
    onlyRoot: true,
  },
];

export const userArn = (name: string): string => `arn:aws:iam::${account}:user/${name}`;
export const roleArn = (name: string): string => `arn:aws:iam::${account}:role/${name}`;

/** A finding about root, failed, read just now; `over` says what a test is about. */
export const sampleFinding = (over: Partial<Finding> = {}): Finding => ({
  check: 'root-access-keys-absent',
  verdict: 'fail',
  severity: 'critical',
  resource: 'root',
  detail: say('check.present'),
  asOf,
  restsOn: ['iam:GetAccountSummary'],
  ...over,
});

const withoutMfa = (user: string): Finding =>
  sampleFinding({
    check: 'console-users-mfa-enabled',
    severity: 'high',
    resource: userArn(user),
    detail: literal(`${user} signs in without MFA`),
    restsOn: ['iam:ListMFADevices', 'iam:GetLoginProfile'],
  });

const oldKey = (user: string, days: number): Finding =>
  sampleFinding({
    check: 'sample-keys-young',
    severity: 'medium',
    resource: userArn(user),
    detail: literal(`key 1 of ${user}, ${days} days old`),
    asOf: daysAgo(3 / 24),
    restsOn: ['iam:GetCredentialReport'],
  });

/** Every verdict, every severity, every way to be repaired. */
export const sampleFindings: readonly Finding[] = [
  sampleFinding(),
  sampleFinding({ check: 'root-mfa-enabled', verdict: 'pass', detail: literal('on, a virtual device') }),
  sampleFinding({
    check: 'own-users-exist',
    verdict: 'pass',
    resource: 'users',
    detail: literal('14 users'),
    restsOn: ['iam:GetAccountAuthorizationDetails'],
  }),
  sampleFinding({
    check: 'rights-from-groups',
    verdict: 'accepted',
    severity: 'medium',
    resource: userArn('deploy'),
    detail: literal('rights attached to deploy directly'),
    restsOn: ['iam:GetAccountAuthorizationDetails'],
    accepted: { reason: literal('goes away with the old build server'), by: 'alice', until: '2027-01-31' },
  }),
  sampleFinding({
    check: 'password-policy-strong',
    severity: 'medium',
    resource: 'password policy',
    detail: literal('AWS default, 8 characters'),
    restsOn: ['iam:GetAccountPasswordPolicy'],
  }),
  withoutMfa('bora'),
  withoutMfa('chen'),
  sampleFinding({
    check: 'administrator-way-in-proven',
    verdict: 'unknown',
    resource: 'administrator-way-in-proven',
    detail: say('check.unknown', { action: 'iam:SimulatePrincipalPolicy' }),
    asOf: null,
    restsOn: ['iam:SimulatePrincipalPolicy'],
  }),
  sampleFinding({
    check: 'account-alias-set',
    verdict: 'accepted',
    severity: 'low',
    resource: 'account',
    detail: say('check.none'),
    restsOn: ['iam:ListAccountAliases'],
    accepted: { reason: literal('nobody signs in to this account by its page'), by: 'offroot', until: null },
  }),
  sampleFinding({
    check: 'mfa-devices-assigned',
    verdict: 'pass',
    severity: 'low',
    resource: 'MFA devices',
    detail: say('check.none'),
    restsOn: ['iam:ListVirtualMFADevices'],
  }),
  oldKey('bora', 412),
  oldKey('deploy', 97),
  sampleFinding({
    check: 'sample-role-guarded',
    severity: 'high',
    resource: roleArn('vendor'),
    detail: literal('account 999988887777 may take it without an external id'),
    restsOn: ['iam:GetAccountAuthorizationDetails'],
  }),
  sampleFinding({
    check: 'sample-contacts-set',
    verdict: 'unknown',
    severity: 'low',
    resource: 'sample-contacts-set',
    detail: say('check.unknown', { action: 'account:GetAlternateContact' }),
    asOf: null,
    restsOn: ['account:GetAlternateContact'],
  }),
];

/** The audit of three months ago: bora’s MFA and the old keys were open already, two things have been fixed since. */
export const samplePrevious: KeptAudit = {
  version: 1,
  at: daysAgo(101),
  account,
  points: 74,
  open: [
    {
      check: 'console-users-mfa-enabled',
      resource: userArn('bora'),
      severity: 'high',
      verdict: 'fail',
      since: daysAgo(192),
    },
    { check: 'sample-keys-young', resource: userArn('bora'), severity: 'medium', verdict: 'fail', since: daysAgo(101) },
    { check: 'root-mfa-enabled', resource: 'root', severity: 'critical', verdict: 'fail', since: daysAgo(101) },
    { check: 'sample-keys-young', resource: userArn('dana'), severity: 'medium', verdict: 'fail', since: daysAgo(192) },
  ],
};

/** What the sample audit is made of; `over` says what a test is about. */
export const sampleParts = (over: Partial<AuditParts> = {}): AuditParts => ({
  connection: asUser('alice'),
  alias: 'acme',
  now,
  checks: sampleChecks,
  findings: sampleFindings,
  repairs: sampleRepairs,
  previous: samplePrevious,
  ...over,
});

/** An audit with findings of every verdict, tasks of every kind, an audit before, and things fixed since. */
export const sampleAudit = (over: Partial<AuditParts> = {}): Audit => buildAudit(sampleParts(over));

/** The sample with nothing fixed on the way; `over` says what a test is about. */
export const sampleOutcome = (over: Partial<AuditOutcome> = {}): AuditOutcome => ({
  audit: sampleAudit(),
  before: null,
  plan: [],
  applied: [],
  left: [],
  ...over,
});
