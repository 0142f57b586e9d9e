import { say } from '../messages/say.ts';
import type { Translate } from '../messages/translate.ts';
import type { Audit, AuditOutcome } from '../model/audit.ts';
import type { Verdict } from '../model/finding.ts';
import type { Words } from '../model/words.ts';
import { nextWords } from './auditNext.ts';
import { headlineOf, momentOf } from './auditPhrases.ts';
import { openWords, scoreWords } from './auditScore.ts';
import { acceptedLines, fixedLines } from './auditTextLists.ts';
import { taskSections } from './auditTextTasks.ts';
import { leftLines } from './leftLines.ts';
import { capped, type Lines, marks } from './textLines.ts';
import { wrapText } from './wrapText.ts';

const columns = 78;

/** An audit as plain text, at most 78 columns: the headline, the score, what there is to do, and what to run next. */
export function auditText(outcome: AuditOutcome, translate: Translate): string {
  const lines: Lines = (words, first = '') => wrapText(translate(words), columns, first);
  const { audit } = outcome;
  const sections = [
    titleLines(audit, lines),
    headlineOf(audit).flatMap(({ title, verdict, detail }) =>
      lines(say('report.finding', { title, detail: verdictWords(verdict, detail) }), `  ${marks[verdict]} `),
    ),
    scoreLines(audit, lines),
    runLines(outcome, lines),
    ...taskSections(audit, lines),
    fixedLines(audit, lines),
    acceptedLines(audit, lines),
    // Near the end, where a terminal still shows it: a report may be longer than a screen.
    leftLines(outcome.left, columns, translate).slice(1),
    [...lines(say('report.audit.next')), ...nextWords(audit).flatMap((words) => lines(words, '  - '))],
  ];
  return `${sections
    .filter((section) => section.length > 0)
    .map((section) => section.join('\n'))
    .join('\n\n')}\n`;
}

function titleLines({ alias, at, connection }: Audit, lines: Lines): readonly string[] {
  const { account, arn } = connection.identity;
  return [
    ...lines(say('report.audit.title', { account: alias ? `${alias} (${account})` : account })),
    ...lines(say('report.audit.read', { moment: momentOf(at), principal: arn })),
    ...(connection.practice ? lines(say('report.audit.practice')) : []),
  ];
}

const verdictWords = (verdict: Verdict, detail: Words): Words =>
  verdict === 'accepted' ? say('report.audit.accepted-detail', { detail }) : detail;

const scoreLines = (audit: Audit, lines: Lines): readonly string[] => [
  ...lines(scoreWords(audit)),
  ...lines(say('report.audit.score.how', { count: audit.checks.length }), '  '),
  ...lines(openWords(audit.score.open), '  '),
];

function runLines({ before, applied }: AuditOutcome, lines: Lines): readonly string[] {
  if (applied.length === 0) return [];
  return [
    ...lines(
      before
        ? say('report.audit.run.from', { count: applied.length, points: before.score.points })
        : say('report.audit.run', { count: applied.length }),
    ),
    ...capped(applied, lines, ({ summary }) => lines(summary, '  - ')),
  ];
}
