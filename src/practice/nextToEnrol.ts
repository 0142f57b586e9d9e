import { byName } from './paging.ts';
import type { PracticeState } from './practiceState.ts';

/** Who is at the keyboard of an enrolment where nobody says: the first user with a password and without MFA, else root. */
export function nextToEnrol({ users, devices }: PracticeState): string {
  const owners = new Set(devices.map(({ owner }) => owner));
  return byName(users).find(({ id, login }) => login !== null && !owners.has(id))?.name ?? 'root';
}
