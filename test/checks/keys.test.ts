import { describe, expect, it } from 'vitest';
import { judgeAll } from '../../src/checks/index.ts';
import type { UserKey, UserKeys } from '../../src/model/credentials.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { type CheckRow, eachRow, linesOf } from '../support/linesOf.ts';
import {
  authorizationOf,
  daysAgo,
  finishedAccount,
  keysOf,
  now,
  signInOf,
  userKeyOf,
  userOf,
} from '../support/snapshots.ts';

/** A program, ci, without a password, made a year and a half ago, and its keys. */
const ci = (...keys: readonly UserKey[]): Snapshot => accountWith(keysOf('ci', ...keys));

/** A person, bora, made then too, who signed in yesterday. */
const bora = (...keys: readonly UserKey[]): Snapshot => accountWith(keysOf('bora', ...keys));

const accountWith = (...accessKeys: readonly UserKeys[]): Snapshot =>
  finishedAccount({
    authorization: authorizationOf({
      users: [
        userOf('ci', ['Developers'], { createdAt: daysAgo(550) }),
        userOf('bora', ['Developers'], { createdAt: daysAgo(550) }),
      ],
    }),
    signIns: [signInOf('ci', { password: null, lastUsedAt: null }), signInOf('bora')],
    accessKeys,
  });

const off = { active: false };
const rotation =
  '(offroot: One key is replacing the other: the newer is less than two weeks old. After that this fails.)';
const idsOfAll = [
  'access-keys-rotated',
  'access-keys-in-use',
  'access-keys-first-used',
  'access-keys-not-from-set-up',
  'access-keys-single',
  'access-keys-inactive-absent',
];

const rows: readonly CheckRow[] = [
  ['access-keys-rotated', 'young enough', ci(userKeyOf(90, 1)), 'pass medium users: 1 access key'],
  ['access-keys-rotated', 'too old', ci(userKeyOf(412, 1)), 'fail medium user/ci: ci: key 1, 412 days old'],
  [
    'access-keys-rotated',
    'both of one user and one of another',
    accountWith(keysOf('ci', userKeyOf(412, 1), userKeyOf(91, 2)), keysOf('bora', userKeyOf(5, 1), userKeyOf(100, 3))),
    'fail medium user/ci: ci: key 1, 412 days old, key 2, 91 days old',
    'fail medium user/bora: bora: key 2, 100 days old',
  ],
  [
    'access-keys-rotated',
    'old and unused, which has a check of its own',
    ci(userKeyOf(412, 45)),
    'pass medium users: 1 access key',
  ],
  ['access-keys-rotated', 'old and off', ci(userKeyOf(412, 1, off)), 'pass medium users: 1 access key'],

  ['access-keys-in-use', 'in use', ci(userKeyOf(412, 44)), 'pass medium users: 1 access key'],
  ['access-keys-in-use', 'unused', ci(userKeyOf(412, 45)), 'fail medium user/ci: ci: key 1, last used 45 days ago'],
  [
    'access-keys-in-use',
    'one of two',
    ci(userKeyOf(60, 1), userKeyOf(412, 200)),
    'fail medium user/ci: ci: key 2, last used 200 days ago',
  ],
  ['access-keys-in-use', 'off', ci(userKeyOf(412, 200, off)), 'pass medium users: 1 access key'],

  ['access-keys-first-used', 'new', ci(userKeyOf(7, null)), 'pass medium users: 1 access key'],
  [
    'access-keys-first-used',
    'never used',
    ci(userKeyOf(8, null)),
    'fail medium user/ci: ci: key 1, never used, 8 days old',
  ],
  ['access-keys-first-used', 'off', ci(userKeyOf(8, null, off)), 'pass medium users: 1 access key'],

  [
    'access-keys-not-from-set-up',
    'made with a person, never used',
    bora(userKeyOf(550, null)),
    'fail medium user/bora: bora: key 1, made with the user and never used, 550 days old',
  ],
  [
    'access-keys-not-from-set-up',
    'made with a person, used',
    bora(userKeyOf(550, 400)),
    'pass medium users: 1 access key',
  ],
  [
    'access-keys-not-from-set-up',
    'made with a person, off',
    bora(userKeyOf(550, null, off)),
    'pass medium users: 1 access key',
  ],
  [
    'access-keys-not-from-set-up',
    'made an hour later',
    bora(userKeyOf(550 - 1 / 24, null)),
    'pass medium users: 1 access key',
  ],
  ['access-keys-not-from-set-up', 'made with a program', ci(userKeyOf(550, null)), 'pass medium users: 1 access key'],

  [
    'access-keys-single',
    'one active, one off',
    ci(userKeyOf(60, 1), userKeyOf(400, 90, off)),
    'pass medium users: 2 access keys',
  ],
  [
    'access-keys-single',
    'two',
    ci(userKeyOf(60, 1), userKeyOf(14, 1)),
    'fail medium user/ci: ci: key 1, active, 60 days old, key 2, active, 14 days old',
  ],
  [
    'access-keys-single',
    'two, one of them new',
    ci(userKeyOf(13, null), userKeyOf(95, 1)),
    `accepted medium user/ci: ci: key 1, active, 13 days old, key 2, active, 95 days old ${rotation}`,
  ],

  ['access-keys-inactive-absent', 'active', ci(userKeyOf(60, 1)), 'pass low users: 1 access key'],
  [
    'access-keys-inactive-absent',
    'off',
    ci(userKeyOf(60, 1), userKeyOf(1, null, off)),
    'fail low user/ci: ci: key 2, switched off, 1 day old',
  ],
];

describe('the checks of access keys', () => {
  it.each(eachRow(rows))('%s, %s', (check, _, snapshot, lines) => {
    expect(linesOf(snapshot, check)).toEqual(lines);
  });

  it.each(idsOfAll)('%s passes where nobody has any', (check) => {
    expect(linesOf(accountWith(), check).map((line) => line.replace(/low|medium/, ''))).toEqual([
      'pass  users: no access keys',
    ]);
  });

  it('say how old the report is that a key was read from', () => {
    const from = { live: false, asOf: daysAgo(0.1) };
    const snapshot = accountWith({ ...keysOf('ci', userKeyOf(412, 1)), from });

    const found = judgeAll(snapshot, now).find(({ check }) => check === 'access-keys-rotated');

    expect(found).toMatchObject({ asOf: from.asOf, restsOn: ['iam:GetCredentialReport'] });
  });
});
