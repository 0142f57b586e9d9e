import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { practice } from '../support/practice.ts';
import { serverCertificate as CertificateBody, serverKey } from './serverCertificate.ts';

test('a server certificate is listed with the date it ends on, and deleted by its name', () => {
  const { ask } = practice();
  const ServerCertificateName = 'shop';

  const uploaded = ask('UploadServerCertificate', { ServerCertificateName, CertificateBody, PrivateKey: serverKey() });

  expect(uploaded.code).toBe('Success');
  expect(uploaded.body).toContain('<Arn>arn:aws:iam::111122223333:server-certificate/shop</Arn>');
  expect(ask('ListServerCertificates').body).toContain('<Expiration>2026-12-24T23:17:11Z</Expiration>');
  expect(ask('GetAccountSummary').body).toContain('<key>ServerCertificates</key><value>1</value>');
  expect(ask('DeleteServerCertificate', { ServerCertificateName: 'SHOP' }).code).toBe('Success');
  expect(ask('DeleteServerCertificate', { ServerCertificateName })).toMatchObject({
    code: 'NoSuchEntity',
    message: 'The Server Certificate with name shop cannot be found.',
  });
});

test('a certificate that is none, whose key is another one, or whose name is taken is refused', () => {
  const { ask } = practice();
  const upload = (more: Readonly<Record<string, string>>) =>
    ask('UploadServerCertificate', {
      ServerCertificateName: 'shop',
      CertificateBody,
      PrivateKey: serverKey(),
      ...more,
    }).code;
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const otherKey = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

  const refusals = [
    upload({ CertificateBody: 'nothing' }),
    upload({ PrivateKey: 'nothing' }),
    upload({ PrivateKey: otherKey }),
  ];
  const first = upload({});

  expect(refusals).toEqual(['MalformedCertificate', 'MalformedCertificate', 'KeyPairMismatch']);
  expect([first, upload({})]).toEqual(['Success', 'EntityAlreadyExists']);
});
