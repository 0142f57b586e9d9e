import type { RandomBytes } from '../operation.ts';
import type { PracticeState } from '../practiceState.ts';

/** How a practice account begins. */
export interface Scenario {
  /** as in `--practice=NAME`; of a scenario with a size, the size included: `big:500` */
  readonly name: string;
  /** the account's first state; `now` is ISO 8601 to the second */
  readonly build: (now: string, random: RandomBytes) => PracticeState;
}
