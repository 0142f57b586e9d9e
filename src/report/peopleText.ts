import { say } from '../messages/say.ts';
import type { Translate } from '../messages/translate.ts';
import type { Outcome } from '../model/outcome.ts';
import { planText } from './planText.ts';
import { wrapText } from './wrapText.ts';

const columns = 72;

/** What `offroot people` came to, as plain text without secrets: what was changed, what is left for whom; or the plan. */
export function peopleText(outcome: Outcome, translate: Translate, steps: Parameters<typeof planText>[2]): string {
  const { applied, left, notHandedOver, dryRun } = outcome;
  if (dryRun) return planText(outcome, translate, steps);
  const lines = (words: Parameters<Translate>[0], first: string): readonly string[] =>
    wrapText(translate(words), columns, first);
  return [
    ...lines(say('users.changes', { count: applied.length }), ''),
    ...applied.flatMap(({ summary }) => lines(summary, '  ok ')),
    ...(notHandedOver.length > 0 ? lines(say('users.cards-left', { users: notHandedOver.join(', ') }), '  ! ') : []),
    ...left.flatMap(({ summary, instructions }) => [
      ...lines(summary, '  - '),
      ...instructions.flatMap((words) => lines(words, '    ')),
    ]),
    '',
  ].join('\n');
}
