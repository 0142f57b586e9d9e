import type { PracticeConsole } from '../../model/practiceDesk.ts';
import { contextOf, decide } from '../authorise.ts';
import { addPasskey, mfaOf } from '../mfa/passkeys.ts';
import type { RandomBytes } from '../operation.ts';
import type { PracticeState } from '../practiceState.ts';
import { quotas } from '../quotas.ts';
import type { UserSession } from './userSignIn.ts';

/** Adds a passkey for whoever is signed in, as their own page "Security credentials" does: judged as iam:EnableMFADevice on oneself. */
export function addUserPasskey(
  state: PracticeState,
  session: UserSession,
  now: Date,
  random: RandomBytes,
): ReturnType<PracticeConsole['addPasskey']> {
  const user = state.users.find(({ id }) => id === session.user?.id);
  if (user === undefined) return { ok: false, message: 'Your session has expired. Please sign in again.' };
  const asked = { action: 'iam:EnableMFADevice', resource: session.arn, context: contextOf(state, session, now) };
  const own = mfaOf(state, user.id);
  if (decide(state, user, asked) !== 'allow') {
    return { ok: false, message: `User: ${session.arn} is not authorized to perform: iam:EnableMFADevice` };
  }
  // AWS-2023-001, as at the wire: a further device only from a session with MFA.
  if (own.length > 0 && session.session?.mfaAt === null) {
    return { ok: false, message: 'You need to sign in with MFA before you can manage MFA devices.' };
  }
  if (own.length >= quotas.MFADevicesPerUser) {
    return { ok: false, message: `Cannot exceed quota for MFADevicesPerUser: ${quotas.MFADevicesPerUser}` };
  }
  return { ok: true, serial: addPasskey(state, user, now, random).serial };
}
