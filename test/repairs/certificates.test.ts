import { describe, expect, it } from 'vitest';
import type { ServerCertificate } from '../../src/model/credentials.ts';
import { certificates } from '../../src/repairs/certificates.ts';
import { playRepair } from '../support/playRepair.ts';
import { account, daysAgo, finishedAccount, withUnreadable } from '../support/snapshots.ts';
import { contextOf } from '../support/stepContexts.ts';

const certificate = (name: string, expiresAt: string): ServerCertificate => ({
  name,
  arn: `arn:aws:iam::${account}:server-certificate/${name}`,
  expiresAt,
});
const over = certificate('shop-2024', daysAgo(100));
const soon = certificate('shop-2026', daysAgo(-10));
const fine = certificate('shop-2027', daysAgo(-200));
const having = (...serverCertificates: readonly ServerCertificate[]) => finishedAccount({ serverCertificates });
const chosen = (...names: readonly string[]) => ({ 'certificates.delete': names });

describe('the repair of certificates', () => {
  it('offers those that have expired, and no others', () => {
    expect(certificates.questions(contextOf(having(over, soon, fine)))).toMatchObject([
      { options: [{ value: 'shop-2024' }], suggestion: [] },
    ]);
  });

  it('deletes what was chosen, and asks no more', () => {
    const { plans, snapshot } = playRepair(certificates, having(over, fine), chosen('shop-2024'));

    expect(plans).toEqual([['certificates.delete.shop-2024']]);
    expect(snapshot.serverCertificates).toMatchObject({ value: [fine] });
    expect(certificates.questions(contextOf(snapshot))).toEqual([]);
  });

  it('deletes no certificate that is still good, even where an answer names it', () => {
    const { plans, left } = playRepair(certificates, having(over, soon), chosen('shop-2026', 'shop-2027'));

    expect(plans).toEqual([]);
    expect(left).toEqual(['certificates.shop-2026']);
  });

  it('deletes none whose end cannot be read', () => {
    expect(certificates.questions(contextOf(having(certificate('odd', 'some day'))))).toEqual([]);
  });

  it('is approved as a removal that cannot be undone', () => {
    expect(certificates.changes(contextOf(having(over), chosen('shop-2024')))).toMatchObject([
      { effect: 'remove', undo: { possible: false }, input: { ServerCertificateName: 'shop-2024' } },
    ]);
  });

  it('asks nothing where certificates cannot be read', () => {
    const blind = contextOf(withUnreadable(having(over), 'serverCertificates'));

    expect(certificates.questions(blind)).toEqual([]);
    expect(certificates.left?.(blind)).toHaveLength(1);
  });
});
