import { expect, test } from 'vitest';
import { practice } from '../support/practice.ts';
import { signingCertificate as CertificateBody } from './signingCertificate.ts';

test('root has up to two signing certificates, which can be listed, switched off and deleted', () => {
  const { ask, account } = practice();

  const uploads = [1, 2, 3].map(() => ask('UploadSigningCertificate', { CertificateBody }).code);

  const [first, second] = account.state().certificates;
  const CertificateId = first?.id ?? '';
  expect(uploads).toEqual(['Success', 'Success', 'LimitExceeded']);
  expect(ask('GetAccountSummary').body).toContain('<key>AccountSigningCertificatesPresent</key><value>1</value>');
  expect(ask('UpdateSigningCertificate', { CertificateId, Status: 'Inactive' }).code).toBe('Success');
  expect(ask('ListSigningCertificates').body).toMatch(/<Status>Inactive<.*<Status>Active</s);
  expect(ask('DeleteSigningCertificate', { CertificateId }).code).toBe('Success');
  expect(ask('DeleteSigningCertificate', { CertificateId })).toMatchObject({ code: 'NoSuchEntity' });
  ask('DeleteSigningCertificate', { CertificateId: second?.id ?? '' });
  expect(ask('GetAccountSummary').body).toContain('<key>AccountSigningCertificatesPresent</key><value>0</value>');
});
