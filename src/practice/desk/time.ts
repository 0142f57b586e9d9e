import type { PracticeTime } from '../../model/practiceDesk.ts';
import { passTime } from '../programs/passTime.ts';
import type { StateAccess } from '../stateAccess.ts';

/** The account's time and moving it on; `now` is the account's own. */
export const practiceTime = ({ change }: StateAccess, now: () => Date): PracticeTime => ({
  now,
  pass: (days) => change((state) => passTime(state, days, now())),
});
