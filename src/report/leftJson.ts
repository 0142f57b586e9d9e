import type { Translate } from '../messages/translate.ts';
import type { Left } from '../model/step.ts';

/** Something a person still has to do, as documents hold it. */
export interface LeftJson {
  id: string;
  step: string;
  summary: string;
  /** in order; lines to copy among them */
  instructions: string[];
}

/** An item in the words of a language. */
export const leftJson = ({ id, step, summary, instructions }: Left, translate: Translate): LeftJson => ({
  id,
  step,
  summary: translate(summary),
  instructions: instructions.map(translate),
});
