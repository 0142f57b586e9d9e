/** An IP address as a number of 32 or 128 bits. */
export interface Address {
  readonly size: 32 | 128;
  readonly bits: bigint;
}

/** A policy's range of addresses; `empty` where none is in it. */
export interface Network extends Address {
  readonly prefix: number;
  /** recorded on AWS: an IPv6 range with bits set beyond its prefix holds nothing, not even itself; of IPv4 they are ignored */
  readonly empty: boolean;
}

/** The address of a request, or null for what is none. One of IPv4 in the clothes of IPv6 is one of IPv4. */
export function readAddress(text: string): Address | null {
  const address = readIpv4(text) ?? readIpv6(text, true);
  const isMapped = address?.size === 128 && address.bits >> 32n === 0xffffn;
  return isMapped ? { size: 32, bits: address.bits & 0xffffffffn } : address;
}

/** `192.0.2.0/24`, `2001:db8::/32` or a single address. IPv6 with dots in it is none to a policy. */
export function readNetwork(text: string): Network | null {
  const [, written = '', length] = /^([^/]+)(?:\/\+?(\d+))?$/.exec(text) ?? [];
  const address = readIpv4(written) ?? readIpv6(written, false);
  if (address === null) return null;
  const prefix = length === undefined ? address.size : Number(length);
  if (prefix > address.size) return null;
  const beyond = address.bits & ((1n << BigInt(address.size - prefix)) - 1n);
  return { ...address, prefix, empty: address.size === 128 && beyond !== 0n };
}

/** Whether an address is in a range of its own kind. */
export const isWithin = (address: Address, { size, bits, prefix, empty }: Network): boolean =>
  !empty && address.size === size && (address.bits ^ bits) >> BigInt(size - prefix) === 0n;

// Leading zeroes are decimal on AWS, not octal.
function readIpv4(text: string): Address | null {
  if (!/^\d+(\.\d+){3}$/.test(text)) return null;
  const octets = text.split('.').map(Number);
  if (octets.some((octet) => octet > 255)) return null;
  return { size: 32, bits: octets.reduce((bits, octet) => bits * 256n + BigInt(octet), 0n) };
}

function readIpv6(text: string, mayHaveDots: boolean): Address | null {
  if (!/^[0-9a-f:.]+$/i.test(text) || !text.includes(':')) return null;
  const plain = withoutDots(text);
  if (plain === null || (plain !== text && !mayHaveDots)) return null;
  // Recorded on AWS: a colon too many at either end, or beside the gap, is forgiven.
  const tidy = plain
    .replace(':::', '::')
    .replace(/([^:]):$/, '$1')
    .replace(/^:([^:])/, '0:$1');
  const sides = tidy.split('::');
  if (sides.length > 2) return null;
  const [head = [], tail = []] = sides.map((side) => (side === '' ? [] : side.split(':')));
  const missing = 8 - head.length - tail.length;
  if (sides.length === 1 ? missing !== 0 : missing < 0) return null;
  const groups = [...head, ...Array<string>(missing).fill('0'), ...tail];
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return null;
  return { size: 128, bits: groups.reduce((bits, group) => bits * 65536n + BigInt(`0x${group}`), 0n) };
}

/** `::ffff:192.0.2.1` with its last two groups in hexadecimal. Null where its dots make no address. */
function withoutDots(text: string): string | null {
  if (!text.includes('.')) return text;
  const [, start = '', dotted = ''] = /^(.*:)([\d.]+)$/.exec(text) ?? [];
  const address = readIpv4(dotted);
  return address === null
    ? null
    : `${start}${(address.bits >> 16n).toString(16)}:${(address.bits & 0xffffn).toString(16)}`;
}
