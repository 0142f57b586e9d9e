import { mostDaysAtOnce } from '../../model/practiceDesk.ts';
import { wireDate } from '../operation.ts';
import type { PracticeState } from '../practiceState.ts';
import { shiftSession } from '../sessions.ts';
import { dayMs, isTimeToLive, livePrograms } from './livePrograms.ts';

/**
 * Moves the account's clock ahead by whole days; an Error where they are not 1 to `mostDaysAtOnce`. Sessions that are valid stay valid, as if
 * their people had signed in again; programs run on their days; everything else gets older. `now` is the account's time before.
 */
export function passTime(state: PracticeState, days: number, now: Date): void {
  if (!Number.isInteger(days) || days < 1 || days > mostDaysAtOnce)
    throw new Error(`time passes in whole days, from 1 to ${mostDaysAtOnce}: not ${days}`);
  if (isTimeToLive(state, now)) livePrograms(state, now);
  else if (state.livedUntil !== null) state.livedUntil = wireDate(now);
  const ms = days * dayMs;
  state.sessions = state.sessions.map((session) =>
    Date.parse(session.expiresAt) > now.getTime() ? shiftSession(session, ms) : session,
  );
  state.clockAheadMs += ms;
  livePrograms(state, new Date(now.getTime() + ms));
}
