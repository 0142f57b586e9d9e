import { say } from '../messages/say.ts';
import type { Translate } from '../messages/translate.ts';
import { severityWords } from './auditPhrases.ts';
import { areaWords, byArea, type CheckListParts, repairOf, restsOn } from './checkListParts.ts';
import { referenceWords } from './referenceWords.ts';
import type { Lines } from './textLines.ts';
import { wrapText } from './wrapText.ts';

const columns = 78;

/** Every check as plain text, at most 78 columns, by area. */
export function checkListText({ checks, repairs }: CheckListParts, translate: Translate): string {
  const lines: Lines = (words, first = '') => wrapText(translate(words), columns, first);
  const sections = byArea(checks).map(([area, own]) => [
    ...lines(areaWords[area]),
    ...own.flatMap((check) => {
      const { id, severity, title, why, fix, references } = check;
      const repair = repairOf(id, repairs);
      const indented = [
        say('report.checks.line', { severity: severityWords[severity], title }),
        why,
        say('report.checks.fix', { fix }),
        ...(repair ? [say('report.checks.repair', { repair: repair.title })] : []),
        referenceWords(references),
        say('report.checks.rests', { actions: restsOn(check).join(', ') }),
      ];
      return ['', `  ${id}`, ...indented.flatMap((words) => lines(words, '    '))];
    }),
  ]);
  const count = lines(say('report.checks.count', { count: checks.length }));
  return `${[...sections, count].map((section) => section.join('\n')).join('\n\n')}\n`;
}
