import { CannotConnect } from '../errors.ts';
import { type Reading, unreadable } from '../model/reading.ts';
import { partActions, type SnapshotPart, type SnapshotParts } from '../model/snapshot.ts';
import { FailedRead } from './readers/attempt.ts';
import type { ReadContext } from './readers/reader.ts';
import { readers } from './readers/readers.ts';
import { wordAwsError } from './wordAwsError.ts';

/**
 * Reads one part. What AWS refuses makes it `unreadable`, with the action and AWS's words; where no call can succeed (network,
 * credentials), CannotConnect is thrown.
 */
export async function readPart<P extends SnapshotPart>(
  part: P,
  context: ReadContext,
): Promise<Reading<SnapshotParts[P]>> {
  const action = partActions[part];
  try {
    return await readers[part](context);
  } catch (error) {
    const [refused, cause] = error instanceof FailedRead ? [error.action, error.cause] : [action, error];
    const worded = wordAwsError(cause, {
      action: refused,
      principal: context.connection.identity.arn,
      facts: factsOf(context),
      secrets: [],
    });
    if (worded instanceof CannotConnect) throw worded;
    return unreadable(refused, worded.message);
  }
}

/** What there is to say about a connection that has stopped working. */
export function factsOf({ connection }: Pick<ReadContext, 'connection'>): Readonly<Record<string, string>> {
  const endpoint = connection.endpoints[0]?.url;
  return {
    region: connection.region,
    source: connection.source,
    ...(connection.profile === null ? {} : { profile: connection.profile }),
    ...(endpoint === undefined ? {} : { endpoint }),
  };
}
