import type { StateAccess } from '../stateAccess.ts';
import { isTimeToLive, livePrograms } from './livePrograms.ts';

/**
 * An account on which life went on while nobody looked: the programs' days since it was last opened are lived when it is first
 * looked at, and not before, so that opening a large one waits for nothing.
 */
export function caughtUp({ read, change }: StateAccess, now: () => Date): StateAccess {
  let isLived = false;
  const live = () => {
    if (isLived) return;
    isLived = true;
    if (read((state) => isTimeToLive(state, now()))) change((state) => liveOnce(state, now()));
  };
  return {
    read: (look) => {
      live();
      return read(look);
    },
    change: (work) => {
      live();
      return change(work);
    },
  };
}

/** Asked once more: another process may have had the same thought. */
function liveOnce(state: Parameters<typeof livePrograms>[0], now: Date): void {
  if (isTimeToLive(state, now)) livePrograms(state, now);
}
