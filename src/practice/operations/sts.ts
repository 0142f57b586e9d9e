import { findDevice } from '../lookup.ts';
import { acceptCode } from '../mfa/mfaDevice.ts';
import type { Call, Operation } from '../operation.ts';
import { addSession } from '../sessions.ts';
import { AwsFault } from '../wire/awsFault.ts';

/** STS as far as people with access keys need it. */
export const stsOperations: readonly Operation[] = [
  { service: 'sts', name: 'GetCallerIdentity', access: 'free', run: getCallerIdentity },
  { service: 'sts', name: 'GetSessionToken', access: 'unless-denied', run: getSessionToken },
];

function getCallerIdentity({ state, caller }: Call) {
  return { UserId: caller.user?.id ?? state.accountId, Account: state.accountId, Arn: caller.arn };
}

function getSessionToken({ state, params, caller, now, random }: Call) {
  const asked = params.integer('DurationSeconds', 900, 129_600) ?? 43_200;
  const serial = params.optional('SerialNumber', { min: 9, max: 256, pattern: /^[\w+=/:,.@-]*$/ });
  const code = params.optional('TokenCode', { min: 6, max: 6, pattern: /^[\d]*$/ });
  if (caller.session !== null) {
    throw new AwsFault('AccessDenied', 'Cannot call GetSessionToken with session credentials');
  }
  const owner = caller.user?.id ?? 'root';
  const mfa = serial !== undefined || code !== undefined;
  if (mfa) checkCode(findDevice(state, serial ?? ''), owner, code ?? '', now);
  // Root's last an hour at most.
  const seconds = caller.user === null ? Math.min(asked, 3600) : asked;
  const session = addSession(state, { owner, kind: 'session-token', mfa, seconds }, now, random);
  return {
    Credentials: {
      AccessKeyId: session.id,
      SecretAccessKey: session.secret,
      SessionToken: session.token,
      Expiration: session.expiresAt,
    },
  };
}

function checkCode(device: ReturnType<typeof findDevice>, owner: string, code: string, now: Date): void {
  const verdict = device?.owner === owner ? acceptCode(device, code, now) : 'locked';
  if (verdict === 'right') return;
  // Both in AWS's own words, the space at the end included.
  const message =
    verdict === 'wrong'
      ? 'MultiFactorAuthentication failed with invalid MFA one time pass code. '
      : 'MultiFactorAuthentication failed, unable to validate MFA code.  Please verify your MFA serial number is valid and associated with this user.';
  throw new AwsFault('AccessDenied', message);
}
