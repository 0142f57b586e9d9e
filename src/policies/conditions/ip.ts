import { literalText } from '../pattern.ts';
import { isWithin, readAddress, readNetwork } from './address.ts';
import { negated, positive, type Test } from './comparing.ts';
import type { Operator } from './operator.ts';

const within: Test = (wanted, found) => {
  const network = readNetwork(literalText(wanted));
  const address = readAddress(found);
  return network !== null && address !== null && isWithin(address, network);
};

// Recorded on AWS: a value of the request that is no address satisfies neither operator.
const limits = {
  takes: (value: string) => readNetwork(value)?.empty === false,
  reads: ({ found }: { readonly found: string }) => readAddress(found) !== null,
};

/** `IpAddress` and `NotIpAddress`. */
export const ip: Readonly<Record<string, Operator>> = {
  IpAddress: positive(within, limits),
  NotIpAddress: negated(within, limits),
};
