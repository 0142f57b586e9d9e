import { describe, expect, it } from 'vitest';
import { passwordProblem } from '../../src/facts/passwordProblem.ts';
import { strongPasswords } from '../support/snapshots.ts';

describe('passwordProblem', () => {
  it.each([
    ['AWS’s default, long enough and of three kinds', null, 'Passw0rd', null],
    ['AWS’s default, two kinds', null, 'password1', 'password.three-kinds'],
    ['AWS’s default, seven characters', null, 'Passw0r', 'password.short'],
    ['nothing missing', strongPasswords, 'Correct-Horse-42', null],
    ['too short', strongPasswords, 'Correct-Hors4', 'password.short'],
    ['129 characters', strongPasswords, `aA1-${'x'.repeat(125)}`, 'password.long'],
    ['no capital', strongPasswords, 'correct-horse-42', 'password.upper'],
    ['no small letter', strongPasswords, 'CORRECT-HORSE-42', 'password.lower'],
    ['no digit', strongPasswords, 'Correct-Horse-xx', 'password.digit'],
    ['no symbol that AWS counts', strongPasswords, 'Correct~Horse~42', 'password.symbol'],
  ])('%s', (_, policy, password, key) => {
    expect(passwordProblem(policy, password)?.key ?? null).toBe(key);
  });
});
