import { type Secret, secret } from '../model/secret.ts';

const base32 = /^[A-Z2-7]{16,}$/;

/**
 * The seed AWS returned, in the form every later use takes: upper-case base32 without spaces and padding.
 * Throws where it is none; the message does not hold the value.
 */
export function readSeed(returned: Secret): Secret {
  const text = returned.open().replace(/[\s-]/g, '').replace(/=+$/, '').toUpperCase();
  if (!base32.test(text)) throw new Error('the MFA seed that AWS returned is not base32 text');
  return secret(text);
}

/** The seed for reading aloud or typing: groups of four, a space between. A plain string: show it, keep it nowhere. */
export function formatSeed(seed: Secret): string {
  return seed.open().replace(/(.{4})(?=.)/g, '$1 ');
}
