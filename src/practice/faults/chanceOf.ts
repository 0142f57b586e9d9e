import { createHash } from 'node:crypto';

/** A number from 0 (included) to 1 (excluded) that follows from seed, call and purpose alone. */
export const chanceOf = (seed: number, call: number, purpose: string): number =>
  createHash('sha256').update(`${seed} ${call} ${purpose}`).digest().readUInt32BE(0) / 2 ** 32;
