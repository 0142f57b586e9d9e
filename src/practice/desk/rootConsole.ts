import type { ConsoleAnswer, PracticeConsole } from '../../model/practiceDesk.ts';
import { rootArn } from '../callers.ts';
import { acceptPair, addDevice } from '../mfa/mfaDevice.ts';
import { otpauthAddress } from '../mfa/qrPng.ts';
import { codeAt, stepOf } from '../mfa/totp.ts';
import { type RandomBytes, wireDate } from '../operation.ts';
import { addAccessKey } from '../operations/accessKeys.ts';
import type { PracticeState } from '../practiceState.ts';
import type { StoredDevice } from '../storedMfa.ts';
import { AwsFault } from '../wire/awsFault.ts';
import { phoneTime, scan } from './phone.ts';
import { checkSignInCode, usedRecently } from './signInCode.ts';

/** Root signs in: the password is a given, the code is really checked once root has MFA. */
export function signInRoot(state: PracticeState, code: string | undefined, now: Date): ConsoleAnswer {
  const devices = rootDevices(state);
  const refused = devices.length > 0 ? checkSignInCode(devices, code, now) : null;
  if (refused !== null) return refused;
  if (!usedRecently(state.root.passwordLastUsed, now)) state.root.passwordLastUsed = wireDate(now);
  const may = ['iam:ListUsers', 'iam:CreateUser', 's3:CreateBucket', 'ec2:RunInstances'];
  return {
    state: 'signed-in',
    principal: rootArn(state),
    mfa: devices.length > 0,
    may: may.map((action) => ({ action, allowed: true })),
  };
}

/** Adds a device for root as its console page does: scanned by the practice phone, enabled with two codes of it. */
export function addRootMfa(
  state: PracticeState,
  now: Date,
  random: RandomBytes,
): ReturnType<PracticeConsole['addRootMfa']> {
  const count = rootDevices(state).length;
  if (count >= 8) return { ok: false, message: 'Cannot exceed quota for MFADevicesPerUser: 8' };
  const device = addDevice(state, freeSerial(state), [], now, random);
  const time = phoneTime(state, now);
  const [first, second] = [codeAt(device.seed, stepOf(time) - 1), codeAt(device.seed, stepOf(time))];
  if (!acceptPair(device, first, second, now)) {
    state.devices = state.devices.filter((other) => other !== device);
    return { ok: false, message: 'Authentication code for device is not valid.' };
  }
  device.owner = 'root';
  device.enabledAt = wireDate(now);
  const entry = scan(state, otpauthAddress(device.serial, state.alias ?? state.accountId, device.seed));
  return { ok: true, label: entry.label };
}

/** Makes an access key for root, as its security credentials page does. */
export function addRootAccessKey(
  state: PracticeState,
  now: Date,
  random: RandomBytes,
): ReturnType<PracticeConsole['addRootAccessKey']> {
  try {
    return { ok: true, keyId: addAccessKey(state, 'root', now, random).id };
  } catch (error) {
    if (error instanceof AwsFault) return { ok: false, message: error.message };
    throw error;
  }
}

const rootDevices = ({ devices }: PracticeState): readonly StoredDevice[] =>
  devices.filter(({ owner }) => owner === 'root');

function freeSerial(state: PracticeState): string {
  const base = `arn:aws:iam::${state.accountId}:mfa/root-account-mfa-device`;
  const names = [base, ...Array.from({ length: 9 }, (_, at) => `${base}-${at + 2}`)];
  return names.find((name) => state.devices.every(({ serial }) => serial !== name)) ?? base;
}
