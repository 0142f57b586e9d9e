import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passwordProblem } from '../../src/facts/passwordProblem.ts';
import { generatePassword } from '../../src/flow/generatePassword.ts';
import type { PasswordPolicy } from '../../src/model/iam.ts';

const policy: fc.Arbitrary<PasswordPolicy> = fc.record({
  minimumLength: fc.integer({ min: 6, max: 128 }),
  requireUppercase: fc.boolean(),
  requireLowercase: fc.boolean(),
  requireNumbers: fc.boolean(),
  requireSymbols: fc.boolean(),
  reusePrevention: fc.integer({ min: 0, max: 24 }),
  maxAgeDays: fc.integer({ min: 0, max: 1095 }),
  hardExpiry: fc.boolean(),
  usersMayChange: fc.boolean(),
});

describe('generatePassword', () => {
  it('fits any policy AWS can have', () => {
    fc.assert(
      fc.property(fc.option(policy), (rules) => {
        const password = generatePassword(rules, randomBytes);

        expect(passwordProblem(rules, password)).toBeNull();
        expect(password.length).toBe(Math.max(20, rules?.minimumLength ?? 0));
        expect(password).toMatch(/[A-Z]/);
        expect(password).toMatch(/[a-z]/);
        expect(password).toMatch(/[2-9]/);
        expect(password).toMatch(/[^A-Za-z0-9]/);
        expect(password).not.toMatch(/[lIO01o|\s]/);
      }),
    );
  });

  it('takes every character equally often', () => {
    const count = new Map<string, number>();
    for (const letter of Array.from({ length: 2000 }, () => generatePassword(null, randomBytes)).join('')) {
      count.set(letter, (count.get(letter) ?? 0) + 1);
    }

    const expected = 40_000 / count.size;
    expect(count.size).toBeGreaterThan(60);
    // Five standard deviations either way, and a little for what "all four kinds" favours.
    for (const [letter, times] of count) expect(Math.abs(times - expected), letter).toBeLessThan(expected * 0.35);
  });

  it('passes over bytes that would make some characters likelier', () => {
    const bytes = [255, 254, ...Array.from({ length: 400 }, (_, index) => (index * 37) % 200)];
    let next = 0;
    const random = (length: number) => Uint8Array.from({ length }, () => bytes[next++ % bytes.length] ?? 0);

    generatePassword(null, random);

    expect(next).toBeGreaterThan(20);
  });
});
