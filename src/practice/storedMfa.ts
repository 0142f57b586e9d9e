import type { OwnerId } from './ownerId.ts';
import type { Tags } from './storedTags.ts';

/** A virtual MFA device. Without an owner it is an orphan that blocks its name. */
export interface StoredDevice {
  serial: string;
  /** base32 text of the seed, 64 characters */
  seed: string;
  createdAt: string;
  tags: Tags;
  owner: OwnerId | null;
  enabledAt: string | null;
  /** steps of 30 s that the device's clock is ahead of ours, as last learned */
  drift: number;
  /** counter of the second code of the last accepted pair; it outlives deactivation */
  lastPair: number | null;
  /** counters already used to sign in */
  used: number[];
  wrongCodes: number;
  lockedUntil: string | null;
}

/** A passkey or security key of a user: made in a browser, asked for there, in no list of virtual devices. */
export interface StoredPasskey {
  serial: string;
  owner: OwnerId;
  enabledAt: string;
}
