import type { ConsoleAnswer } from '../../model/practiceDesk.ts';
import { acceptCode, isCodeOf } from '../mfa/mfaDevice.ts';
import type { StoredDevice } from '../storedMfa.ts';

const refused = (message: string): ConsoleAnswer => ({ state: 'refused', message });

/** What the console's pages say. */
export const refusals = {
  password: refused('Your authentication information is incorrect. Please try again.'),
  code: refused('Your multi-factor authentication code is incorrect. Please try again.'),
  change: refused(
    'Either user is not authorized to perform iam:ChangePassword or entered password does not comply with account password policy set by administrator',
  ),
  expired: refused('Your password has expired. Contact your administrator to set a new password.'),
} as const;

/** Checks a code against any of the person's devices; null when it is right. One of none of them counts against each. */
export function checkSignInCode(
  devices: readonly StoredDevice[],
  code: string | undefined,
  now: Date,
): ConsoleAnswer | null {
  if (code === undefined) return { state: 'code-needed' };
  const digits = code.replace(/\s/g, '');
  const matching = devices.filter((device) => isCodeOf(device, digits, now));
  const verdicts = (matching.length > 0 ? matching : devices).map((device) => acceptCode(device, digits, now));
  return verdicts.includes('right') ? null : refusals.code;
}

/** AWS records only the first use of a password in about five minutes. */
export const usedRecently = (lastUsed: string | null, now: Date): boolean =>
  lastUsed !== null && now.getTime() - Date.parse(lastUsed) < 5 * 60_000;
