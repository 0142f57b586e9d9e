import {
  type AccessKeyMetadata,
  GetAccessKeyLastUsedCommand,
  ListAccessKeysCommand,
  ListSigningCertificatesCommand,
} from '@aws-sdk/client-iam';
import type { AccessKey, RootCredentials } from '../../model/iam.ts';
import { read, unreadable } from '../../model/reading.ts';
import { mapBounded } from '../mapBounded.ts';
import { attempt } from './attempt.ts';
import { callsAtOnce, isoDate, type ReadContext, type Reader } from './reader.ts';
import { readPages } from './readPages.ts';

/** Root's access keys and signing certificates: without UserName these calls answer for the caller, so only root can ask. */
export const readRootCredentials: Reader<RootCredentials> = async (context) => {
  const { iam, connection, clock } = context;
  if (connection.identity.kind !== 'root') return unreadable('iam:ListAccessKeys', 'only root itself can see these');

  const [metadata, certificates] = await Promise.all([
    attempt('iam:ListAccessKeys', async () => {
      const pages = await readPages((Marker) => iam.send(new ListAccessKeysCommand({ Marker })));
      return pages.flatMap((page) => page.AccessKeyMetadata ?? []);
    }),
    attempt('iam:ListSigningCertificates', async () => {
      const pages = await readPages((Marker) => iam.send(new ListSigningCertificatesCommand({ Marker })));
      return pages.flatMap((page) => page.Certificates ?? []);
    }),
  ]);
  const keys = await mapBounded(metadata, callsAtOnce, (key) => readKey(context, key));
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

async function readKey(
  { iam }: ReadContext,
  { AccessKeyId, Status, CreateDate }: AccessKeyMetadata,
): Promise<AccessKey> {
  const { AccessKeyLastUsed: use } = await attempt('iam:GetAccessKeyLastUsed', () =>
    iam.send(new GetAccessKeyLastUsedCommand({ AccessKeyId })),
  );
  // A key that was never used has no date, and "N/A" for service and region.
  const at = isoDate(use?.LastUsedDate);
  return {
    id: AccessKeyId ?? '',
    active: Status === 'Active',
    createdAt: isoDate(CreateDate) ?? '',
    lastUsed: at === null ? null : { at, service: use?.ServiceName ?? '', region: use?.Region ?? '' },
  };
}
