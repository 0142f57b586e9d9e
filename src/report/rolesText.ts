import { say } from '../messages/say.ts';
import type { Translate } from '../messages/translate.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Words } from '../model/words.ts';
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
    ...left.flatMap(({ summary, instructions }) => ['', ...lines(summary, ''), ...told(instructions, translate)]),
    '',
  ].join('\n');
}

/** Words in paragraphs, lines to copy in blocks, each apart from the other. */
const told = (instructions: readonly Words[], translate: Translate): readonly string[] =>
  instructions.flatMap((words, index) => {
    const before = instructions[index - 1];
    if (isCode(words)) return [...(before && isCode(before) ? [] : ['']), translate(words)];
    return ['', ...wrapText(translate(words), columns, '')];
  });

const isCode = ({ key }: Words): boolean => key === 'roles.line';
