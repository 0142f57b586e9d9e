import { CannotConnect, UserCancelled } from '../errors.ts';
import type { Connection } from '../model/connection.ts';
import { type Reading, unreadable } from '../model/reading.ts';
import { factsOf } from './factsOf.ts';
import { FailedRead } from './readers/attempt.ts';
import { codeOf, wordAwsError } from './wordAwsError.ts';

/**
 * What a read that failed leaves: `unreadable`, with the action and AWS's words. Where no call can succeed (network, credentials),
 * CannotConnect is thrown, unless only a service beside IAM is out of reach. Throws UserCancelled once the person has left.
 */
export function unreadableOf<T>(
  error: unknown,
  action: string,
  { connection }: { readonly connection: Connection },
): Reading<T> {
  const [refused, cause] = error instanceof FailedRead ? [error.action, error.cause] : [action, error];
  if (cause instanceof UserCancelled) throw cause;
  const worded = wordAwsError(cause, {
    action: refused,
    principal: connection.identity.arn,
    facts: factsOf({ connection }),
    secrets: [],
  });
  if (!(worded instanceof CannotConnect)) return unreadable(refused, worded.message);
  // Another service has an address of its own, which may be out of reach while IAM's is not. The code alone: what AWS says of a
  // bad signature quotes what was signed.
  if (refused.startsWith('iam:')) throw worded;
  return unreadable(refused, codeOf(cause));
}
