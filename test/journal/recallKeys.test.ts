import { describe, expect, it } from 'vitest';
import type { JournalEntry } from '../../src/journal/journal.ts';
import { recallKeys } from '../../src/journal/recallKeys.ts';

const at = '2026-11-21T12:00:00.000Z';
const write = (run: string, action: string, input: unknown): JournalEntry => ({
  kind: 'intent',
  id: `${run}-${action}`,
  at,
  run,
  principal: 'arn:aws:iam::123456789012:root',
  step: 'unused-keys',
  change: 'unused-keys.off',
  action,
  input,
  undo: null,
});
const off = (run: string, key: string) =>
  write(run, 'iam:UpdateAccessKey', { AccessKeyId: key, Status: 'Inactive', UserName: 'jan' });

describe('recallKeys', () => {
  it('remembers nothing of an empty journal', () => {
    expect(recallKeys([], 'now')).toEqual({ handedOver: [], switchedOff: [] });
  });

  it('remembers the keys that this run switched off, and no other run’s', () => {
    expect(recallKeys([off('before', 'AKIAOLD'), off('now', 'AKIANEW')], 'now').switchedOff).toEqual(['AKIANEW']);
  });

  it.each([
    ['a key switched on', 'iam:UpdateAccessKey', { AccessKeyId: 'AKIAJAN', Status: 'Active' }],
    ['a certificate', 'iam:UpdateSigningCertificate', { CertificateId: 'CERT', Status: 'Inactive' }],
    ['a deleted key', 'iam:DeleteAccessKey', { AccessKeyId: 'AKIAJAN' }],
    ['a line without input', 'iam:UpdateAccessKey', null],
  ])('takes %s for none of them', (_, action, input) => {
    expect(recallKeys([write('now', action, input)], 'now').switchedOff).toEqual([]);
  });

  it('remembers the keys that were handed over in any run', () => {
    expect(recallKeys([{ kind: 'handed-over-key', at, user: 'jan', key: 'AKIAJAN' }], 'now').handedOver).toEqual([
      'AKIAJAN',
    ]);
  });
});
