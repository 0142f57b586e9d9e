import { createHmac } from 'node:crypto';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const stepMs = 30_000;

/** The code of one counter: RFC 4226 with SHA-1 and six digits. Offroot's wizard uses another implementation on purpose. */
export function codeAt(base32Seed: string, counter: number): string {
  if (counter < 0) return '';
  const message = Buffer.alloc(8);
  message.writeBigUInt64BE(BigInt(counter));
  const mac = createHmac('sha1', readBase32(base32Seed)).update(message).digest();
  const offset = mac.readUInt8(mac.length - 1) & 15;
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

/** The counter of a moment: steps of 30 seconds since 1970, as in RFC 6238. */
export const stepOf = (time: Date): number => Math.floor(time.getTime() / stepMs);

/** Seconds until the next code. */
export const secondsLeft = (time: Date): number => Math.ceil((stepMs - (time.getTime() % stepMs)) / 1000);

/** Bytes as base32 text, unpadded: 40 bytes give the 64 characters of an AWS seed. */
export function writeBase32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((five) => alphabet.charAt(Number.parseInt(five.padEnd(5, '0'), 2))).join('');
}

/** Base32 text as bytes; case, spaces and padding do not matter. */
export function readBase32(text: string): Uint8Array {
  const letters = text.toUpperCase().replace(/[^A-Z2-7]/g, '');
  const bits = [...letters].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('');
  return Uint8Array.from((bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2)));
}
