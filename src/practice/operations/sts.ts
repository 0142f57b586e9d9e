import { findSecret } from '../callers.ts';
import { checkMfa, readMfa } from '../mfa/checkMfa.ts';
import type { Call, Operation } from '../operation.ts';
import { keyIdRule } from '../resources.ts';
import { addSession, viewCredentials } from '../sessions.ts';
import { AwsFault } from '../wire/awsFault.ts';

/** STS as far as people with access keys need it. AssumeRole has a file of its own. */
export const stsOperations: readonly Operation[] = [
  { service: 'sts', name: 'GetCallerIdentity', access: 'free', run: getCallerIdentity },
  { service: 'sts', name: 'GetAccessKeyInfo', access: 'unless-denied', run: getAccessKeyInfo },
  { service: 'sts', name: 'GetSessionToken', access: 'unless-denied', run: getSessionToken },
];

function getCallerIdentity({ state, caller }: Call) {
  return { UserId: caller.id, Account: state.accountId, Arn: caller.arn };
}

function getAccessKeyInfo({ state, params }: Call) {
  const id = params.text('AccessKeyId', keyIdRule);
  const known = findSecret(state, id) !== null;
  // The account is written into the id itself; here every id that looks right and is not ours is somebody else's.
  if (!known) throw new AwsFault('ValidationError', 'Access key ID is not valid.');
  return { Account: state.accountId };
}

function getSessionToken({ state, params, caller, now, random }: Call) {
  const asked = params.integer('DurationSeconds', 900, 129_600) ?? 43_200;
  const given = readMfa(params);
  if (caller.session !== null) {
    throw new AwsFault('AccessDenied', 'Cannot call GetSessionToken with session credentials');
  }
  const owner = caller.user?.id ?? 'root';
  if (given !== null) checkMfa(state, owner, given, now);
  // Root's last an hour at most.
  const seconds = caller.user === null ? Math.min(asked, 3600) : asked;
  const session = addSession(state, { owner, kind: 'session-token', mfa: given !== null, seconds }, now, random);
  return { Credentials: viewCredentials(session) };
}
