import { CannotConnect, UserCancelled } from '../errors.ts';
import { type Reading, unreadable } from '../model/reading.ts';
import { partActions, type SnapshotPart, type SnapshotParts } from '../model/snapshot.ts';
import { factsOf } from './factsOf.ts';
import { FailedRead } from './readers/attempt.ts';
import type { ReadContext } from './readers/reader.ts';
import { readers } from './readers/readers.ts';
import { codeOf, wordAwsError } from './wordAwsError.ts';

/**
 * Reads one part. What AWS refuses makes it `unreadable`, with the action and AWS's words; where no call can succeed (network,
 * credentials), CannotConnect is thrown, unless only a service beside IAM is out of reach. Throws UserCancelled once the person has left.
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
    if (cause instanceof UserCancelled) throw cause;
    const worded = wordAwsError(cause, {
      action: refused,
      principal: context.connection.identity.arn,
      facts: factsOf(context),
      secrets: [],
    });
    if (!(worded instanceof CannotConnect)) return unreadable(refused, worded.message);
    // Another service has an address of its own, which may be out of reach while IAM's is not. The code alone: what AWS says of a
    // bad signature quotes what was signed.
    if (refused.startsWith('iam:')) throw worded;
    return unreadable(refused, codeOf(cause));
  }
}
