import type { Clock } from '../model/clock.ts';
import type { PracticeState } from './practiceState.ts';
import type { StateAccess } from './stateAccess.ts';

/** What time it is on the account while `clock` is the real one. */
export const timeOf = ({ clockAheadMs }: PracticeState, clock: Pick<Clock, 'now'>): Date =>
  new Date(clock.now().getTime() + clockAheadMs);

/** The account's clock: asked anew each time, since another process may have moved it. Waiting takes as long as it really takes. */
export const accountClock = ({ read }: StateAccess, clock: Clock): Clock => ({
  now: () => read((state) => timeOf(state, clock)),
  sleep: clock.sleep,
});
