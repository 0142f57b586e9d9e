import { describe, expect, it } from 'vitest';
import type { ServerCertificate } from '../../src/model/credentials.ts';
import type { Contacts } from '../../src/model/iam.ts';
import { type CheckRow, eachRow, linesOf } from '../support/linesOf.ts';
import { account, daysAgo, finishedAccount, freshAccount } from '../support/snapshots.ts';

const somebody = { name: 'Ops', title: 'On call', email: 'ops@acme.example', phone: '+1 555 0100' };
const having = (more: Partial<Contacts>) =>
  finishedAccount({ contacts: { security: somebody, billing: somebody, operations: somebody, ...more } });
const certificate = (name: string, days: number): ServerCertificate => ({
  name,
  arn: `arn:aws:iam::${account}:server-certificate/${name}`,
  expiresAt: daysAgo(-days),
});
const serving = (...serverCertificates: readonly ServerCertificate[]) => finishedAccount({ serverCertificates });

const rows: readonly CheckRow[] = [
  ['security-contact-set', 'set', having({}), 'pass low account: Ops, ops@acme.example'],
  ['security-contact-set', 'absent', having({ security: null }), 'fail low account: none'],

  ['billing-and-operations-contacts-set', 'both', having({ security: null }), 'pass low account: both set'],
  ['billing-and-operations-contacts-set', 'one', having({ billing: null }), 'fail low account: not set: billing'],
  ['billing-and-operations-contacts-set', 'neither', freshAccount(), 'fail low account: not set: billing, operations'],

  ['server-certificates-valid', 'none', freshAccount(), 'pass medium certificates: none'],
  [
    'server-certificates-valid',
    'valid for long',
    serving(certificate('www', 31)),
    'pass medium certificates: 1 certificate, valid',
  ],
  [
    'server-certificates-valid',
    'one over, one nearly, one not',
    serving(certificate('old', -400), certificate('www', 29), certificate('api', 300), certificate('just', 0)),
    'fail medium server-certificate/old: old expired on 2025-10-17',
    'fail low server-certificate/www: www expires on 2026-12-20',
    'fail medium server-certificate/just: just expired on 2026-11-21',
  ],
];

describe('the checks of the account', () => {
  it.each(eachRow(rows))('%s, %s', (check, _, snapshot, lines) => {
    expect(linesOf(snapshot, check)).toEqual(lines);
  });
});
