import { createHmac } from 'node:crypto';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** An authenticator app: RFC 6238 written once more, so that neither the wizard nor the practice account checks itself. */
export interface Authenticator {
  /** base32, as the code carries it */
  readonly seed: string;
  readonly label: string;
  /** the code shown `steps` half minutes after `at`, which is now where it is left out */
  readonly code: (steps?: number, at?: number) => string;
}

/** What a phone makes of the address in a QR code. Throws where it is not one of an authenticator. */
export function scanAddress(address: string | null): Authenticator {
  const url = new URL(address ?? '');
  const seed = url.searchParams.get('secret');
  if (url.protocol !== 'otpauth:' || seed === null) throw new Error(`not an authenticator's address: ${url.protocol}`);
  return authenticatorOf(seed, decodeURIComponent(url.pathname.split('/').at(-1) ?? ''));
}

/** The entry of a seed that was typed. */
export function authenticatorOf(seed: string, label: string): Authenticator {
  const key = bytesOf(seed);
  return { seed, label, code: (steps = 0, at = Date.now()) => codeOf(key, Math.floor(at / 30_000) + steps) };
}

function codeOf(key: Uint8Array, counter: number): string {
  const moment = Buffer.from(counter.toString(16).padStart(16, '0'), 'hex');
  const mac = createHmac('sha1', key).update(moment).digest();
  const truncated = mac.readUInt32BE((mac.at(-1) ?? 0) & 0xf) & 0x7fffffff;
  return truncated.toString().slice(-6).padStart(6, '0');
}

function bytesOf(seed: string): Uint8Array {
  const bits = Array.from(seed, (letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('');
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2));
}
