import type { Words } from './words.ts';

/** One line of a wait: a proof, met or not yet. */
export interface WatchLine {
  readonly state: 'met' | 'unmet' | 'waiting' | 'unknown';
  readonly title: Words;
  readonly detail: Words;
}
