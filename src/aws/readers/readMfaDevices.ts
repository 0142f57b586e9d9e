import {
  ListMFADevicesCommand,
  type ListMFADevicesCommandOutput,
  ListVirtualMFADevicesCommand,
  type User,
  type VirtualMFADevice,
} from '@aws-sdk/client-iam';
import type { MfaDevice, MfaOwner } from '../../model/iam.ts';
import { read } from '../../model/reading.ts';
import { mapBounded } from '../mapBounded.ts';
import { codeOf } from '../wordAwsError.ts';
import { attempt } from './attempt.ts';
import { callsAtOnce, isoDate, type ReadContext, type Reader, usersAskedOneByOne } from './reader.ts';
import { readPages } from './readPages.ts';

/**
 * All virtual devices, orphans among them, then passkeys and hardware of users without a virtual one: one call per user for up to a
 * hundred such users; above that the credential report's `mfa_active`, with no serial and with that report's age.
 * Root's passkey or hardware key is in no list: the summary says that root has MFA, and no device of root's is here.
 */
export const readMfaDevices: Reader<readonly MfaDevice[]> = async (context) => {
  const [virtual, users] = await Promise.all([readVirtual(context), context.users()]);
  const served = new Set(virtual.map(({ owner }) => (owner?.kind === 'user' ? owner.name : null)));
  const others = users.filter((user) => !served.has(user.UserName ?? ''));
  if (others.length > usersAskedOneByOne) return readFromReport(context, virtual, others);

  const found = await mapBounded(
    others,
    callsAtOnce,
    (user) => readOthers(context, user.UserName ?? ''),
    (done) => context.progress(done, others.length),
  );
  return read([...virtual, ...found.flat()], context.clock.now().toISOString());
};

const readVirtual = ({ iam }: ReadContext): Promise<readonly MfaDevice[]> =>
  attempt('iam:ListVirtualMFADevices', async () => {
    const pages = await readPages((Marker) => iam.send(new ListVirtualMFADevicesCommand({ MaxItems: 1000, Marker })));
    return pages.flatMap((page) => page.VirtualMFADevices ?? []).map(virtualOf);
  });

const virtualOf = ({ SerialNumber = '', User: user, EnableDate }: VirtualMFADevice): MfaDevice => ({
  serial: SerialNumber,
  owner: ownerOf(user),
  kind: 'virtual',
  enabledAt: isoDate(EnableDate),
});

// Root is told by its ARN: since 2022 its device may have any name, and AWS gives root's entry no UserName.
function ownerOf(user: User | undefined): MfaOwner {
  if (user?.Arn?.endsWith(':root')) return { kind: 'root' };
  return user?.UserName === undefined ? null : { kind: 'user', name: user.UserName };
}

const readOthers = ({ iam }: ReadContext, name: string): Promise<readonly MfaDevice[]> =>
  attempt('iam:ListMFADevices', async () => {
    try {
      const pages = await readPages<ListMFADevicesCommandOutput>((Marker) =>
        iam.send(new ListMFADevicesCommand({ UserName: name, Marker })),
      );
      return pages
        .flatMap((page) => page.MFADevices ?? [])
        .map(({ SerialNumber = '', EnableDate }) => ({
          serial: SerialNumber,
          owner: { kind: 'user' as const, name },
          // A virtual device enrolled since the list was read is one all the same.
          kind: /:mfa\//.test(SerialNumber) ? ('virtual' as const) : ('other' as const),
          enabledAt: isoDate(EnableDate),
        }));
    } catch (error) {
      if (codeOf(error) === 'NoSuchEntity') return [];
      throw error;
    }
  });

const readFromReport = async (
  { credentialReport }: ReadContext,
  virtual: readonly MfaDevice[],
  others: readonly User[],
): ReturnType<typeof readMfaDevices> => {
  const report = await credentialReport();
  if (report.state === 'unreadable') return report;
  const active = new Set(report.value.rows.filter((row) => row.mfa_active === 'true').map((row) => row.user));
  const found = others
    .filter((user) => active.has(user.UserName))
    .map(({ UserName = '' }): MfaDevice => {
      return { serial: '', owner: { kind: 'user', name: UserName }, kind: 'other', enabledAt: null };
    });
  return read([...virtual, ...found], report.asOf);
};
