import type { ApiChange, CeremonyChange } from './change.ts';
import type { Rehearsal } from './rehearsal.ts';
import type { Words } from './words.ts';

/** What one step proposes, to be approved as a whole. */
export interface Plan {
  readonly step: string;
  readonly title: Words;
  readonly changes: readonly (ApiChange | CeremonyChange)[];
  /** what must be typed to approve it: set where anything is removed, disabled or final */
  readonly typed: string | null;
  /** what to know before approving: warnings, what may break */
  readonly cautions: readonly Words[];
  /** what each person could still do afterwards; null where the plan changes nobody's rights, or nobody looked */
  readonly rehearsal: Rehearsal | null;
}
