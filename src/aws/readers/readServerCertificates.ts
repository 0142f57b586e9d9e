import { ListServerCertificatesCommand } from '@aws-sdk/client-iam';
import type { ServerCertificate } from '../../model/credentials.ts';
import { read } from '../../model/reading.ts';
import { attempt } from './attempt.ts';
import { isoDate, type Reader } from './reader.ts';
import { readPages } from './readPages.ts';

/** The certificates for HTTPS that are kept in IAM. Those of Certificate Manager renew themselves and are not among them. */
export const readServerCertificates: Reader<readonly ServerCertificate[]> = async ({ iam, clock }) => {
  const certificates = await attempt('iam:ListServerCertificates', () =>
    readPages(
      (Marker) => iam.send(new ListServerCertificatesCommand({ MaxItems: 1000, Marker })),
      ({ ServerCertificateMetadataList: list = [] }) =>
        list.map(({ ServerCertificateName = '', Arn = '', Expiration }) => ({
          name: ServerCertificateName,
          arn: Arn,
          expiresAt: isoDate(Expiration) ?? '',
        })),
    ),
  );
  return read(certificates, clock.now().toISOString());
};
