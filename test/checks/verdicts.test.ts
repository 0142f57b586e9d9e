import { describe, expect, it } from 'vitest';
import { judgeAll } from '../../src/checks/index.ts';
import { en } from '../../src/messages/en.ts';
import { translator } from '../../src/messages/translate.ts';
import type { Verdict } from '../../src/model/finding.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import {
  attached,
  authorizationOf,
  daysAgo,
  deviceOf,
  enabled,
  finishedAccount,
  freshAccount,
  groupOf,
  keyOf,
  now,
  orphan,
  ourRequireMfa,
  policyOf,
  roleOf,
  signedIn,
  signInOf,
  strongPasswords,
  summaryOf,
  userOf,
  withUnreadable,
} from '../support/snapshots.ts';

type Row = readonly [check: string, account: string, snapshot: Snapshot, verdict: Verdict, detail: string];

const translate = translator(en);
const identityCenter = roleOf('AWSReservedSSO_Admin', {
  arn: 'arn:aws:iam::123456789012:role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_Admin',
  path: '/aws-reserved/sso.amazonaws.com/',
});
const organization = roleOf('AWSServiceRoleForOrganizations', {
  arn: 'arn:aws:iam::123456789012:role/aws-service-role/organizations.amazonaws.com/AWSServiceRoleForOrganizations',
  path: '/aws-service-role/organizations.amazonaws.com/',
});
const withKeys = (...keys: readonly ReturnType<typeof keyOf>[]) =>
  finishedAccount({
    summary: summaryOf({ rootAccessKeysPresent: true }),
    rootCredentials: { keys, certificates: [] },
  });
const weak = (more: Partial<typeof strongPasswords>) =>
  finishedAccount({ passwordPolicy: { ...strongPasswords, ...more } });
const modified = ourRequireMfa.replace('sts:GetSessionToken', 's3:*');

const rows: readonly Row[] = [
  ['root-access-keys-absent', 'none', finishedAccount(), 'pass', 'none'],
  [
    'root-access-keys-absent',
    'one used',
    withKeys(keyOf('AKIA1', daysAgo(3))),
    'fail',
    '1 key, last used 2026-11-18 by s3',
  ],
  ['root-access-keys-absent', 'one off', withKeys(keyOf('AKIA1', null, false)), 'fail', '1 key, never used'],
  [
    'root-access-keys-absent',
    'the later use of two',
    withKeys(keyOf('AKIA1', daysAgo(200)), keyOf('AKIA2', daysAgo(10)), keyOf('AKIA3')),
    'fail',
    '3 keys, last used 2026-11-11 by s3',
  ],
  [
    'root-access-keys-absent',
    'seen by somebody else',
    withUnreadable(withKeys(keyOf('AKIA1')), 'rootCredentials'),
    'fail',
    'present; only root can see which',
  ],

  [
    'root-mfa-enabled',
    'an app',
    finishedAccount({ mfaDevices: [deviceOf('root')] }),
    'pass',
    'on, an authenticator app',
  ],
  ['root-mfa-enabled', 'off', freshAccount(), 'fail', 'off'],
  [
    'root-mfa-enabled',
    'a passkey, which no list shows',
    finishedAccount({ mfaDevices: [deviceOf('jan')] }),
    'pass',
    'on, a passkey or a hardware key',
  ],
  ['root-mfa-enabled', 'of unknown kind', withUnreadable(finishedAccount(), 'mfaDevices'), 'pass', 'on'],
  [
    'root-mfa-enabled',
    'no password at all',
    finishedAccount({ summary: summaryOf({ rootMfaEnabled: false, rootPasswordPresent: false }) }),
    'pass',
    'root has no password: removed by your Organization',
  ],
  [
    'root-mfa-enabled',
    'AWS silent about the password',
    finishedAccount({ summary: summaryOf({ rootMfaEnabled: false, rootPasswordPresent: null }) }),
    'fail',
    'off',
  ],

  ['own-users-exist', 'two', finishedAccount(), 'pass', '2 users'],
  ['own-users-exist', 'none', freshAccount(), 'fail', 'no users'],
  [
    'own-users-exist',
    'people of Identity Center',
    freshAccount({ authorization: { users: [], groups: [], roles: [identityCenter], policies: [] } }),
    'pass',
    'people come from IAM Identity Center',
  ],

  ['rights-from-groups', 'three', finishedAccount(), 'pass', '3 groups'],
  ['rights-from-groups', 'none', freshAccount(), 'fail', 'no groups'],
  [
    'rights-from-groups',
    'one without any policy',
    freshAccount({ authorization: { users: [], groups: [groupOf('Empty')], roles: [], policies: [] } }),
    'fail',
    'no groups',
  ],
  [
    'rights-from-groups',
    'none, but Identity Center',
    freshAccount({ authorization: { users: [], groups: [], roles: [identityCenter], policies: [] } }),
    'pass',
    'no groups',
  ],
  [
    'rights-from-groups',
    'besides a policy on a user, which has a check of its own',
    finishedAccount({
      authorization: authorizationOf({ users: [userOf('jan', ['Admins'], { attached: [attached('Billing')] })] }),
    }),
    'pass',
    '3 groups',
  ],

  ['password-policy-strong', 'as recommended', finishedAccount(), 'pass', '14 characters, four kinds'],
  ['password-policy-strong', 'stronger', weak({ minimumLength: 20 }), 'pass', '20 characters, four kinds'],
  ['password-policy-strong', 'expiring', weak({ maxAgeDays: 90 }), 'pass', '14 characters, four kinds'],
  ['password-policy-strong', "AWS's default", freshAccount(), 'fail', 'AWS default, 8 characters'],
  [
    'password-policy-strong',
    'short and reusable',
    weak({ minimumLength: 13, reusePrevention: 23 }),
    'fail',
    'weaker than recommended: length, no reuse',
  ],
  [
    'password-policy-strong',
    'rigid',
    weak({ hardExpiry: true, usersMayChange: false }),
    'fail',
    'weaker than recommended: hard expiry, people may change their own',
  ],

  ['groups-require-mfa', 'all three', finishedAccount(), 'pass', 'all 3 groups'],
  ['groups-require-mfa', 'no groups', freshAccount(), 'fail', 'no groups'],
  [
    'groups-require-mfa',
    'one without',
    finishedAccount({
      authorization: authorizationOf({
        groups: [groupOf('Admins', ['AdministratorAccess', 'own:offroot-require-mfa']), groupOf('Old', ['Billing'])],
      }),
    }),
    'fail',
    'Old works without MFA',
  ],
  [
    'groups-require-mfa',
    'a policy of that name that somebody changed',
    finishedAccount({
      authorization: authorizationOf({
        groups: [groupOf('Admins', ['own:offroot-require-mfa'])],
        policies: [policyOf('offroot-require-mfa', modified)],
      }),
    }),
    'fail',
    'Admins works without MFA',
  ],

  ['administrator-way-in-proven', 'two', finishedAccount(), 'pass', 'jan, eva, signed in with password and MFA'],
  ['administrator-way-in-proven', 'nobody', freshAccount(), 'fail', 'nobody but root administers'],
  [
    'administrator-way-in-proven',
    'signed in before MFA',
    finishedAccount({ signIns: [signInOf('jan', { lastUsedAt: enabled }), signInOf('eva', { lastUsedAt: null })] }),
    'fail',
    'jan, eva: not signed in with both yet',
  ],
  [
    'administrator-way-in-proven',
    'in an Organization, not simulated',
    finishedAccount({ authorization: authorizationOf({ roles: [organization] }) }),
    'unknown',
    'jan, eva: not signed in with both yet',
  ],
  [
    'administrator-way-in-proven',
    'in an Organization, simulated',
    finishedAccount({ authorization: authorizationOf({ roles: [organization] }), simulations: { eva: 'allowed' } }),
    'pass',
    'eva, signed in with password and MFA',
  ],

  ['root-certificates-absent', 'none', freshAccount(), 'pass', 'none'],
  [
    'root-certificates-absent',
    'some',
    freshAccount({ summary: summaryOf({ rootCertificatesPresent: true }) }),
    'fail',
    'present',
  ],

  ['mfa-devices-assigned', 'no devices', freshAccount(), 'pass', 'none'],
  [
    'mfa-devices-assigned',
    'an orphan',
    finishedAccount({ mfaDevices: [deviceOf('jan'), orphan('old')] }),
    'fail',
    'old was created and never enabled',
  ],

  ['account-alias-set', 'set', finishedAccount(), 'pass', 'acme'],
  ['account-alias-set', 'absent', freshAccount(), 'fail', 'none'],
];

describe('judgeAll', () => {
  it.each(rows)('%s, %s', (check, _, snapshot, verdict, detail) => {
    const [finding, ...others] = judgeAll(snapshot, now).filter((each) => each.check === check);

    expect(finding?.verdict).toBe(verdict);
    expect(finding && translate(finding.detail)).toBe(detail);
    expect(others.every((each) => each.verdict === verdict)).toBe(true);
  });

  it('dates a finding by the oldest fact it rests on', () => {
    const old = { state: 'read', value: [deviceOf('jan'), deviceOf('eva')], asOf: signedIn } as const;
    const findings = judgeAll({ ...finishedAccount(), mfaDevices: old }, now);

    const dates = Object.fromEntries(findings.map((finding) => [finding.check, finding.asOf]));
    expect(dates['second-way-back-exists']).toBe(signedIn);
    expect(dates['console-users-mfa-enabled']).toBe(signedIn);
    expect(dates['administrator-way-in-proven']).toBe(signedIn);
  });
});
