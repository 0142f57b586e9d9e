import { expect, test } from 'vitest';
import { ownPhone } from '../../src/enrol/ownPhone.ts';
import type { Oneself } from '../../src/model/credentials.ts';
import { read, unreadable } from '../../src/model/reading.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { asOf, freshAccount } from '../support/snapshots.ts';
import { contextOf } from '../support/stepContexts.ts';

const bora: Oneself = {
  name: 'bora',
  passwordLastUsedAt: null,
  devices: [],
  virtualSerials: [],
  keys: read([], asOf),
};

const passkey: Oneself = {
  ...bora,
  devices: [
    { serial: 'arn:aws:iam::1:u2f/user/bora/K', owner: { kind: 'user', name: 'bora' }, kind: 'other', enabledAt: asOf },
  ],
};

const deniedKeys = unreadable<[]>(
  'iam:ListAccessKeys',
  'not authorized with an explicit deny in an identity-based policy',
);

const seenBy = (own: Oneself, keyKind: Snapshot['connection']['keyKind'] = 'temporary'): Snapshot => {
  const account = freshAccount();
  return { ...account, connection: { ...account.connection, keyKind }, oneself: read(own, asOf) };
};

const asked = (snapshot: Snapshot) =>
  ownPhone
    .questions(contextOf(snapshot, {}))
    .map((question) => [question.id, 'title' in question ? question.title.key : null]);

test('somebody without MFA is asked whether the phone is here, whatever the session carries', () => {
  for (const snapshot of [seenBy(bora), seenBy(bora, 'long-term'), seenBy({ ...bora, keys: deniedKeys })])
    expect(asked(snapshot)).toEqual([
      ['enroll.you', 'enroll.you.title'],
      ['enroll.phone', 'enroll.phone.title'],
    ]);
});

test('an app beside a passkey is offered where the session is not known to lack MFA', () => {
  expect(asked(seenBy(passkey))).toContainEqual(['enroll.phone', 'enroll.phone.beside']);
});

test.each([
  ['a long-term key', seenBy(passkey, 'long-term')],
  ['a session that was refused for want of it', seenBy({ ...passkey, keys: deniedKeys })],
])('from %s no app can be set up beside a passkey, and the console’s page is shown', (_, snapshot) => {
  const context = contextOf(snapshot, { 'enroll.phone': 'now' });

  const [left] = ownPhone.left?.(context) ?? [];

  expect(asked(snapshot)).toEqual([['enroll.you', 'enroll.you.title']]);
  expect(ownPhone.changes(context)).toEqual([]);
  expect(left?.instructions.map(({ key }) => key)).toEqual(['enroll.left.console']);
});

test('names that any device of the account has are passed by, whatever their case', () => {
  const virtualSerials = ['arn:aws:iam::1:mfa/BORA', 'arn:aws:iam::1:mfa/team/bora-2', 'arn:aws:iam::1:mfa/chen'];

  const [change] = ownPhone.changes(contextOf(seenBy({ ...bora, virtualSerials }), { 'enroll.phone': 'now' }));

  expect(change).toMatchObject({ kind: 'ceremony', user: 'bora', deviceName: 'bora-3', byOneself: true });
});
