import { say } from '../../messages/say.ts';
import type { RehearsedAct, RehearsedPeople } from '../../model/rehearsal.ts';
import type { Words } from '../../model/words.ts';

/** What a lock-out turns on. */
const telling: readonly RehearsedAct[] = ['change-password', 'set-up-mfa', 'create-user'];

/** A rehearsal as one line: for how many, and whether anybody is locked out. */
export function sumUp(people: readonly RehearsedPeople[], lockOuts: readonly Words[]): Words {
  const count = people.reduce((sum, { names }) => sum + names.length, 0);
  if (lockOuts.length > 0) return say('rehearsal.summary.locked-out', { count });
  const unsure = people.some(({ acts }) =>
    acts.some(({ act, after }) => telling.includes(act) && Object.values(after).includes('undecidable')),
  );
  return unsure ? say('rehearsal.summary.unsure', { count }) : say('rehearsal.summary.nobody', { count });
}
