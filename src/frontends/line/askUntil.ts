import { say } from '../../messages/say.ts';
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

/** Says why something is asked, and what can be typed; on the practice account also how its desk is opened. */
export function help({ tell, desk, now }: LineStage, ...words: readonly Words[]): undefined {
  for (const one of [...words, ...(desk && !now.atDesk ? [say('line.help.practice')] : [])]) tell(one, '? ');
}

/** An answer, or back. */
export type LineAnswer = { readonly answer: Answer } | 'back';
