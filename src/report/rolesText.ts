import { say } from '../messages/say.ts';
import type { Translate } from '../messages/translate.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Words } from '../model/words.ts';
import { leftLines } from './leftLines.ts';
import { planText } from './planText.ts';
import { wrapText } from './wrapText.ts';

const columns = 72;

/** What `offroot roles` came to: what was made, and what to do with it. Lines to copy stand by themselves, whole and unindented. */
export function rolesText(outcome: Outcome, translate: Translate, steps: Parameters<typeof planText>[2]): string {
  const { applied, left, dryRun } = outcome;
  if (dryRun) return planText(outcome, translate, steps);
  const lines = (words: Words, first: string): readonly string[] => wrapText(translate(words), columns, first);
  return [
    ...lines(say('users.changes', { count: applied.length }), ''),
    ...applied.flatMap(({ summary }) => lines(summary, '  ok ')),
    ...leftLines(left, columns, translate),
    '',
  ].join('\n');
}
