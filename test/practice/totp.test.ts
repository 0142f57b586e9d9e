import { expect, test } from 'vitest';
import { codeAt, readBase32, secondsLeft, stepOf, writeBase32 } from '../../src/practice/mfa/totp.ts';

// RFC 6238, appendix B, the SHA-1 rows; six digits are the last six of its eight.
const seed = writeBase32(Buffer.from('12345678901234567890'));

test.each([
  [59, '94287082'],
  [1111111109, '07081804'],
  [1111111111, '14050471'],
  [1234567890, '89005924'],
  [2000000000, '69279037'],
  [20000000000, '65353130'],
])('at %i seconds the code is that of RFC 6238', (seconds, eightDigits) => {
  expect(codeAt(seed, stepOf(new Date(seconds * 1000)))).toBe(eightDigits.slice(2));
});

// RFC 4648, section 10.
test.each([
  ['f', 'MY'],
  ['fo', 'MZXQ'],
  ['foo', 'MZXW6'],
  ['foob', 'MZXW6YQ'],
  ['fooba', 'MZXW6YTB'],
  ['foobar', 'MZXW6YTBOI'],
])('%s is base32 as in RFC 4648', (text, base32) => {
  expect(writeBase32(Buffer.from(text))).toBe(base32);
  expect(Buffer.from(readBase32(base32.toLowerCase())).toString()).toBe(text);
});

test('a code lasts until the next half minute', () => {
  expect(secondsLeft(new Date('2026-11-20T09:00:00Z'))).toBe(30);
  expect(secondsLeft(new Date('2026-11-20T09:00:29.500Z'))).toBe(1);
});
