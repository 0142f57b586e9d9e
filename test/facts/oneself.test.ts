import { expect, test } from 'vitest';
import { hasSignedInWithMfa, lacksMfa, notedFrom, otherKeys } from '../../src/facts/oneself.ts';
import type { AccessKey, Oneself } from '../../src/model/credentials.ts';
import { type Reading, read, unreadable } from '../../src/model/reading.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { asOf, freshAccount } from '../support/snapshots.ts';

const at = (minutes: number): string => new Date(Date.parse(asOf) + minutes * 60_000).toISOString();

const bora = (
  passwordLastUsedAt: string | null,
  enabled: readonly string[],
  keys: Reading<readonly AccessKey[]> = read([], asOf),
): Oneself => ({
  name: 'bora',
  passwordLastUsedAt,
  virtualSerials: [],
  keys,
  devices: enabled.map((enabledAt) => ({ serial: 'bora', owner: null, kind: 'virtual', enabledAt })),
});

test.each([
  ['never signed in', bora(null, [at(0)]), false],
  ['no device', bora(at(9), []), false],
  ['signed in before the device', bora(at(1), [at(2)]), false],
  ['signed in at the very second', bora(at(2), [at(2)]), false],
  ['signed in after the first device, not after the second', bora(at(2), [at(1), at(3)]), false],
  ['signed in after it', bora(at(3), [at(2)]), true],
])('with %s, MFA was used: %#', (_, own, used) => {
  expect(hasSignedInWithMfa(own)).toBe(used);
});

test.each([
  [null, null],
  [at(-6), null],
  [at(-2), at(3)],
])('after a sign-in at %s the next one is noted from %s', (usedAt, from) => {
  expect(notedFrom(bora(usedAt, []), new Date(asOf))).toBe(from);
});

const key = (id: string): AccessKey => ({ id, active: true, createdAt: asOf, lastUsed: null });

const seen = (keyKind: Snapshot['connection']['keyKind'], keys: Reading<readonly AccessKey[]>) => ({
  connection: { ...freshAccount().connection, keyKind, accessKeyId: 'AKIAOWN' },
  oneself: read(bora(null, [], keys), asOf),
});

test.each([
  ['a long-term key', seen('long-term', read([], asOf)), true],
  [
    'a session that was refused outright',
    seen('temporary', unreadable('iam:ListAccessKeys', 'with an explicit deny')),
    true,
  ],
  [
    'a session that may not for another reason',
    seen('temporary', unreadable('iam:ListAccessKeys', 'not authorized')),
    false,
  ],
  ['a session that was let through', seen('temporary', read([], asOf)), false],
])('%s is known to carry no MFA: %#', (_, snapshot, lacks) => {
  expect(lacksMfa(snapshot)).toBe(lacks);
});

test('the key that signs this run is not among the others', () => {
  expect(otherKeys(seen('long-term', read([key('AKIAOWN'), key('AKIAOLD')], asOf))).map(({ id }) => id)).toEqual([
    'AKIAOLD',
  ]);
});
