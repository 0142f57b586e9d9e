import type { ConsoleAnswer, ConsoleSignIn } from '../../model/practiceDesk.ts';
import { contextOf, decide } from '../authorise.ts';
import { type Caller, userArn } from '../callers.ts';
import { findNamed } from '../lookup.ts';
import { mfaOf } from '../mfa/passkeys.ts';
import { wireDate } from '../operation.ts';
import { checkPassword, isPassword, passwordExpiry, setPassword } from '../passwords.ts';
import type { PracticeState, StoredUser } from '../practiceState.ts';
import { AwsFault } from '../wire/awsFault.ts';
import { remember } from './person.ts';
import { checkSignInCode, refusals, usedRecently } from './signInCode.ts';
import { tellingActions } from './tellingActions.ts';

/** A sign-in whose code was already taken while the page waits for the new password: the code is not asked for twice. */
export interface OpenPage {
  readonly userId: string;
  readonly code: string;
}

/** Somebody signed in to the console: what their pages act as. */
export type UserSession = Omit<Caller, 'keyId' | 'id'>;

/** What one press of the button came to. */
interface Attempted {
  readonly answer: ConsoleAnswer;
  readonly page: OpenPage | null;
  /** where it let somebody in */
  readonly session?: UserSession;
}

/**
 * One press of the sign-in button. As in the browser: password, then MFA, then a forced change. The change is judged by the
 * password policy and by whether this session may call iam:ChangePassword.
 */
export function signInUser(state: PracticeState, attempt: ConsoleSignIn, page: OpenPage | null, now: Date): Attempted {
  const user = findNamed(state.users, attempt.user);
  if (user?.login == null || !isPassword(user, attempt.password)) return { answer: refusals.password, page: null };
  const devices = state.devices.filter(({ owner }) => owner === user.id);
  const mfa = mfaOf(state, user.id).length > 0;
  const open = isSamePage(page, user, attempt);
  // Whoever has only a passkey touches a sensor: nothing to type, so nothing that the practice account could check.
  const refused = devices.length > 0 && !open ? checkSignInCode(devices, attempt.code, now) : null;
  if (refused !== null) return { answer: refused, page: null };
  const session = sessionOf(state, user, mfa, now);
  const waiting = { userId: user.id, code: attempt.code ?? page?.code ?? '' };
  if (isShutOut(state, user, now)) return { answer: refusals.expired, page: null };
  if (mustChange(state, user, now)) {
    if (attempt.newPassword === undefined) return { answer: { state: 'new-password-needed' }, page: waiting };
    const problem = changePassword(state, user, attempt.newPassword, session, now);
    if (problem !== null) return { answer: problem, page: waiting };
    remember(state, user.name, attempt.newPassword);
  }
  if (!usedRecently(user.passwordLastUsed, now)) user.passwordLastUsed = wireDate(now);
  const may = tellingActions(state, user).map(({ action, resource }) => ({
    action,
    allowed: decide(state, user, { action, resource, context: contextOf(state, session, now) }) === 'allow',
  }));
  return { answer: { state: 'signed-in', principal: userArn(state, user), mfa, may }, page: null, session };
}

/** The code was taken when the page first came; the same one, or none, goes with the new password. */
function isSamePage(page: OpenPage | null, user: StoredUser, { code, newPassword }: ConsoleSignIn): boolean {
  if (page === null || page.userId !== user.id || newPassword === undefined) return false;
  return code === undefined || code === page.code;
}

function sessionOf(state: PracticeState, user: StoredUser, mfa: boolean, now: Date): UserSession {
  const issuedAt = wireDate(now);
  return {
    user,
    role: null,
    arn: userArn(state, user),
    session: { kind: 'console', mfaAt: mfa ? issuedAt : null, issuedAt },
  };
}

function mustChange({ passwordPolicy }: PracticeState, { login }: StoredUser, now: Date): boolean {
  if (login === null || login.resetRequired) return true;
  const expiry = passwordExpiry(passwordPolicy, login);
  return expiry !== null && expiry.getTime() <= now.getTime();
}

// With a hard expiry, what has run out only an administrator can replace.
function isShutOut({ passwordPolicy }: PracticeState, { login }: StoredUser, now: Date): boolean {
  if (login === null || passwordPolicy?.hardExpiry !== true || login.resetRequired) return false;
  const expiry = passwordExpiry(passwordPolicy, login);
  return expiry !== null && expiry.getTime() <= now.getTime();
}

/** AWS says the same sentence whether the right or the password was lacking. */
function changePassword(
  state: PracticeState,
  user: StoredUser,
  password: string,
  session: UserSession,
  now: Date,
): ConsoleAnswer | null {
  const asked = { action: 'iam:ChangePassword', resource: session.arn, context: contextOf(state, session, now) };
  if (decide(state, user, asked) !== 'allow' || isPassword(user, password)) return refusals.change;
  try {
    checkPassword(state, user, password);
  } catch (error) {
    if (error instanceof AwsFault) return refusals.change;
    throw error;
  }
  setPassword(user, password, false, now);
  return null;
}
