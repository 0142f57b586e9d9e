import { CannotConnect } from '../../errors.ts';
import { codeOf, wordAwsError } from '../wordAwsError.ts';
import type { FailedRead } from './attempt.ts';
import type { ReadContext } from './reader.ts';

/** Why one region of several could not be read, in AWS's words; the code alone where no call gets there. */
export function reasonOf({ action, cause }: FailedRead, { connection }: Pick<ReadContext, 'connection'>): string {
  const worded = wordAwsError(cause, { action, principal: connection.identity.arn, facts: {}, secrets: [] });
  // What AWS says of a bad signature quotes what was signed.
  return worded instanceof CannotConnect ? codeOf(cause) : worded.message;
}
