import { expect, test } from 'vitest';
import type { Contact } from '../../src/model/iam.ts';
import type { StepContext } from '../../src/model/step.ts';
import { contacts } from '../../src/watch/contacts.ts';
import { emailProblem } from '../../src/watch/emailProblem.ts';
import { finishedAccount } from '../support/snapshots.ts';
import { contextOf } from '../support/stepContexts.ts';

const ops: Contact = { name: 'Ops', title: 'On call', email: 'ops@acme.example', phone: '+1 555 0100' };
const answers = {
  'watch.what': ['contacts'],
  'contacts.kinds': ['security', 'billing'],
  'contacts.name': ops.name,
  'contacts.job': ops.title,
  'contacts.email': ops.email,
  'contacts.phone': ops.phone,
};
const having = (security: Contact | null, more = {}): StepContext =>
  contextOf(finishedAccount({ contacts: { security, billing: ops, operations: null } }), { ...answers, ...more });

test('only what is not so already is set, and is taken back by what was there', () => {
  const before = { ...ops, email: 'old@acme.example' };

  expect(contacts.changes(having(ops))).toEqual([]);
  expect(contacts.changes(having(null))).toMatchObject([
    {
      input: { AlternateContactType: 'SECURITY', EmailAddress: 'ops@acme.example' },
      effect: 'add',
      undo: { write: { action: 'account:DeleteAlternateContact' } },
    },
  ]);
  expect(contacts.changes(having(before))).toMatchObject([
    { effect: 'change', undo: { write: { input: { EmailAddress: 'old@acme.example' } } } },
  ]);
});

test('nothing is asked or changed where it was not asked for, and nobody is asked about who nobody is to be', () => {
  expect(contacts.questions(having(null, { 'watch.what': [] }))).toEqual([]);
  expect(contacts.changes(having(null, { 'watch.what': [] }))).toEqual([]);
  expect(contacts.questions(having(null, { 'contacts.kinds': [] })).map(({ id }) => id)).toEqual(['contacts.kinds']);
});

test.each([
  ['ops@acme.example', true],
  ['a+b.c@sub.acme-corp.io', true],
  ['ops', false],
  ['ops@acme', false],
  ['o ps@acme.example', false],
  [`${'a'.repeat(250)}@acme.example`, false],
])('%s is an address that AWS takes: %s', (address, isOne) => {
  expect(emailProblem(address) === null).toBe(isOne);
});
