import type { PracticeState } from '../../../src/practice/practiceState.ts';
import type { Ended, RunParts } from '../runHeadless.ts';
import type { Story } from '../story.ts';

/**
 * A story of the program that is cut and soaked: a row in index.ts. To add one, say `offroot x`:
 *
 * 1. `x.ts` beside this file: a function that gives a StoryKind. Its `run` is `runHeadless` with who is at the keyboard, an answers
 *    file, and a `tell` that does what src/app/tellX.ts does. Where it begins on an account that something was done to before,
 *    let `begin` give a copy of one world that is made once: see preparedWorld.ts.
 * 2. One line in index.ts. `npm run soak -- --story x --runs 500` soaks it, `--cuts` cuts it before and after each of its calls
 *    in each of the ways of ../cutWays.ts.
 * 3. A row in ../cut.test.ts and ../soak.test.ts if `npm test` has the seconds for it, and a line in docs/faults.md.
 *
 * What every story is held to without saying so: each cut run is made good by the next; an account that came to its end is that of an
 * uncut run; a run after that writes nothing; no run goes on for ever; no secret is printed, journalled or saved; no bug.
 */
export interface StoryKind {
  /** as in `--story NAME` */
  readonly name: string;
  /** the world before the first run, in a folder of its own; seeds may begin differently, null is the plain one, and all must come to the same essence */
  readonly begin: (seed: number | null) => Promise<Story>;
  /** one run, ended by its end, an error or a cancellation */
  readonly run: (story: Story, parts?: RunParts) => Promise<Ended>;
  /** what the account came to, as it is compared with an uncut run's: the parts by name, without ids, dates, seeds */
  readonly essence: (state: PracticeState) => Readonly<Record<string, unknown>>;
  /** parts of the essence that may be missing, null: a run said that it could not read them, or was denied to and had no time to say so */
  readonly unread?: (ended: Ended | null, denied: readonly string[]) => readonly string[];
  /** what is wrong with an account that came to its end, besides its essence: who should get in does not; changes nothing for good */
  readonly lastLook: (story: Story) => Promise<readonly string[]>;
  /** what one write took away that it may not, judged from outside: by the account itself, never by the guard */
  readonly lockOuts: (story: Story, before: PracticeState, after: PracticeState) => readonly string[];
  /** what is wrong with a run that says it is done */
  readonly falseDone?: (story: Story) => readonly string[];
  /** true where a half-made device may stay when a run is cancelled, since who runs it may delete none */
  readonly leavesDevices: boolean;
  /** about how many calls an uncut run makes: troubles are spread over so many */
  readonly calls: number;
  /** actions that random trouble denies, one at a time */
  readonly deniable: readonly string[];
}
