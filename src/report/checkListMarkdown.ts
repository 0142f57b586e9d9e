import { say } from '../messages/say.ts';
import type { Translate } from '../messages/translate.ts';
import type { Words } from '../model/words.ts';
import { severityWords } from './auditPhrases.ts';
import { areaWords, byArea, type CheckListParts, repairOf, restsOn } from './checkListParts.ts';
import { codeSpan, escapeMarkdown, escapeProse } from './escapeMarkdown.ts';
import { referenceWords } from './referenceWords.ts';

/** Every check as a page: docs/checks.md. */
export function checkListMarkdown({ checks, repairs }: CheckListParts, translate: Translate): string {
  const text = (words: Words): string => escapeMarkdown(translate(words));
  const prose = (words: Words): string => escapeProse(translate(words));
  const sections = byArea(checks).flatMap(([area, own]) => [
    `## ${text(areaWords[area])}`,
    ...own.flatMap((check) => {
      const { id, severity, title, why, fix, references } = check;
      const repair = repairOf(id, repairs);
      return [
        `### ${codeSpan(id)}`,
        `**${text(say('report.checks.line', { severity: severityWords[severity], title }))}.** ${prose(why)}`,
        [
          `- ${prose(say('report.checks.fix', { fix }))}`,
          ...(repair ? [`- ${text(say('report.checks.repair', { repair: repair.title }))}`] : []),
          `- ${text(referenceWords(references))}`,
          `- ${text(say('report.checks.rests', { actions: restsOn(check).join(', ') }))}`,
        ].join('\n'),
      ];
    }),
  ]);
  const head = [
    `# ${text(say('report.checks.title'))}`,
    prose(say('report.checks.intro')),
    prose(say('report.checks.generated')),
  ];
  return `${[...head, ...sections].join('\n\n')}\n`;
}
