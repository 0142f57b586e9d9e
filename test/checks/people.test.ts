import { describe, expect, it } from 'vitest';
import { judgeAll } from '../../src/checks/index.ts';
import { requireMfaName } from '../../src/policies/requireMfa.ts';
import { type CheckRow, eachRow, linesOf } from '../support/linesOf.ts';
import {
  allowAll,
  allowSome,
  attached,
  authorizationOf,
  daysAgo,
  deviceOf,
  documentOf,
  finishedAccount,
  freshAccount,
  groupOf,
  now,
  ourRequireMfa,
  type Parts,
  policyOf,
  roleOf,
  signInOf,
  userOf,
} from '../support/snapshots.ts';

const identityCenter = roleOf('AWSReservedSSO_Admin', { path: '/aws-reserved/sso.amazonaws.com/' });
const everybodyElsewhere = freshAccount({
  authorization: { users: [], groups: [], roles: [identityCenter], policies: [] },
});
const password = (days: number) => ({ createdAt: daysAgo(days), resetRequired: false });
const firstSignIn =
  '(offroot: The first sign-in sets MFA up: the password is less than two weeks old, and without MFA nothing else works.)';

/** The finished account, and bora among its developers, who has a password that is so many days old, and no MFA. */
const withBora = (
  days: number,
  lastUsedAt: string | null,
  groups: readonly string[] = ['Developers'],
  more: Parts = {},
) =>
  finishedAccount({
    authorization: authorizationOf({ users: [userOf('jan', ['Admins']), userOf('bora', groups)] }),
    signIns: [signInOf('jan'), signInOf('bora', { password: password(days), lastUsedAt })],
    ...more,
  });
const loose = groupOf('Loose', ['ReadOnlyAccess']);
const withGroups = (users: Parts['authorization']) => finishedAccount(users ? { authorization: users } : {});
const modified = ourRequireMfa.replace('sts:GetSessionToken', 's3:*');
const denyWithoutMfa = (operator: string) =>
  documentOf({
    Effect: 'Deny',
    NotAction: ['iam:EnableMFADevice', 'iam:CreateVirtualMFADevice', 'sts:GetSessionToken'],
    Resource: '*',
    Condition: { [operator]: { 'aws:MultiFactorAuthPresent': 'false' } },
  });

const mfaRows: readonly CheckRow[] = [
  ['console-users-mfa-enabled', 'nobody with a password', freshAccount(), 'pass high users: nobody has a password'],
  ['console-users-mfa-enabled', 'all', finishedAccount(), 'pass high users: all 2 users'],
  [
    'console-users-mfa-enabled',
    'keys only',
    finishedAccount({ signIns: [signInOf('jan'), signInOf('eva', { password: null, lastUsedAt: null })] }),
    'pass high users: the one user',
  ],
  [
    'console-users-mfa-enabled',
    'one who signs in without',
    withBora(3, daysAgo(1)),
    'fail high user/bora: bora signs in without MFA',
  ],
  [
    'console-users-mfa-enabled',
    'a new one, who can do nothing but set it up',
    withBora(3, null),
    `accepted high user/bora: bora has not signed in yet, and has no MFA ${firstSignIn}`,
  ],
  [
    'console-users-mfa-enabled',
    'one who lets the password lie',
    withBora(15, null),
    'fail high user/bora: bora has not signed in yet, and has no MFA',
  ],
  [
    'console-users-mfa-enabled',
    'one who was given a new password for the old one',
    finishedAccount({
      authorization: authorizationOf({ users: [userOf('bora', ['Developers'])] }),
      signIns: [signInOf('bora', { password: { ...password(90), changedAt: daysAgo(2) }, lastUsedAt: null })],
    }),
    `accepted high user/bora: bora has not signed in yet, and has no MFA ${firstSignIn}`,
  ],
  [
    'console-users-mfa-enabled',
    'a new one whom nothing stops',
    withBora(3, null, []),
    'fail high user/bora: bora has not signed in yet, and has no MFA',
  ],
  [
    'console-users-mfa-enabled',
    'a new one, under a policy of that name that somebody changed',
    finishedAccount({
      authorization: authorizationOf({
        users: [userOf('bora', ['Developers'])],
        policies: [policyOf(requireMfaName, modified)],
      }),
      signIns: [signInOf('bora', { password: password(3), lastUsedAt: null })],
    }),
    'fail high user/bora: bora has not signed in yet, and has no MFA',
  ],
  [
    'console-users-mfa-enabled',
    'administrators, who are not its business',
    finishedAccount({ mfaDevices: [] }),
    'pass high users: nobody but administrators has a password',
  ],

  ['administrators-mfa-enabled', 'none', freshAccount(), 'pass critical users: no administrators'],
  ['administrators-mfa-enabled', 'all', finishedAccount(), 'pass critical users: all 2 administrators'],
  [
    'administrators-mfa-enabled',
    'by a group, never signed in',
    finishedAccount({ mfaDevices: [deviceOf('jan')], signIns: [signInOf('eva', { lastUsedAt: null })] }),
    'fail critical user/eva: eva administers without MFA, by AdministratorAccess of Admins',
  ],
  [
    'administrators-mfa-enabled',
    'with access keys only, by a policy of the account, and by an inline one',
    withGroups(
      authorizationOf({
        users: [
          userOf('ci', [], { attached: [attached('own:everything')] }),
          userOf('old', [], { inline: [{ name: 'all', document: allowAll }] }),
          userOf('reader', [], { inline: [{ name: 'some', document: allowSome }] }),
        ],
        policies: [policyOf('everything', allowAll)],
      }),
    ),
    'fail critical user/ci: ci administers without MFA, by everything',
    'fail critical user/old: old administers without MFA, by all',
  ],

  ['users-require-mfa', 'nobody', freshAccount(), 'pass high users: nobody has a password'],
  ['users-require-mfa', 'all', finishedAccount(), 'pass high users: all 2 users'],
  [
    'users-require-mfa',
    'one whom no group stops',
    withBora(3, daysAgo(1), []),
    'fail high user/bora: no policy stops bora without MFA',
  ],
  [
    'users-require-mfa',
    'one stopped by one group of two, one by a policy of their own, one by neither, a program',
    finishedAccount({
      authorization: authorizationOf({
        users: [
          userOf('jan', ['Loose', 'Admins']),
          userOf('eva', [], { attached: [attached(`own:${requireMfaName}`)] }),
          userOf('bora', ['Loose']),
          userOf('ci', ['Loose']),
        ],
        groups: [groupOf('Admins', ['AdministratorAccess', `own:${requireMfaName}`]), loose],
      }),
      signIns: [signInOf('jan'), signInOf('eva'), signInOf('bora'), signInOf('ci', { password: null })],
    }),
    'fail high user/bora: no policy stops bora without MFA',
  ],
  [
    'users-require-mfa',
    'policies of the account’s own: one that forces it, one that keys escape, one inline',
    finishedAccount({
      authorization: authorizationOf({
        users: [
          userOf('jan', [], { attached: [attached('own:mfa')] }),
          userOf('eva', [], { attached: [attached('own:mfa-for-sign-ins')] }),
          userOf('bora', ['Strict']),
        ],
        groups: [groupOf('Strict', [], { inline: [{ name: 'mfa', document: denyWithoutMfa('BoolIfExists') }] })],
        policies: [
          policyOf('mfa', denyWithoutMfa('BoolIfExists')),
          policyOf('mfa-for-sign-ins', denyWithoutMfa('Bool')),
        ],
      }),
      signIns: [signInOf('jan'), signInOf('eva'), signInOf('bora')],
    }),
    'fail high user/eva: no policy stops eva without MFA',
  ],
  [
    'users-require-mfa',
    'a policy of that name that somebody took the Deny out of',
    finishedAccount({ authorization: authorizationOf({ policies: [policyOf(requireMfaName, allowSome)] }) }),
    'fail high user/jan: no policy stops jan without MFA',
    'fail high user/eva: no policy stops eva without MFA',
  ],

  [
    'second-way-back-exists',
    'two administrators',
    finishedAccount(),
    'pass medium administrators: 2 administrators with MFA',
  ],
  [
    'second-way-back-exists',
    'one with two devices',
    finishedAccount({ mfaDevices: [deviceOf('jan'), deviceOf('jan', { serial: 'key', kind: 'other' })] }),
    'pass medium administrators: an administrator has two MFA devices',
  ],
  [
    'second-way-back-exists',
    'one with one, beside a root with MFA',
    finishedAccount({ mfaDevices: [deviceOf('jan')] }),
    'fail low administrators: one administrator, one device; root could still help',
  ],
  [
    'second-way-back-exists',
    'one with one, and a root without',
    freshAccount({
      authorization: authorizationOf({ users: [userOf('jan', ['Admins'])] }),
      mfaDevices: [deviceOf('jan'), deviceOf('root'), deviceOf(null)],
    }),
    'fail medium administrators: one administrator, one device',
  ],
  ['second-way-back-exists', 'none', freshAccount(), 'fail medium administrators: no administrator with MFA'],
];

const groupRows: readonly CheckRow[] = [
  ['users-in-groups', 'all', finishedAccount(), 'pass medium users: 2 users'],
  ['users-in-groups', 'no users', freshAccount(), 'pass medium users: no users'],
  [
    'users-in-groups',
    'people of Identity Center',
    everybodyElsewhere,
    'pass medium users: people come from IAM Identity Center',
  ],
  [
    'users-in-groups',
    'a person and a program in none',
    withGroups(authorizationOf({ users: [userOf('jan'), userOf('eva', ['Admins']), userOf('ci')] })),
    'fail medium user/jan: jan is in no group',
    'fail medium user/ci: ci is in no group',
  ],

  ['user-rights-through-groups', 'all', finishedAccount(), 'pass medium users: 2 users'],
  ['user-rights-through-groups', 'no users', freshAccount(), 'pass medium users: no users'],
  [
    'user-rights-through-groups',
    'policies on two users, attached and inline',
    withGroups(
      authorizationOf({
        users: [
          userOf('jan', ['Admins'], {
            attached: [attached('Billing'), attached('own:reports')],
            inline: [{ name: 'bucket', document: allowSome }],
          }),
          userOf('eva', ['Admins'], { inline: [{ name: 'queue', document: allowSome }] }),
          userOf('bora', ['Developers']),
        ],
      }),
    ),
    'fail medium user/jan: jan holds Billing, reports, bucket (inline)',
    'fail medium user/eva: eva holds queue (inline)',
  ],

  [
    'users-not-shared',
    'two persons',
    finishedAccount(),
    'pass medium users: 2 names are persons’, as far as they tell',
  ],
  ['users-not-shared', 'nobody', freshAccount(), 'pass medium users: nobody has a password'],
  [
    'users-not-shared',
    'a team, and a person whose job is in the name',
    finishedAccount({
      authorization: authorizationOf({ users: [userOf('dev-team'), userOf('jan-admin'), userOf('acme')] }),
      signIns: [signInOf('dev-team'), signInOf('jan-admin'), signInOf('acme')],
    }),
    'fail medium user/dev-team: dev-team has a password, and is no person’s name',
    'fail medium user/acme: acme has a password, and is no person’s name',
  ],
  [
    'users-not-shared',
    'a program without a password',
    finishedAccount({
      authorization: authorizationOf({ users: [userOf('jan'), userOf('deploy')] }),
      signIns: [signInOf('jan'), signInOf('deploy', { password: null, lastUsedAt: null })],
    }),
    'pass medium users: the one name is a person’s, as far as it tells',
  ],
];

describe('the checks of people', () => {
  it.each(eachRow([...mfaRows, ...groupRows]))('%s, %s', (check, _, snapshot, lines) => {
    expect(linesOf(snapshot, check)).toEqual(lines);
  });

  it.each([
    ['live', true, ['iam:GetLoginProfile', 'iam:ListMFADevices']],
    ['from the report', false, ['iam:GetCredentialReport']],
  ] as const)('say of one user how old that is, read %s', (_, live, restsOn) => {
    const from = { live, asOf: daysAgo(0.1) };
    const snapshot = withBora(3, daysAgo(1), ['Developers'], {
      signIns: [signInOf('jan'), signInOf('bora', { lastUsedAt: daysAgo(1), from })],
    });

    const found = judgeAll(snapshot, now).find(({ check }) => check === 'console-users-mfa-enabled');

    expect(found).toMatchObject({ verdict: 'fail', asOf: from.asOf, restsOn });
  });
});
