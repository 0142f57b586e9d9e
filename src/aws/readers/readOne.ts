import { CannotConnect, UserCancelled } from '../../errors.ts';
import { type Reading, read, unreadable } from '../../model/reading.ts';
import { codeOf, wordAwsError } from '../wordAwsError.ts';
import { FailedRead } from './attempt.ts';
import type { ReadContext } from './reader.ts';

/**
 * Reads one thing of several of a service beside IAM: what AWS refuses, or what is out of reach, makes this one unreadable and none
 * of the others. `action` is told unless the failed read names another. Throws UserCancelled.
 */
export async function readOne<T>(
  { clock, connection }: Pick<ReadContext, 'clock' | 'connection'>,
  action: string,
  call: () => Promise<T>,
): Promise<Reading<T>> {
  try {
    return read(await call(), clock.now().toISOString());
  } catch (error) {
    const [refused, cause] = error instanceof FailedRead ? [error.action, error.cause] : [action, error];
    if (cause instanceof UserCancelled) throw cause;
    const principal = connection.identity.arn;
    const worded = wordAwsError(cause, { action: refused, principal, facts: {}, secrets: [] });
    // What AWS says of a bad signature quotes what was signed.
    return unreadable(refused, worded instanceof CannotConnect ? codeOf(cause) : worded.message);
  }
}
