import { allMfa } from './mfa/passkeys.ts';
import { byName } from './paging.ts';
import type { PracticeState } from './practiceState.ts';

/** Who is at the keyboard of an enrolment where nobody says: the first user with a password and without MFA, else root. */
export function nextToEnrol(state: PracticeState): string {
  const owners = new Set(allMfa(state).map(({ owner }) => owner));
  return byName(state.users).find(({ id, login }) => login !== null && !owners.has(id))?.name ?? 'root';
}
