import {
  type MFADevice as AwsMfaDevice,
  ListMFADevicesCommand,
  ListVirtualMFADevicesCommand,
  type User,
  type VirtualMFADevice,
} from '@aws-sdk/client-iam';
import type { MfaDevice, MfaOwner, ReportRow } from '../../model/credentials.ts';
import { codeOf } from '../wordAwsError.ts';
import { attempt } from './attempt.ts';
import { isoDate, type ListedUser, type ReadContext, type Reader } from './reader.ts';
import { readPages } from './readPages.ts';
import { isMixed, readPerUser, type Unsaid, unsaid, type WaysToFacts } from './readPerUser.ts';
import { lowerCase, reportFlag } from './reportAbout.ts';

/**
 * All virtual devices, orphans among them, then passkeys and hardware: of whoever is asked about one by one, and of users without
 * a virtual device out of the credential report, which gives no serial. Who was asked about is in `asked`, since a user without
 * a device leaves no record. Root's passkey or hardware key is in no list: the summary says that root has MFA, and no device
 * of root's is here.
 */
export const readMfaDevices: Reader<readonly MfaDevice[]> = async (context) => {
  const began = context.clock.now().toISOString();
  const [virtual, users] = await Promise.all([readVirtual(context), context.users()]);
  const before = devicesBefore(context);
  const told = await readPerUser(context, whoMayHaveOthers(context, users, virtual), {
    ask: (user) => readDevices(context, user.name),
    fromRow: deviceIn,
    before,
  });
  if (told.state === 'unreadable') return told;

  const mixed = isMixed(context, told.value);
  const known = new Set(virtual.map(({ serial }) => serial));
  const others = told.value.flatMap(({ facts, from }) =>
    facts.filter(({ serial }) => !known.has(serial)).map((device) => (mixed ? { ...device, from } : device)),
  );
  const own = mixed ? virtual.map((device) => ({ ...device, from: { live: true, asOf: began } })) : virtual;
  return {
    state: 'read',
    value: [...own, ...others],
    asOf: Date.parse(told.asOf) < Date.parse(began) ? told.asOf : began,
    asked: told.value.flatMap(({ user, from }) => (from.live ? [{ user: user.name, asOf: from.asOf }] : [])),
  };
};

const readVirtual = ({ iam }: ReadContext): Promise<readonly MfaDevice[]> =>
  attempt('iam:ListVirtualMFADevices', () =>
    readPages(
      (Marker) => iam.send(new ListVirtualMFADevicesCommand({ MaxItems: 1000, Marker })),
      ({ VirtualMFADevices = [] }) => VirtualMFADevices.map(virtualOf),
    ),
  );

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

/** Everybody where everybody is asked about, else users without a virtual device, and whoever is to be asked about all the same. */
function whoMayHaveOthers(
  { live }: ReadContext,
  users: readonly ListedUser[],
  virtual: readonly MfaDevice[],
): readonly ListedUser[] {
  if (live === 'all') return users;
  const served = new Set(virtual.map(({ owner }) => (owner?.kind === 'user' ? lowerCase(owner.name) : null)));
  const wanted = new Set(live === 'few' ? [] : live.map(lowerCase));
  return users.filter(({ name }) => !served.has(lowerCase(name)) || wanted.has(lowerCase(name)));
}

const readDevices = ({ iam }: ReadContext, name: string): Promise<readonly MfaDevice[]> =>
  attempt('iam:ListMFADevices', async () => {
    try {
      return await readPages(
        (Marker) => iam.send(new ListMFADevicesCommand({ UserName: name, Marker })),
        ({ MFADevices = [] }) => MFADevices.map((device) => deviceOf(device, name)),
      );
    } catch (error) {
      if (codeOf(error) === 'NoSuchEntity') return [];
      throw error;
    }
  });

const deviceOf = ({ SerialNumber = '', EnableDate }: AwsMfaDevice, name: string): MfaDevice => ({
  serial: SerialNumber,
  owner: { kind: 'user', name },
  // A virtual device enrolled since the list was read is one all the same.
  kind: /:mfa\//.test(SerialNumber) ? 'virtual' : 'other',
  enabledAt: isoDate(EnableDate),
});

function deviceIn({ mfa_active }: ReportRow, { name }: ListedUser): readonly MfaDevice[] | Unsaid {
  const active = reportFlag(mfa_active);
  if (active === null) return unsaid;
  return active ? [{ serial: '', owner: { kind: 'user', name }, kind: 'other', enabledAt: null }] : [];
}

/** What whoever was asked about before has besides virtual devices, which are always listed anew. */
function devicesBefore({ since }: ReadContext): WaysToFacts<readonly MfaDevice[]>['before'] {
  const reading = since?.mfaDevices;
  if (reading?.state !== 'read') return () => null;
  const asked = new Map(reading.asked?.map(({ user, asOf }) => [lowerCase(user), asOf]));
  const others = new Map<string, MfaDevice[]>();
  for (const device of reading.value) {
    if (device.kind !== 'other' || device.owner?.kind !== 'user') continue;
    const name = lowerCase(device.owner.name);
    others.set(name, [...(others.get(name) ?? []), device]);
  }
  return ({ name }) => {
    const asOf = asked.get(lowerCase(name));
    return asOf === undefined ? null : { facts: others.get(lowerCase(name)) ?? [], asOf };
  };
}
