import stringWidth from 'string-width';
import { say } from '../messages/say.ts';
import type { Translate } from '../messages/translate.ts';
import type { Check } from '../model/finding.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Words } from '../model/words.ts';
import { wrapText } from './wrapText.ts';

const columns = 72;

/** What the summary needs beside the outcome. */
export interface SummaryFacts {
  /** titles of the checks, in order: src/checks/index.ts */
  readonly checks: readonly Pick<Check, 'id' | 'title'>[];
  /** users whose card of this run nobody has taken yet */
  readonly notHandedOver: readonly string[];
}

/** The result of a run as plain text, at most 72 columns, no secrets: what stays in the scrollback. */
export function summaryText(outcome: Outcome, translate: Translate, facts: SummaryFacts): string {
  const lines = (words: Words, first = '  '): readonly string[] => wrapText(translate(words), columns, first);
  return [
    ...lines(headline(outcome), ''),
    '',
    ...rootLines(outcome, facts).flatMap(({ mark, words }) => lines(words, `  ${mark} `)),
    '',
    ...(outcome.connection.practice ? lines(say('report.practice')) : []),
    ...table(rows(outcome, facts), translate),
    ...leftLines(outcome, translate),
    '',
  ].join('\n');
}

function headline({ dryRun, rootLocked, complete }: Outcome): Words {
  if (dryRun) return say('report.dry-run');
  if (!rootLocked) return say('report.not-locked');
  return complete ? say('report.locked-complete') : say('report.locked');
}

const marks = { pass: 'ok', accepted: 'ok', fail: 'x ', unknown: '? ' } as const;

/** The checks that say whether root is locked: their verdicts are the proof. */
const rootChecks = [
  'root-access-keys-absent',
  'root-mfa-enabled',
  'root-certificates-absent',
  'administrator-way-in-proven',
];

const rootLines = ({ findings }: Outcome, { checks }: SummaryFacts) =>
  findings
    .filter(({ check }) => rootChecks.includes(check))
    .map(({ check, verdict, detail }) => {
      const title = checks.find(({ id }) => id === check)?.title;
      return { mark: marks[verdict], words: title ? say('report.finding', { title, detail }) : detail };
    });

type Row = readonly [label: Words, value: Words];

function rows(outcome: Outcome, facts: SummaryFacts): readonly Row[] {
  const { connection, signInUrl: url, administrators, applied, nextAudit } = outcome;
  return [
    [say('report.account'), say('report.account.id', { account: connection.identity.account })],
    [say('report.sign-in'), say('report.sign-in.as', { url, users: administrators.join(', ') })],
    ...cardRows(outcome, facts),
    [say('report.changes'), say('report.changes.made', { count: applied.length })],
    [say('report.next-audit'), say('report.date', { date: nextAudit.slice(0, 10) })],
  ];
}

function cardRows({ cards }: Outcome, { notHandedOver }: SummaryFacts): readonly Row[] {
  if (cards.length === 0) return [];
  if (notHandedOver.length === 0) return [[say('report.cards'), say('report.cards.done', { count: cards.length })]];
  return [[say('report.cards'), say('report.cards.open', { users: notHandedOver.join(', ') })]];
}

/** Labels in one column as wide as the widest, values beside it. */
function table(rows: readonly Row[], translate: Translate): readonly string[] {
  const labels = rows.map(([label]) => `${translate(label)}:`);
  const widest = Math.max(...labels.map((label) => stringWidth(label)));
  return rows.flatMap(([, value], at) => {
    const label = labels[at] ?? '';
    return wrapText(translate(value), columns, `  ${label}${' '.repeat(widest - stringWidth(label))}  `);
  });
}

function leftLines({ left }: Outcome, translate: Translate): readonly string[] {
  if (left.length === 0) return [];
  return [
    '',
    ...wrapText(translate(say('report.left', { count: left.length })), columns, '  '),
    ...left.flatMap(({ summary, instructions }) => [
      ...wrapText(translate(summary), columns, '  - '),
      ...instructions.flatMap((words) => wrapText(translate(words), columns, '    ')),
    ]),
  ];
}
