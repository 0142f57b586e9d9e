import { UserCancelled } from '../errors.ts';
import { type Reading, unreadable } from '../model/reading.ts';
import type { Connected } from './connect.ts';
import { factsOf } from './factsOf.ts';
import { wordAwsError } from './wordAwsError.ts';

/** Why AWS did not answer, as a reading; who has left is let go. */
export function notAnswered(error: unknown, action: string, connection: Connected['connection']): Reading<never> {
  if (error instanceof UserCancelled) throw error;
  const principal = connection.identity.arn;
  const worded = wordAwsError(error, { action, principal, facts: factsOf({ connection }), secrets: [] });
  return unreadable(action, worded.message);
}
