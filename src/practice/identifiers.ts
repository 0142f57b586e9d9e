import type { RandomBytes } from './operation.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** What AWS's unique ids begin with. */
export type IdPrefix = 'ACCA' | 'AGPA' | 'AIDA' | 'AIPA' | 'AKIA' | 'ANPA' | 'APKA' | 'AROA' | 'ASCA' | 'ASIA';

/** An id of 21 characters, or of 20 for keys. */
export function newId(prefix: IdPrefix, random: RandomBytes): string {
  const length = ['AKIA', 'APKA', 'ASIA'].includes(prefix) ? 16 : 17;
  return prefix + newText(letters, length, random);
}

/** A secret access key: 40 characters. */
export const newSecretKey = (random: RandomBytes): string => Buffer.from(random(30)).toString('base64');

/** A session token: long, opaque. */
export const newSessionToken = (random: RandomBytes): string => Buffer.from(random(120)).toString('base64');

/** `xxxxxxxx-xxxx-4xxx-...` as in x-amzn-requestid. */
export function newRequestId(random: RandomBytes): string {
  const hex = Buffer.from(random(16)).toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20)].join('-');
}

/** `length` characters of `alphabet`, whose size must divide 256 for them to be equally likely. */
export const newText = (alphabet: string, length: number, random: RandomBytes): string =>
  [...random(length)].map((byte) => alphabet.charAt(byte % alphabet.length)).join('');
