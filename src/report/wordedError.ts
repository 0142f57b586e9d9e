import type { Words } from '../model/words.ts';

/** An error as a person reads it: one present-tense sentence, then what to try, best first. */
export interface WordedError {
  readonly what: Words;
  readonly ways: readonly Words[];
}
