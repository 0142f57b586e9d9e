import { findDevice } from '../lookup.ts';
import type { OwnerId } from '../ownerId.ts';
import type { PracticeState } from '../practiceState.ts';
import { AwsFault } from '../wire/awsFault.ts';
import type { QueryParams } from '../wire/queryParams.ts';
import { acceptCode } from './mfaDevice.ts';

/** SerialNumber and TokenCode as STS takes them. */
interface GivenMfa {
  readonly serial: string;
  readonly code: string;
}

/** The device and the code that a request to STS carries, or null where it carries neither. */
export function readMfa(params: QueryParams): GivenMfa | null {
  const serial = params.optional('SerialNumber', { min: 9, max: 256, pattern: /^[\w+=/:,.@-]*$/ });
  const code = params.optional('TokenCode', { min: 6, max: 6, pattern: /^[\d]*$/ });
  return serial === undefined && code === undefined ? null : { serial: serial ?? '', code: code ?? '' };
}

/** Takes the code, or throws what STS says to a wrong one. */
export function checkMfa(state: PracticeState, owner: OwnerId, { serial, code }: GivenMfa, now: Date): void {
  const device = findDevice(state, serial);
  const verdict = device?.owner === owner ? acceptCode(device, code, now) : 'locked';
  if (verdict === 'right') return;
  // Both in AWS's own words, the space at the end included.
  const message =
    verdict === 'wrong'
      ? 'MultiFactorAuthentication failed with invalid MFA one time pass code. '
      : 'MultiFactorAuthentication failed, unable to validate MFA code.  Please verify your MFA serial number is valid and associated with this user.';
  throw new AwsFault('AccessDenied', message);
}
