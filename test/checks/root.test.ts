import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import type { ReportRow } from '../../src/model/credentials.ts';
import { type CheckRow, eachRow, linesOf } from '../support/linesOf.ts';
import {
  authorizationOf,
  daysAgo,
  deviceOf,
  finishedAccount,
  freshAccount,
  keyOf,
  now,
  type Parts,
  roleOf,
  rootRow,
  summaryOf,
  userOf,
  withUnreadable,
} from '../support/snapshots.ts';

const organization = roleOf('AWSServiceRoleForOrganizations', {
  path: '/aws-service-role/organizations.amazonaws.com/',
});
const inOrganization = authorizationOf({ roles: [organization] });
const withPassword = (rootPasswordPresent: boolean | null, more: Parts = {}) =>
  finishedAccount({ summary: summaryOf({ rootPasswordPresent }), ...more });
const reported = (row: ReportRow, more: Parts = {}) =>
  finishedAccount({ credentialReport: { rows: [rootRow(row)] }, ...more });
const keyUsed = (number: number, days: number): ReportRow => ({
  [`access_key_${number}_last_used_date`]: daysAgo(days),
  [`access_key_${number}_last_used_service`]: 'ec2',
  [`access_key_${number}_last_used_region`]: 'eu-west-1',
});
/** A user offroot made so many days ago. */
const madeBy = (...days: readonly number[]): Parts => ({
  authorization: authorizationOf({
    users: days.map((age) => userOf(`u${age}`, ['Admins'], { tags: { 'offroot:created': daysAgo(age) } })),
  }),
});
const setUp = (date: string) =>
  `(offroot: On ${date} offroot made users on this account: setting an account up takes root. Used again later, this fails.)`;

const retired = {
  summary: summaryOf({ rootAccessKeysPresent: true }),
  keyWatches: [
    { keyId: 'AKIA1', state: 'quiet', since: daysAgo(3), days: 14 },
    { keyId: 'AKIA2', state: 'off', since: daysAgo(1), days: 7 },
  ],
} as const;

const rows: readonly CheckRow[] = [
  [
    'root-access-keys-absent',
    'two on their way out, as somebody who cannot see them',
    withUnreadable(finishedAccount(retired), 'rootCredentials'),
    'fail critical root: 2 keys on the way out; go on as root on 2026-12-02 or later',
  ],
  ['root-mfa-hardware', 'a passkey', finishedAccount(), 'pass low root: a passkey or a hardware key'],
  [
    'root-mfa-hardware',
    'an app, under whatever name',
    finishedAccount({ mfaDevices: [deviceOf('root', { serial: 'arn:aws:iam::123456789012:mfa/my-phone' })] }),
    'fail low root: an authenticator app',
  ],
  ['root-mfa-hardware', 'none', freshAccount(), 'fail low root: no MFA at all'],
  [
    'root-mfa-hardware',
    'no password either',
    finishedAccount({ summary: summaryOf({ rootMfaEnabled: false, rootPasswordPresent: false }) }),
    'pass low root: root has no password: removed by your Organization',
  ],
  [
    'root-mfa-hardware',
    'a device of somebody else',
    finishedAccount({ mfaDevices: [deviceOf('jan')] }),
    'pass low root: a passkey or a hardware key',
  ],

  [
    'root-not-used-lately',
    'a year ago',
    reported({ password_last_used: daysAgo(366) }),
    'pass high root: password, last used 2025-11-20',
  ],
  [
    'root-not-used-lately',
    'never',
    reported({ password_last_used: 'no_information' }),
    'pass high root: no use on record',
  ],
  [
    'root-not-used-lately',
    'a password ten days ago',
    reported({ password_last_used: daysAgo(10) }),
    'fail high root: password, last used 2026-11-11',
  ],
  [
    'root-not-used-lately',
    'a password 31 days ago',
    reported({ password_last_used: daysAgo(31) }),
    'pass high root: password, last used 2026-10-21',
  ],
  [
    'root-not-used-lately',
    'a key used after the password',
    reported({ password_last_used: daysAgo(200), ...keyUsed(1, 90), ...keyUsed(2, 3) }),
    'fail high root: access key, last used 2026-11-18 for ec2 in eu-west-1',
  ],
  [
    'root-not-used-lately',
    'a key used since the report was made, seen live',
    reported({}, { rootCredentials: { keys: [keyOf('AKIA1', daysAgo(1))], certificates: [] } }),
    'fail high root: access key, last used 2026-11-20 for s3 in eu-west-1',
  ],
  [
    'root-not-used-lately',
    'a report without root',
    finishedAccount({ credentialReport: { rows: [] } }),
    'unknown high root: the credential report does not say',
  ],
  [
    'root-not-used-lately',
    'a report that keeps it to itself',
    reported({ password_last_used: 'not_supported' }),
    'unknown high root: the credential report does not say',
  ],
  [
    'root-not-used-lately',
    'the day offroot set the account up',
    reported({ password_last_used: daysAgo(4.9) }, madeBy(5)),
    `accepted high root: password, last used 2026-11-16 ${setUp('2026-11-16')}`,
  ],
  [
    'root-not-used-lately',
    'two days after that',
    reported({ password_last_used: daysAgo(2.9) }, madeBy(5)),
    'fail high root: password, last used 2026-11-18',
  ],
  [
    'root-not-used-lately',
    'two days before that',
    reported({ password_last_used: daysAgo(7) }, madeBy(5)),
    'fail high root: password, last used 2026-11-14',
  ],
  [
    'root-not-used-lately',
    'a key on that day, which no set-up takes',
    reported({ password_last_used: daysAgo(4.9), ...keyUsed(1, 5) }, madeBy(5)),
    'fail high root: access key, last used 2026-11-16 for ec2 in eu-west-1',
  ],
  [
    'root-not-used-lately',
    'that day, where nobody may read users',
    withUnreadable(reported({ password_last_used: daysAgo(4.9) }, madeBy(5)), 'authorization'),
    'fail high root: password, last used 2026-11-16',
  ],

  ['root-password-managed', 'in a vault', finishedAccount(), 'pass low root: root has a password; keep it in a vault'],
  [
    'root-password-managed',
    'removed',
    withPassword(false, { authorization: inOrganization }),
    'pass low root: removed centrally by your Organization',
  ],
  [
    'root-password-managed',
    'there, in an Organization',
    withPassword(true, { authorization: inOrganization }),
    'fail low root: there, and an Organization could remove it, unless this is its management account',
  ],
  [
    'root-password-managed',
    'AWS silent',
    withPassword(null),
    'unknown low root: AWS does not say whether root has a password',
  ],
];

describe('the checks of root', () => {
  it.each(eachRow(rows))('%s, %s', (check, _, snapshot, lines) => {
    expect(linesOf(snapshot, check)).toEqual(lines);
  });

  it('rest on the credential report, and are as old as it is', () => {
    const check = checks.find(({ id }) => id === 'root-not-used-lately');
    const old = { state: 'read', value: { rows: [rootRow()] }, asOf: daysAgo(0.15) } as const;

    const findings = check?.judge({ ...finishedAccount(), credentialReport: old }, now);

    expect(findings).toMatchObject([{ asOf: daysAgo(0.15), restsOn: ['iam:GetCredentialReport'] }]);
  });
});
