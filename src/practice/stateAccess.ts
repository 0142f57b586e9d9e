import type { PracticeState } from './practiceState.ts';

/** How the parts of the practice account reach what it remembers. */
export interface StateAccess {
  /** Runs `work` on the newest state and writes what it changed, also when it throws (a wrong code counts). */
  readonly change: <T>(work: (state: PracticeState) => T) => T;
  /** Runs `look` on the newest state, without a lock and without writing. It must not change anything. */
  readonly read: <T>(look: (state: PracticeState) => T) => T;
}
