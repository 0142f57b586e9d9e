import { describe, expect, it } from 'vitest';
import { type CheckRow, eachRow, linesOf } from '../support/linesOf.ts';
import { finishedAccount, freshAccount, strongPasswords } from '../support/snapshots.ts';

const having = (more: Partial<typeof strongPasswords>) =>
  finishedAccount({ passwordPolicy: { ...strongPasswords, ...more } });
const where = 'low password policy';

const rows: readonly CheckRow[] = [
  ['password-policy-length', 'long enough', finishedAccount(), `pass ${where}: 14 characters`],
  ['password-policy-length', 'too short', having({ minimumLength: 13 }), `fail ${where}: 13 characters`],
  ['password-policy-length', 'by default', freshAccount(), `fail ${where}: AWS default: 8 characters`],

  ['password-policy-reuse', 'none of the last 24', finishedAccount(), `pass ${where}: the last 24 refused`],
  ['password-policy-reuse', 'fewer', having({ reusePrevention: 23 }), `fail ${where}: the last 23 refused`],
  ['password-policy-reuse', 'by default', freshAccount(), `fail ${where}: AWS default: none remembered`],

  ['password-policy-uppercase', 'asked for', finishedAccount(), `pass ${where}: asked for`],
  ['password-policy-uppercase', 'not', having({ requireUppercase: false }), `fail ${where}: not asked for`],
  ['password-policy-uppercase', 'by default', freshAccount(), `fail ${where}: AWS default: not asked for`],
  ['password-policy-lowercase', 'asked for', finishedAccount(), `pass ${where}: asked for`],
  ['password-policy-lowercase', 'not', having({ requireLowercase: false }), `fail ${where}: not asked for`],
  ['password-policy-lowercase', 'by default', freshAccount(), `fail ${where}: AWS default: not asked for`],
  ['password-policy-numbers', 'asked for', finishedAccount(), `pass ${where}: asked for`],
  ['password-policy-numbers', 'not', having({ requireNumbers: false }), `fail ${where}: not asked for`],
  ['password-policy-numbers', 'by default', freshAccount(), `fail ${where}: AWS default: not asked for`],
  ['password-policy-symbols', 'asked for', finishedAccount(), `pass ${where}: asked for`],
  ['password-policy-symbols', 'not', having({ requireSymbols: false }), `fail ${where}: not asked for`],
  ['password-policy-symbols', 'by default', freshAccount(), `fail ${where}: AWS default: not asked for`],

  ['password-policy-self-change', 'allowed', finishedAccount(), `pass ${where}: allowed`],
  ['password-policy-self-change', 'not', having({ usersMayChange: false }), `fail ${where}: not allowed`],
  ['password-policy-self-change', 'by default', freshAccount(), `fail ${where}: AWS default: not allowed`],

  ['password-policy-no-hard-expiry', 'soft', having({ maxAgeDays: 90 }), `pass ${where}: no lock-out by expiry`],
  [
    'password-policy-no-hard-expiry',
    'hard',
    having({ hardExpiry: true }),
    `fail ${where}: an expired password locks its owner out`,
  ],
  ['password-policy-no-hard-expiry', 'by default', freshAccount(), `pass ${where}: AWS default: no lock-out by expiry`],
];

describe('the checks of passwords', () => {
  it.each(eachRow(rows))('%s, %s', (check, _, snapshot, lines) => {
    expect(linesOf(snapshot, check)).toEqual(lines);
  });
});
