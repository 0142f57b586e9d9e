import { GetCallerIdentityCommand, type STSClient } from '@aws-sdk/client-sts';
import type { AwsCredentialIdentity } from '@smithy/types';
import { AccessDenied, CannotConnect } from '../errors.ts';
import type { Identity } from '../model/connection.ts';
import { parseIdentity } from './parseIdentity.ts';
import { codeOf, wordAwsError } from './wordAwsError.ts';

export type Facts = Readonly<Record<string, string>>;

/**
 * Asks AWS whose the credentials are, which needs no permission. The SDK would correct a wrong clock by the server's Date header
 * and go on; this does not, since with a clock that is off right MFA codes look wrong and ages are untrue: `wrong-clock`
 * from four minutes on, where `checksClock` (the practice account has a clock of its own). Throws CannotConnect, or AccessDenied.
 */
export async function identifyCaller(
  sts: STSClient,
  credentials: AwsCredentialIdentity,
  { facts, checksClock }: { readonly facts: Facts; readonly checksClock: boolean },
): Promise<Identity> {
  const failure = await ask(sts).catch((error: unknown) => ({ error }));
  if (!('error' in failure)) {
    if (checksClock && isOff(sts)) throw wrongClock(sts, facts);
    return failure;
  }

  const { error } = failure;
  const { accessKeyId, secretAccessKey, sessionToken = '' } = credentials;
  const worded = wordAwsError(error, {
    action: 'sts:GetCallerIdentity',
    principal: accessKeyId,
    facts,
    secrets: [secretAccessKey, sessionToken],
  });
  if (worded instanceof AccessDenied) throw worded;
  if (!(worded instanceof CannotConnect)) {
    throw new CannotConnect('other', { ...facts, code: codeOf(error), reason: worded.message });
  }
  // A clock that is off makes a good key look forged, or long expired.
  const looksForged = worded.problem === 'invalid-key' || worded.problem === 'expired';
  if (worded.problem === 'wrong-clock' || (looksForged && checksClock && isOff(sts)))
    throw wrongClock(sts, worded.facts);
  throw worded;
}

async function ask(sts: STSClient): Promise<Identity> {
  const { Account, Arn, UserId } = await sts.send(new GetCallerIdentityCommand({}));
  return parseIdentity({ account: Account ?? '', arn: Arn ?? '', userId: UserId ?? '' });
}

const toleranceMs = 4 * 60_000;

// The SDK measures it from the server's Date header, of good answers and of errors.
const isOff = (sts: STSClient): boolean => Math.abs(sts.config.systemClockOffset) >= toleranceMs;

function wrongClock(sts: STSClient, facts: Facts): CannotConnect {
  const offsetMs = sts.config.systemClockOffset;
  return new CannotConnect('wrong-clock', {
    ...facts,
    minutes: String(Math.round(Math.abs(offsetMs) / 60_000)),
    direction: offsetMs > 0 ? 'behind' : 'ahead',
  });
}
