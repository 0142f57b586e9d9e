import { choicesAnswer } from '../model/answers.ts';
import type { StepContext } from '../model/step.ts';

/** One of the things that watch an account, and the checks that say it is in place. */
export interface Watcher {
  readonly id: WatcherId;
  readonly checks: readonly string[];
}

export type WatcherId = 'trail' | 'alarm' | 'analyzer' | 'contacts' | 'budget';

/** What `offroot watch` can set up, in the order in which it is asked and done. */
export const watchers: readonly Watcher[] = [
  { id: 'trail', checks: ['trail-in-every-region', 'trail-logs-validated', 'trail-bucket-guarded'] },
  { id: 'alarm', checks: ['root-use-alarmed'] },
  { id: 'analyzer', checks: ['access-analyzer-on'] },
  { id: 'contacts', checks: ['security-contact-set', 'billing-and-operations-contacts-set'] },
  { id: 'budget', checks: ['budget-alert-set'] },
];

/** True where the person came for this one. */
export const isAskedFor = ({ answers }: StepContext, watcher: WatcherId): boolean =>
  choicesAnswer(answers, 'watch.what').includes(watcher);
