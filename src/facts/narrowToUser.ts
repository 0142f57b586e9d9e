import type { MfaDevice } from '../model/credentials.ts';
import type { User } from '../model/iam.ts';
import { known, type Reading } from '../model/reading.ts';
import type { Snapshot } from '../model/snapshot.ts';

/**
 * The snapshot with nothing in it of other users: what is asked about one user after another then costs as much at five
 * thousand of them as at five. Roles and policies stay.
 */
export function narrowToUser(snapshot: Snapshot): (user: User) => Snapshot {
  const signIns = new Map(known(snapshot.signIns)?.map((signIn) => [signIn.user, signIn]));
  const groups = new Map(known(snapshot.authorization)?.groups.map((group) => [group.name, group]));
  const devices = new Map<string, MfaDevice[]>();
  for (const device of known(snapshot.mfaDevices) ?? []) {
    if (device.owner?.kind !== 'user') continue;
    devices.set(device.owner.name, [...(devices.get(device.owner.name) ?? []), device]);
  }
  return (user) => ({
    ...snapshot,
    authorization: withValue(snapshot.authorization, (authorization) => ({
      ...authorization,
      users: [user],
      groups: user.groups.flatMap((name) => groups.get(name) ?? []),
    })),
    signIns: withValue(snapshot.signIns, () => [signIns.get(user.name) ?? []].flat()),
    mfaDevices: withValue(snapshot.mfaDevices, () => devices.get(user.name) ?? []),
  });
}

const withValue = <T>(reading: Reading<T>, change: (value: T) => T): Reading<T> =>
  reading.state === 'read' ? { ...reading, value: change(reading.value) } : reading;
