import { describe, expect, it } from 'vitest';
import { judgeAll } from '../../src/checks/index.ts';
import type { SignIn, UserKey } from '../../src/model/credentials.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { type CheckRow, eachRow, linesOf } from '../support/linesOf.ts';
import {
  authorizationOf,
  daysAgo,
  finishedAccount,
  freshAccount,
  keysOf,
  now,
  signInOf,
  strongPasswords,
  userKeyOf,
  userOf,
} from '../support/snapshots.ts';

type Password = SignIn['password'];

const setBefore = (days: number, more: Partial<NonNullable<Password>> = {}): Password => ({
  createdAt: daysAgo(days),
  resetRequired: false,
  ...more,
});

/** The finished account with one more user, bora, made two years ago. */
function bora(password: Password, usedDays: number | null, ...keys: readonly UserKey[]): Snapshot {
  return finishedAccount({
    authorization: authorizationOf({
      users: [userOf('jan', ['Admins']), userOf('bora', ['Developers'], { createdAt: daysAgo(730) })],
    }),
    signIns: [
      signInOf('jan'),
      signInOf('bora', { password, lastUsedAt: usedDays === null ? null : daysAgo(usedDays) }),
    ],
    accessKeys: [keysOf('bora', ...keys)],
  });
}

/** An account whose passwords expire after 90 days, and bora's password. */
const expiring = (password: Password): Snapshot =>
  finishedAccount({
    passwordPolicy: { ...strongPasswords, maxAgeDays: 90 },
    signIns: [signInOf('eva', { password, lastUsedAt: daysAgo(1) })],
  });

const passwordRows: readonly CheckRow[] = [
  ['user-passwords-first-used', 'nobody with a password', freshAccount(), 'pass medium users: nobody has a password'],
  ['user-passwords-first-used', 'all', finishedAccount(), 'pass medium users: 2 passwords'],
  ['user-passwords-first-used', 'a new one', bora(setBefore(14), null), 'pass medium users: 2 passwords'],
  [
    'user-passwords-first-used',
    'one that lies for 20 days',
    bora(setBefore(20), null),
    'fail medium user/bora: bora has had a password for 20 days and never signed in',
  ],
  [
    'user-passwords-first-used',
    'an old one that was set anew',
    bora(setBefore(200, { changedAt: daysAgo(3) }), null),
    'pass medium users: 2 passwords',
  ],

  ['user-passwords-in-use', 'nobody with a password', freshAccount(), 'pass medium users: nobody has a password'],
  ['user-passwords-in-use', 'all', finishedAccount(), 'pass medium users: 2 passwords'],
  ['user-passwords-in-use', 'used 44 days ago', bora(setBefore(400), 44), 'pass medium users: 2 passwords'],
  [
    'user-passwords-in-use',
    'used 45 days ago',
    bora(setBefore(400), 45),
    'fail medium user/bora: bora last signed in 45 days ago',
  ],
  [
    'user-passwords-in-use',
    'used 90 days ago',
    bora(setBefore(400), 90),
    'fail high user/bora: bora last signed in 90 days ago',
  ],
  [
    'user-passwords-in-use',
    'set anew for somebody who comes back',
    bora(setBefore(400, { changedAt: daysAgo(2) }), 90),
    'pass medium users: 2 passwords',
  ],
  [
    'user-passwords-in-use',
    'never used, which has a check of its own',
    bora(setBefore(400), null),
    'pass medium users: 2 passwords',
  ],

  [
    'user-passwords-fresh',
    'without expiry',
    finishedAccount(),
    'pass medium users: passwords do not expire, as NIST advises',
  ],
  [
    'user-passwords-fresh',
    'without a policy',
    freshAccount(),
    'pass medium users: passwords do not expire, as NIST advises',
  ],
  [
    'user-passwords-fresh',
    'young',
    expiring(setBefore(400, { changedAt: daysAgo(90) })),
    'pass medium users: 1 password',
  ],
  [
    'user-passwords-fresh',
    'made lately, so not older than that',
    expiring(setBefore(30)),
    'pass medium users: 1 password',
  ],
  [
    'user-passwords-fresh',
    'old',
    expiring(setBefore(400, { changedAt: daysAgo(91) })),
    'fail medium user/eva: eva changed it 91 days ago; the policy allows 90',
  ],
  [
    'user-passwords-fresh',
    'made long ago, and nobody knows when it was changed',
    expiring(setBefore(400, { changedAt: null })),
    'unknown medium user/eva: when eva last changed it only the credential report says, which was not read (iam:GetCredentialReport)',
  ],
  [
    'user-passwords-fresh',
    'to be changed at the next sign-in',
    expiring(setBefore(400, { resetRequired: true })),
    'pass medium users: 1 password',
  ],
  ['user-passwords-fresh', 'no password', expiring(null), 'pass medium users: nobody has a password'],
];

const neededRows: readonly CheckRow[] = [
  ['user-credentials-needed', 'nobody', freshAccount(), 'pass medium users: no users'],
  ['user-credentials-needed', 'both in use', bora(setBefore(400), 3, userKeyOf(50, 2)), 'pass medium users: 2 users'],
  [
    'user-credentials-needed',
    'both idle, which is said of each',
    bora(setBefore(400), 60, userKeyOf(200, 60)),
    'pass medium users: 2 users',
  ],
  [
    'user-credentials-needed',
    'a new key beside the password',
    bora(setBefore(400), 3, userKeyOf(7, null)),
    'pass medium users: 2 users',
  ],
  [
    'user-credentials-needed',
    'a key that is off',
    bora(setBefore(400), 3, userKeyOf(90, null, { active: false })),
    'pass medium users: 2 users',
  ],
  [
    'user-credentials-needed',
    'works with a key',
    bora(setBefore(400), 100, userKeyOf(50, 2)),
    'fail medium user/bora: bora works with a key; the password was last used 100 days ago',
  ],
  [
    'user-credentials-needed',
    'works with a key, and never signed in',
    bora(setBefore(40), null, userKeyOf(50, 60), userKeyOf(50, 2)),
    'fail medium user/bora: bora works with a key; the password was never used in 40 days',
  ],
  [
    'user-credentials-needed',
    'works with the password',
    bora(setBefore(400), 3, userKeyOf(300, 60), userKeyOf(8, null)),
    'fail medium user/bora: bora works with the password; not needed: key 1, last used 60 days ago, key 2, never used, 8 days old',
  ],
];

const idleChecks = [
  'user-passwords-',
  'user-credentials-needed',
  'access-keys-first',
  'access-keys-not',
  'access-keys-in-use',
];

describe('the checks of credentials', () => {
  it.each(eachRow([...passwordRows, ...neededRows]))('%s, %s', (check, _, snapshot, lines) => {
    expect(linesOf(snapshot, check)).toEqual(lines);
  });

  it.each([
    ['an idle password beside a key in use', bora(setBefore(400), 100, userKeyOf(50, 2)), ['user-credentials-needed']],
    [
      'a password never used beside a key in use',
      bora(setBefore(40), null, userKeyOf(50, 2)),
      ['user-credentials-needed'],
    ],
    ['an idle key beside a password in use', bora(setBefore(400), 3, userKeyOf(300, 60)), ['user-credentials-needed']],
    [
      'a key never used beside a password in use',
      bora(setBefore(400), 3, userKeyOf(300, null)),
      ['user-credentials-needed'],
    ],
    [
      'a key from set-up beside a password in use',
      bora(setBefore(400), 3, userKeyOf(730, null)),
      ['access-keys-not-from-set-up'],
    ],
    [
      'an idle password and an idle key',
      bora(setBefore(400), 60, userKeyOf(300, 60)),
      ['user-passwords-in-use', 'access-keys-in-use'],
    ],
    [
      'two idle keys, one never used',
      bora(null, null, userKeyOf(300, 60), userKeyOf(20, null)),
      ['access-keys-in-use', 'access-keys-first-used'],
    ],
  ] as const)('find %s once', (_, snapshot, expected) => {
    const found = judgeAll(snapshot, now).filter(
      ({ check, verdict }) => verdict === 'fail' && idleChecks.some((start) => check.startsWith(start)),
    );

    expect(found.map(({ check }) => check)).toEqual(expected);
  });

  it('are as old as the older of the two facts they compare', () => {
    const snapshot = bora(setBefore(400), 3, userKeyOf(300, 60));
    const signIn = signInOf('bora', {
      password: setBefore(400),
      lastUsedAt: daysAgo(3),
      from: { live: false, asOf: daysAgo(0.1) },
    });
    const mixed = { ...snapshot, signIns: { state: 'read', value: [signIn], asOf: now.toISOString() } } as const;

    const found = judgeAll(mixed, now).find(({ check }) => check === 'user-credentials-needed');

    expect(found).toMatchObject({
      asOf: daysAgo(0.1),
      restsOn: ['iam:GetCredentialReport', 'iam:ListAccessKeys', 'iam:GetAccessKeyLastUsed'],
    });
  });
});
