import type { WireRequest } from './wireRequest.ts';

/** The fields of a form, which may stand in the address as well as in the body; the last of two equal names counts. */
export function formFields({ query, body }: Pick<WireRequest, 'query' | 'body'>): ReadonlyMap<string, string> {
  const inAddress = Object.entries(query).map(([name, value]): [string, string] => [name, [value].flat()[0] ?? '']);
  return new Map([...inAddress, ...new URLSearchParams(body)]);
}
