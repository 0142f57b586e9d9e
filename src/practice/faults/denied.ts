import { findCaller } from '../callers.ts';
import type { PracticeState } from '../practiceState.ts';
import { AwsFault } from '../wire/awsFault.ts';
import { operationNamed } from '../wire/operationNamed.ts';
import { serviceNamed } from '../wire/service.ts';
import { readSignedRequest } from '../wire/signedRequest.ts';
import { errorAnswer } from './errorAnswer.ts';
import type { Fault, FaultTools } from './faultedCall.ts';

/** Refuses the named actions as AWS does, whoever asks. sts:GetCallerIdentity needs no right, so nothing can take it away. */
export const denied =
  (patterns: readonly string[], { state, clock, random }: FaultTools): Fault =>
  async (call, send) => {
    const { action, request } = call;
    const right = rightFor(action);
    const isMeant = patterns.some((pattern) => isNamed(action, pattern) || isNamed(right, pattern));
    if (action === 'sts:GetCallerIdentity' || !isMeant) return send();
    const caller = callerArn(state(), request, clock.now());
    if (caller === null) return send();
    const message = `User: ${caller} is not authorized to perform: ${right} because no identity-based policy allows the ${right} action`;
    return errorAnswer(action, { status: 403, code: 'AccessDenied', message }, random);
  };

/** What policies call an operation: s3:ListBuckets is s3:ListAllMyBuckets to them. */
function rightFor(action: string): string {
  const [service = '', name = ''] = action.split(':');
  const known = operationNamed(serviceNamed(service), name)?.action;
  return known === undefined ? action : `${service}:${known}`;
}

/** `iam:Get*` names iam:GetUser; so does `Get*`. */
export function isNamed(action: string, pattern: string): boolean {
  const whole = pattern.includes(':') ? pattern : `iam:${pattern}`;
  const signs = whole.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^${signs}$`, 'i').test(action);
}

/** Null where the account itself will say what is wrong with the credentials. */
function callerArn(state: PracticeState, request: Parameters<typeof readSignedRequest>[0], now: Date): string | null {
  const { credentials } = readSignedRequest(request).query;
  if (credentials === null) return null;
  try {
    return findCaller(state, credentials, now).arn;
  } catch (error) {
    if (error instanceof AwsFault) return null;
    throw error;
  }
}
