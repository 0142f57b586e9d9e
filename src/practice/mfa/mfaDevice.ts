import type { RandomBytes } from '../operation.ts';
import { wireDate } from '../operation.ts';
import type { PracticeState } from '../practiceState.ts';
import type { StoredDevice } from '../storedMfa.ts';
import type { Tags } from '../storedTags.ts';
import { codeAt, stepOf, writeBase32 } from './totp.ts';

/** Makes an unassigned device: until it is enabled it is an orphan that blocks its name. */
export function addDevice(
  state: PracticeState,
  serial: string,
  tags: Tags,
  now: Date,
  random: RandomBytes,
): StoredDevice {
  const device: StoredDevice = {
    serial,
    seed: writeBase32(random(40)),
    createdAt: wireDate(now),
    tags,
    owner: null,
    enabledAt: null,
    drift: 0,
    lastPair: null,
    used: [],
    wrongCodes: 0,
    lockedUntil: null,
  };
  state.devices.push(device);
  return device;
}

/**
 * Takes two consecutive codes in order and learns the drift from them. Recorded: the second code is looked for from -998
 * to +1000 steps around the known drift, and the pair must be strictly newer than the last one, whoever had the device then.
 */
export function acceptPair(device: StoredDevice, first: string, second: string, now: Date): boolean {
  const here = stepOf(now) + device.drift;
  for (const counter of nearestFirst(here, 998, 1000)) {
    if (device.lastPair !== null && counter - 1 <= device.lastPair) continue;
    if (codeAt(device.seed, counter) !== second || codeAt(device.seed, counter - 1) !== first) continue;
    device.drift = counter - stepOf(now);
    device.lastPair = counter;
    return true;
  }
  return false;
}

/** Nearly every phone is right to the step, so that nearly every search is short. */
function* nearestFirst(here: number, back: number, ahead: number): Generator<number> {
  for (let distance = 0; distance <= Math.max(back, ahead); distance += 1) {
    if (distance <= ahead) yield here + distance;
    if (distance > 0 && distance <= back) yield here - distance;
  }
}

/** What became of one code; a locked device takes none. */
export type CodeVerdict = 'right' | 'wrong' | 'locked';

const wrongCodesToLock = 8;
const lockMs = 120_000;

/**
 * Takes one code to sign in: two steps around the drift, each code once; the enrolment's codes are still good. Eight wrong
 * codes in a row lock the device for two minutes, right codes included.
 */
export function acceptCode(device: StoredDevice, code: string, now: Date): CodeVerdict {
  if (device.lockedUntil !== null) {
    if (Date.parse(device.lockedUntil) > now.getTime()) return 'locked';
    device.lockedUntil = null;
    device.wrongCodes = 0;
  }
  const counter = findCounter(device, code, now);
  if (counter === undefined) {
    device.wrongCodes += 1;
    if (device.wrongCodes >= wrongCodesToLock) device.lockedUntil = new Date(now.getTime() + lockMs).toISOString();
    return 'wrong';
  }
  device.wrongCodes = 0;
  device.used = [...device.used.filter((step) => step >= counter - 8), counter];
  return 'right';
}

/** True where this code, now, is one of the device's that was not used yet. Changes nothing. */
export const isCodeOf = (device: StoredDevice, code: string, now: Date): boolean =>
  findCounter(device, code, now) !== undefined;

function findCounter(device: StoredDevice, code: string, now: Date): number | undefined {
  const here = stepOf(now) + device.drift;
  const counters = [0, -1, 1, -2, 2].map((offset) => here + offset);
  return counters.find((step) => !device.used.includes(step) && codeAt(device.seed, step) === code);
}
