import type { RandomBytes } from './run.ts';

/** An external ID that nobody guesses, and that every client takes: 32 digits and letters, 128 bits. */
export const generateExternalId = (random: RandomBytes): string =>
  Array.from(random(16), (byte) => byte.toString(16).padStart(2, '0')).join('');
