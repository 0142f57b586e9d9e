import type { Answer } from '../../model/answers.ts';
import type { Words } from '../../model/words.ts';
import type { LineStage } from './lineStage.ts';

/** Reads lines until one is an answer. `take` says what was wrong with any other, and gives undefined. */
export async function askUntil<Answer>(
  { read }: Pick<LineStage, 'read'>,
  prompt: () => Words,
  take: (line: string) => Answer | undefined | Promise<Answer | undefined>,
): Promise<Answer> {
  for (;;) {
    const answer = await take(await read(prompt()));
    if (answer !== undefined) return answer;
  }
}

/** Says why something is asked, and what can be typed. */
export function help({ tell }: Pick<LineStage, 'tell'>, ...words: readonly Words[]): undefined {
  for (const one of words) tell(one, '? ');
}

/** An answer, or back. */
export type LineAnswer = { readonly answer: Answer } | 'back';
