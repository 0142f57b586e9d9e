import type { RootCredentialUse, RootEventKind, RootEvents, RootUseQuestion } from '../model/rootUse.ts';
import { serviceOfSource } from './eventActions.ts';

/**
 * What the history cannot answer: a service that a key was last used for and that no event of a key names, and services whose
 * data is read and written without a management event. Neither is taken for unused.
 */
export function rootQuestions(
  kinds: readonly RootEventKind[],
  credentials: readonly RootCredentialUse[],
  { since, regions }: RootEvents,
): readonly RootUseQuestion[] {
  const byKeys = kinds.filter(({ keyId }) => keyId !== null);
  const seen = new Set(byKeys.map(({ source }) => serviceOfSource(source)));
  const silent = credentials.flatMap(({ what, lastUsed, service, region }): RootUseQuestion[] => {
    const isRecent = lastUsed !== null && Date.parse(lastUsed) > Date.parse(since);
    if (!isRecent || service === null || seen.has(service)) return [];
    return [{ why: 'no-events', service, region, key: what }];
  });
  const data = dataServices
    .filter((service) => seen.has(service))
    .flatMap((service) => {
      const here = byKeys.filter(({ source }) => serviceOfSource(source) === service);
      const keys = [...new Set(here.map(({ keyId }) => keyId))];
      return keys.map((key): RootUseQuestion => ({ why: 'data', service, region: null, key }));
    });
  return [...(isSignInsRead(regions) ? signInQuestion(kinds, credentials, since) : []), ...silent, ...data];
}

/** Root's sign-ins are all recorded in us-east-1. */
const isSignInsRead = (regions: RootEvents['regions']): boolean =>
  regions.some(({ region, state }) => region === 'us-east-1' && state === 'whole');

/** AWS says that the password was used, and what was read does not. */
function signInQuestion(
  kinds: readonly RootEventKind[],
  credentials: readonly RootCredentialUse[],
  since: string,
): readonly RootUseQuestion[] {
  const used = credentials.some(
    ({ what, lastUsed }) => what === 'password' && lastUsed !== null && Date.parse(lastUsed) > Date.parse(since),
  );
  if (!used || kinds.some(({ name }) => name === 'ConsoleLogin')) return [];
  return [{ why: 'sign-in', service: 'signin', region: null, key: null }];
}

/** Services whose reading and writing are data events, which the event history does not have. */
const dataServices = ['s3', 'dynamodb', 'lambda', 'sqs', 'sns', 'kinesis'];
