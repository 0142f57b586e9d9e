import { say } from '../messages/say.ts';
import type { MfaDevice, SignIn } from '../model/credentials.ts';
import type { Words } from '../model/words.ts';

/**
 * Whether one user has signed in with password and MFA: PasswordLastUsed later than the first MFA device's EnableDate, and than the
 * last time an administrator set the password (`setAt`, ISO 8601, as far as offroot remembers it). A first password that must
 * still be changed has not been signed in with to the end.
 */
export function signedInWithBoth(
  signIn: SignIn | undefined,
  devices: readonly MfaDevice[],
  setAt: string | undefined,
): { readonly state: 'met' | 'unmet'; readonly detail: Words } {
  const unmet = (detail: Words) => ({ state: 'unmet', detail }) as const;
  const enabledAt = earliest(devices.map((device) => device.enabledAt));
  if (!signIn?.password || enabledAt === null) return unmet(say('proof.signed-in.not-yet'));
  if (signIn.lastUsedAt === null) return unmet(say('proof.signed-in.never'));
  if (signIn.password.resetRequired) return unmet(say('proof.signed-in.change-due'));
  const after = Math.max(Date.parse(enabledAt), Date.parse(signIn.password.createdAt), wholeSecond(setAt));
  return Date.parse(signIn.lastUsedAt) > after
    ? { state: 'met', detail: say('proof.signed-in.met', { at: signIn.lastUsedAt }) }
    : unmet(say('proof.signed-in.too-early', { at: signIn.lastUsedAt }));
}

/** AWS's dates have whole seconds; ours are cut to them, in milliseconds since 1970, so that the two compare. 0 for none. */
export const wholeSecond = (date: string | undefined): number =>
  date ? Math.floor(Date.parse(date) / 1000) * 1000 : 0;

function earliest(dates: readonly (string | null)[]): string | null {
  const known = dates.filter((date) => date !== null).toSorted();
  return known[0] ?? null;
}
