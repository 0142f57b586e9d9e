import { ListAccessKeysCommand, ListSigningCertificatesCommand } from '@aws-sdk/client-iam';
import type { RootCredentials } from '../../model/credentials.ts';
import { read, unreadable } from '../../model/reading.ts';
import { mapBounded } from '../mapBounded.ts';
import { attempt } from './attempt.ts';
import { callsAtOnce, isoDate, type Reader } from './reader.ts';
import { readKeyUse } from './readKeyUse.ts';
import { readPages } from './readPages.ts';

/** Root's access keys and signing certificates: without UserName these calls answer for the caller, so only root can ask. */
export const readRootCredentials: Reader<RootCredentials> = async (context) => {
  const { iam, connection, clock } = context;
  if (connection.identity.kind !== 'root') return unreadable('iam:ListAccessKeys', 'only root itself can see these');

  const [metadata, certificates] = await Promise.all([
    attempt('iam:ListAccessKeys', () =>
      readPages(
        (Marker) => iam.send(new ListAccessKeysCommand({ Marker })),
        (page) => page.AccessKeyMetadata ?? [],
      ),
    ),
    attempt('iam:ListSigningCertificates', () =>
      readPages(
        (Marker) => iam.send(new ListSigningCertificatesCommand({ Marker })),
        (page) => page.Certificates ?? [],
      ),
    ),
  ]);
  const keys = await mapBounded(metadata, callsAtOnce, (key) => readKeyUse(iam, key));
  return read(
    {
      keys,
      certificates: certificates.map(({ CertificateId = '', Status, UploadDate }) => ({
        id: CertificateId,
        active: Status === 'Active',
        createdAt: isoDate(UploadDate) ?? '',
      })),
    },
    clock.now().toISOString(),
  );
};
