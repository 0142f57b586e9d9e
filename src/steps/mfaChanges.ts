import { deviceName, unusedDeviceName } from '../facts/unusedDeviceName.ts';
import { say } from '../messages/say.ts';
import type { ApiChange, CeremonyChange } from '../model/change.ts';
import type { MfaDevice } from '../model/credentials.ts';
import type { ChoicesQuestion } from '../model/question.ts';
import { known } from '../model/reading.ts';
import type { Snapshot } from '../model/snapshot.ts';

/** Virtual devices that were made and never enabled. */
export const orphanedDevices = ({ mfaDevices }: Snapshot): readonly MfaDevice[] =>
  known(mfaDevices)?.filter(({ owner, kind }) => owner === null && kind === 'virtual') ?? [];

/** The user's own name, or the first `name-2`, `name-3` that no device has taken which stays. */
export const freeDeviceName = ({ mfaDevices }: Snapshot, user: string, cleared: readonly MfaDevice[]): string =>
  unusedDeviceName(
    user,
    (known(mfaDevices) ?? []).filter((device) => !cleared.includes(device)).map(({ serial }) => serial),
  );

/** Which half-made devices go: those not ticked stay. */
export const chooseOrphans = (
  step: string,
  devices: readonly MfaDevice[],
  suggestion: readonly string[] = [],
): ChoicesQuestion => ({
  id: `${step}.orphans`,
  kind: 'choices',
  title: say('mfa.orphans.title', { count: devices.length }),
  why: say('mfa.orphans.why'),
  options: devices.map(({ serial }) => ({
    value: serial,
    label: say('mfa.orphans.option', { name: deviceName(serial) }),
  })),
  suggestion,
});

/** Deletes a half-made device. */
export const clearOrphan = (step: string, { serial }: MfaDevice): ApiChange => ({
  id: `${step}.clear.${deviceName(serial)}`,
  step,
  kind: 'api',
  action: 'iam:DeleteVirtualMFADevice',
  input: { SerialNumber: serial },
  summary: say('mfa.clear', { name: deviceName(serial) }),
  line: { noun: say('noun.mfa-device'), name: deviceName(serial), detail: say('mfa.clear.detail') },
  effect: 'remove',
  undo: { possible: false, why: say('mfa.clear.undo') },
  fixes: ['mfa-devices-assigned'],
  touches: ['mfaDevices'],
});

/** Sets up a virtual device of that name for a user. */
export const enrolment = (
  step: string,
  { user, name, fixes }: { readonly user: string; readonly name: string; readonly fixes: readonly string[] },
): CeremonyChange => ({
  id: `${step}.enrol.${user}`,
  step,
  kind: 'ceremony',
  user,
  deviceName: name,
  summary: say('mfa.enrol', { user }),
  line: { noun: say('noun.mfa-device'), name, detail: say('mfa.enrol.detail', { user }) },
  effect: 'add',
  undo: { possible: false, why: say('mfa.enrol.undo') },
  fixes,
  touches: ['mfaDevices'],
});
