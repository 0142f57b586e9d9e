import type { Connected } from './connect.ts';

/** What there is to say about a connection that has stopped working. */
export function factsOf({ connection }: Pick<Connected, 'connection'>): Readonly<Record<string, string>> {
  const endpoint = connection.endpoints[0]?.url;
  return {
    region: connection.region,
    source: connection.source,
    ...(connection.profile === null ? {} : { profile: connection.profile }),
    ...(endpoint === undefined ? {} : { endpoint }),
  };
}
