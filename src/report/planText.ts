import { say } from '../messages/say.ts';
import type { Translate } from '../messages/translate.ts';
import type { Outcome, PlannedChange } from '../model/outcome.ts';
import type { Step } from '../model/step.ts';
import type { Words } from '../model/words.ts';
import { wrapText } from './wrapText.ts';

const columns = 78;

/** What --dry-run found, step by step: in plain words, as the AWS action it is, and whether it can be undone. */
export function planText(outcome: Outcome, translate: Translate, steps: readonly Pick<Step, 'id' | 'title'>[]): string {
  const { plan } = outcome;
  const lines = (words: Words, first = ''): readonly string[] => wrapText(translate(words), columns, first);
  if (plan.length === 0) return `${lines(say('report.plan.empty')).join('\n')}\n`;
  const calls = plan.filter(({ action }) => action !== null).length;
  return [
    ...lines(say('report.plan.title', { count: plan.length, calls })),
    ...steps.flatMap(({ id, title }) => {
      const own = plan.filter(({ step }) => step === id);
      return own.length === 0 ? [] : ['', ...lines(title), ...own.flatMap((change) => changeLines(change, lines))];
    }),
    '',
    ...lines(say('report.plan.nothing-done')),
    '',
  ].join('\n');
}

function changeLines(change: PlannedChange, lines: (words: Words, first?: string) => readonly string[]) {
  const undo = change.undo;
  return [
    ...lines(change.summary, '  - '),
    ...(change.kind === 'api' && change.action
      ? lines(say('report.plan.action', { action: change.action }), '    ')
      : lines(change.kind === 'ceremony' ? say('report.plan.ceremony') : say('report.plan.manual'), '    ')),
    ...(undo && !undo.possible ? lines(say('report.plan.no-undo', { why: undo.why }), '    ') : []),
    ...(undo?.possible ? lines(say('report.plan.undo', { action: undo.write.action }), '    ') : []),
  ];
}
