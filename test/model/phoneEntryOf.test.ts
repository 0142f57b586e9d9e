import { expect, test } from 'vitest';
import { phoneEntryOf } from '../../src/model/phoneEntryOf.ts';

const entry = (label: string, code: string) => ({ label, code, nextCode: '000000', secondsLeft: 30 });
const entries = [
  entry('AWS:alice@acme', '1'),
  entry('AWS: al@acme', '2'),
  entry('Amazon Web Services:root-account-mfa-device@acme', '3'),
  entry('AWS:bora', '4'),
  entry('AWS:Alice@123456789012', '5'),
];

test.each([
  ['al', '2'],
  ['alice', '5'],
  ['root', '3'],
  ['bora', '4'],
  ['carol', undefined],
])('the entry of %s', (name, code) => {
  expect(phoneEntryOf(entries, name)?.code).toBe(code);
});
