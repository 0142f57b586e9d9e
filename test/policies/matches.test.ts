import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matches } from '../../src/policies/matches.ts';
import { readPlainPattern } from '../../src/policies/pattern.ts';

const match = (pattern: string, text: string) => {
  const read = readPlainPattern(pattern);
  return matches(read, text);
};

describe('matches', () => {
  it.each([
    ['', '', true],
    ['', 'a', false],
    ['*', '', true],
    ['**', 'abc', true],
    ['a*', 'a', true],
    ['a*b*c', 'a-b-b-c', true],
    ['a*b*c', 'a-c-b', false],
    ['a?c', 'abc', true],
    ['a?c', 'ac', false],
    ['*?', '', false],
    ['*ab', 'aab', true],
    ['a.c', 'abc', false],
    ['[ab]', 'a', false],
  ])('%j against %j: %s', (pattern, text, fits) => {
    expect(match(pattern, text)).toBe(fits);
  });

  it('agrees with a regular expression on everything', () => {
    const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?', '/'), maxLength: 8 });
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '/'), maxLength: 10 });
    fc.assert(
      fc.property(pattern, text, (wanted, found) => {
        const same = new RegExp(`^${wanted.replaceAll('*', '.*').replaceAll('?', '.')}$`);

        expect(match(wanted, found)).toBe(same.test(found));
      }),
      { numRuns: 500 },
    );
  });

  it('takes no long over a pattern made to be slow', () => {
    expect(match('*a'.repeat(60), `${'a'.repeat(2000)}b`)).toBe(false);
  });
});
