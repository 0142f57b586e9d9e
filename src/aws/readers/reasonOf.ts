import { CannotConnect } from '../../errors.ts';
import { codeOf, wordAwsError } from '../wordAwsError.ts';
import type { ReadContext } from './reader.ts';

/** Why one region could not be read, where the others may have been. */
export function reasonOf(error: unknown, action: string, { connection }: Pick<ReadContext, 'connection'>): string {
  const worded = wordAwsError(error, { action, principal: connection.identity.arn, facts: {}, secrets: [] });
  // What AWS says of a bad signature quotes what was signed.
  return worded instanceof CannotConnect ? codeOf(error) : worded.message;
}
