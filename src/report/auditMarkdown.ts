import { say } from '../messages/say.ts';
import type { Translate } from '../messages/translate.ts';
import type { Audit, AuditedFinding, AuditOutcome, Task } from '../model/audit.ts';
import type { CheckFrame, Verdict } from '../model/finding.ts';
import { frameFinder } from '../model/frameFinder.ts';
import type { Words } from '../model/words.ts';
import {
  acceptanceWords,
  basisWords,
  dayOf,
  evidenceWords,
  findingsByCheck,
  headlineOf,
  momentOf,
  remedyWords,
  severityWords,
} from './auditPhrases.ts';
import { openWords, scoreWords } from './auditScore.ts';
import { codeSpan, escapeMarkdown, escapeProse } from './escapeMarkdown.ts';
import { leftMarkdown } from './leftMarkdown.ts';
import { referenceWords } from './referenceWords.ts';

/** Words as Markdown: `text` whatever fills them, `prose` only where nothing from outside does. */
interface Pen {
  readonly text: (words: Words) => string;
  readonly prose: (words: Words) => string;
}

/** An audit as Markdown, for a pull request or an auditor: everything, with why it matters and where it is written down. */
export function auditMarkdown({ audit, before, applied, left }: AuditOutcome, translate: Translate): string {
  const text = (words: Words): string => escapeMarkdown(translate(words));
  const pen: Pen = { text, prose: (words) => escapeProse(translate(words)) };
  const frameOf = frameFinder(audit.checks);
  const sections = [
    title(audit, text),
    headline(audit, text),
    [
      text(scoreWords(audit)),
      '',
      text(openWords(audit.score.open)),
      '',
      text(say('report.audit.score.how', { count: audit.checks.length })),
    ],
    section(
      say('report.audit.applied'),
      applied.map(({ summary }) => `- ${text(summary)}`),
      text,
    ),
    before && applied.length > 0 ? [text(say('report.audit.before', { points: before.score.points }))] : [],
    section(
      say('report.audit.left'),
      left.flatMap((one, at) => [...(at > 0 ? [''] : []), ...leftMarkdown(one, text, translate)]),
      text,
    ),
    section(
      say('report.audit.tasks'),
      audit.tasks.flatMap((task, at) => [...(at > 0 ? [''] : []), ...taskLines(task, audit, frameOf, pen)]),
      text,
    ),
    section(say('report.audit.fixed.all'), fixedLines(audit, text), text),
    section(say('report.audit.accepted'), acceptedLines(audit, text), text),
    section(say('report.audit.passing'), passingLines(audit, text), text),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

const section = (heading: Words, lines: readonly string[], text: Pen['text']): readonly string[] =>
  lines.length === 0 ? [] : [`## ${text(heading)}`, '', ...lines];

function title({ alias, at, connection }: Audit, text: Pen['text']): readonly string[] {
  const { account, arn } = connection.identity;
  return [
    `# ${text(say('report.audit.title', { account: alias ? `${alias} (${account})` : account }))}`,
    '',
    `${text(say('report.audit.read.at', { moment: momentOf(at) }))} ${codeSpan(arn)}`,
    ...(connection.practice ? ['', text(say('report.audit.practice'))] : []),
  ];
}

const verdictWords: Readonly<Record<Verdict, Words>> = {
  pass: say('report.audit.verdict.pass'),
  fail: say('report.audit.verdict.fail'),
  unknown: say('report.audit.verdict.unknown'),
  accepted: say('report.audit.verdict.accepted'),
};

const headline = (audit: Audit, text: Pen['text']): readonly string[] =>
  headlineOf(audit).map(
    (item) => `- **${text(verdictWords[item.verdict])}** ${text(item.title)}: ${text(item.detail)}`,
  );

function taskLines(
  task: Task,
  { at }: Audit,
  frameOf: (id: string) => CheckFrame,
  { text, prose }: Pen,
): readonly string[] {
  const heading = say('report.audit.task', { severity: severityWords[task.severity], title: task.title });
  return [
    `### ${text(heading)}`,
    '',
    prose(remedyWords(task, frameOf)),
    ...findingsByCheck(task.findings).flatMap(([check, own]) => {
      const { title: good, why, references } = frameOf(check);
      return [
        '',
        `**${text(good)}** (${codeSpan(check)}). ${prose(why)}`,
        '',
        ...own.map((finding) => findingLine(finding, at, text)),
        '',
        text(referenceWords(references)),
      ];
    }),
  ];
}

function findingLine(finding: AuditedFinding, at: string, text: Pen['text']): string {
  const facts = [
    `**${text(verdictWords[finding.verdict])}**, ${text(severityWords[finding.severity])}: ${codeSpan(finding.resource)}`,
    text(finding.detail),
    text(basisWords(finding, at)),
  ];
  return `- ${facts.join('  \n  ')}`;
}

const fixedLines = ({ fixed, previous }: Audit, text: Pen['text']): readonly string[] =>
  fixed.map(
    ({ title: words, resource, since }) =>
      `- ${text(words)}: ${codeSpan(resource)}, ${text(say('report.audit.since', { day: dayOf(since ?? previous?.at ?? '') }))}`,
  );

const acceptedLines = ({ findings }: Audit, text: Pen['text']): readonly string[] =>
  findings.flatMap(({ title: words, resource, detail, accepted }) =>
    accepted
      ? [`- ${text(words)}: ${codeSpan(resource)}, ${text(detail)}  \n  ${text(acceptanceWords(accepted))}`]
      : [],
  );

const passingLines = ({ findings, at }: Audit, text: Pen['text']): readonly string[] =>
  findings
    .filter(({ verdict }) => verdict === 'pass')
    .map((finding) => `- ${text(finding.title)}: ${text(finding.detail)} (${text(evidenceWords(finding, at))})`);
