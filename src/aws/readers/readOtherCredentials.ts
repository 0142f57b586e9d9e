import {
  type IAMClient,
  ListServiceSpecificCredentialsCommand,
  ListSigningCertificatesCommand,
  ListSSHPublicKeysCommand,
} from '@aws-sdk/client-iam';
import type { OtherCredentials } from '../../model/credentials.ts';
import { known, read } from '../../model/reading.ts';
import { mapBounded } from '../mapBounded.ts';
import { codeOf } from '../wordAwsError.ts';
import { attempt, FailedRead } from './attempt.ts';
import { callsAtOnce, isoDate, type Reader } from './reader.ts';

/** Signing certificates, SSH keys and service passwords of the users asked for by name, now or in `since`; of nobody else. */
export const readOtherCredentials: Reader<readonly OtherCredentials[]> = async ({ iam, live, since, clock }) => {
  const before = (since && known(since.otherCredentials)) ?? [];
  const users = [...new Set([...(Array.isArray(live) ? live : []), ...before.map(({ user }) => user)])];
  const found = await mapBounded(users, callsAtOnce, (user: string) => readOne(iam, user));
  return read(
    found.flatMap((one) => one ?? []),
    clock.now().toISOString(),
  );
};

/** Null where the user is gone. */
async function readOne(iam: IAMClient, UserName: string): Promise<OtherCredentials | null> {
  try {
    return await readAll(iam, UserName);
  } catch (error) {
    if (error instanceof FailedRead && codeOf(error.cause) === 'NoSuchEntity') return null;
    throw error;
  }
}

async function readAll(iam: IAMClient, UserName: string): Promise<OtherCredentials> {
  const [certificates, sshKeys, serviceCredentials] = await Promise.all([
    attempt('iam:ListSigningCertificates', () => iam.send(new ListSigningCertificatesCommand({ UserName }))),
    attempt('iam:ListSSHPublicKeys', () => iam.send(new ListSSHPublicKeysCommand({ UserName }))),
    attempt('iam:ListServiceSpecificCredentials', () =>
      iam.send(new ListServiceSpecificCredentialsCommand({ UserName })),
    ),
  ]);
  return {
    user: UserName,
    // AWS allows two certificates, five SSH keys and two passwords a service: never more than one page.
    certificates: (certificates.Certificates ?? []).map(({ CertificateId = '', Status, UploadDate }) => ({
      id: CertificateId,
      active: Status === 'Active',
      createdAt: isoDate(UploadDate) ?? '',
    })),
    sshKeys: (sshKeys.SSHPublicKeys ?? []).map(({ SSHPublicKeyId = '' }) => SSHPublicKeyId),
    serviceCredentials: (serviceCredentials.ServiceSpecificCredentials ?? []).map(
      ({ ServiceSpecificCredentialId = '' }) => ServiceSpecificCredentialId,
    ),
  };
}
