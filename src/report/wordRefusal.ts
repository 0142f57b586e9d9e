import type { WriteRefused } from '../errors.ts';
import { say } from '../messages/say.ts';
import type { Words } from '../model/words.ts';
import type { WordedError } from './wordedError.ts';

/** A write that AWS refused, by its wire code; a code that is not listed is quoted with AWS's own sentence. */
export function wordRefusal({ action, code, message }: WriteRefused): WordedError {
  const worded = refusals[code === 'EntityAlreadyExists' && action === 'iam:CreateAccountAlias' ? 'AliasTaken' : code];
  const quote = message ? [say('error.aws-says', { message })] : [];
  if (!worded) return { what: say('error.refused', { action, code }), ways: [...quote, say('error.run-again')] };
  return { what: worded.what, ways: [...worded.ways, ...quote] };
}

const soon: readonly Words[] = [say('error.wait-again')];

/** By AWS's code on the wire. `AliasTaken` is ours: aliases are unique across all of AWS, other names within the account. */
const refusals: Readonly<Record<string, WordedError>> = {
  LimitExceeded: { what: say('error.limit'), ways: [say('error.limit.way')] },
  AliasTaken: { what: say('error.alias-taken'), ways: [say('error.alias-taken.way')] },
  EntityAlreadyExists: { what: say('error.exists'), ways: [say('error.exists.way')] },
  NoSuchEntity: { what: say('error.gone'), ways: [say('error.gone.way')] },
  DeleteConflict: { what: say('error.delete-conflict'), ways: [say('error.delete-conflict.way')] },
  PasswordPolicyViolation: { what: say('error.password'), ways: [say('error.password.way')] },
  MalformedPolicyDocument: { what: say('error.policy-document'), ways: [say('error.bug.report')] },
  InvalidAuthenticationCode: { what: say('error.code'), ways: [say('error.code.way')] },
  EntityTemporarilyUnmodifiable: { what: say('error.unmodifiable'), ways: soon },
  ConcurrentModification: { what: say('error.concurrent'), ways: [say('error.concurrent.way')] },
  Throttling: { what: say('error.throttling'), ways: soon },
  ServiceFailure: { what: say('error.service'), ways: soon },
};
