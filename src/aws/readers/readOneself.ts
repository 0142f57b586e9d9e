import {
  GetUserCommand,
  type IAMClient,
  ListAccessKeysCommand,
  ListMFADevicesCommand,
  ListVirtualMFADevicesCommand,
} from '@aws-sdk/client-iam';
import type { AccessKey, MfaDevice, Oneself } from '../../model/credentials.ts';
import { type Reading, read, unreadable } from '../../model/reading.ts';
import { codeOf, isDenial, messageOf } from '../wordAwsError.ts';
import { attempt, FailedRead } from './attempt.ts';
import { isoDate, type Reader } from './reader.ts';
import { readKeyUse } from './readKeyUse.ts';
import { readPages } from './readPages.ts';

/**
 * The user at the keyboard, by calls that people may make about themselves, without MFA too. Their keys are a reading of its own:
 * a policy that requires MFA refuses them to a session without it, which is how such a session is told.
 */
export const readOneself: Reader<Oneself> = async ({ iam, connection, clock }) => {
  const { kind, name } = connection.identity;
  if (kind !== 'user' || name === null) return unreadable('iam:GetUser', 'not signed in as an IAM user');
  const asOf = clock.now().toISOString();
  const [user, devices, virtualSerials, keys] = await Promise.all([
    attempt('iam:GetUser', () => iam.send(new GetUserCommand({ UserName: name }))),
    readDevices(iam, name),
    readVirtualSerials(iam),
    readKeys(iam, name, asOf),
  ]);
  return read({ name, passwordLastUsedAt: isoDate(user.User?.PasswordLastUsed), devices, virtualSerials, keys }, asOf);
};

const readDevices = (iam: IAMClient, UserName: string): Promise<readonly MfaDevice[]> =>
  attempt('iam:ListMFADevices', () =>
    readPages(
      (Marker) => iam.send(new ListMFADevicesCommand({ UserName, Marker })),
      ({ MFADevices = [] }) =>
        MFADevices.map(
          ({ SerialNumber: serial = '', EnableDate }): MfaDevice => ({
            serial,
            owner: { kind: 'user', name: UserName },
            kind: /:mfa\//.test(serial) ? 'virtual' : 'other',
            enabledAt: isoDate(EnableDate),
          }),
        ),
    ),
  );

const readVirtualSerials = (iam: IAMClient): Promise<readonly string[]> =>
  attempt('iam:ListVirtualMFADevices', () =>
    readPages(
      (Marker) => iam.send(new ListVirtualMFADevicesCommand({ MaxItems: 1000, Marker })),
      ({ VirtualMFADevices = [] }) => VirtualMFADevices.map(({ SerialNumber = '' }) => SerialNumber),
    ),
  );

async function readKeys(iam: IAMClient, UserName: string, asOf: string): Promise<Reading<readonly AccessKey[]>> {
  try {
    // A user has two at most: never more than one page.
    const { AccessKeyMetadata = [] } = await attempt('iam:ListAccessKeys', () =>
      iam.send(new ListAccessKeysCommand({ UserName })),
    );
    const keys: AccessKey[] = [];
    for (const metadata of AccessKeyMetadata) keys.push(await readKeyUse(iam, metadata));
    return read(keys, asOf);
  } catch (error) {
    if (!(error instanceof FailedRead) || !isDenial(codeOf(error.cause))) throw error;
    return unreadable(error.action, messageOf(error.cause));
  }
}
