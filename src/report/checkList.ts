import { say } from '../messages/say.ts';
import type { Translate } from '../messages/translate.ts';
import type { Area, Check, References, Severity } from '../model/finding.ts';
import { partActions } from '../model/snapshot.ts';
import type { Step } from '../model/step.ts';
import type { Words } from '../model/words.ts';
import { severityWords } from './auditPhrases.ts';
import { codeSpan, escapeMarkdown, escapeProse } from './escapeMarkdown.ts';
import { referenceWords } from './referenceWords.ts';
import type { Lines } from './textLines.ts';
import { wrapText } from './wrapText.ts';

/** What a list of checks is made of. */
export interface CheckListParts {
  readonly checks: readonly Omit<Check, 'judge'>[];
  /** where two name the same check, the first one repairs it */
  readonly repairs: readonly Pick<Step, 'id' | 'title' | 'checks'>[];
}

/** A check as `offroot audit --list-checks --format json` lists it. */
export interface CheckJson {
  id: string;
  area: Area;
  severity: Severity;
  title: string;
  why: string;
  fix: string;
  /** id of the repair that offroot can make; null where it is done by hand */
  repair: string | null;
  references: References;
  /** the AWS actions it rests on */
  restsOn: string[];
}

/** Every check as data, in order. */
export const checkListJson = ({ checks, repairs }: CheckListParts, translate: Translate): CheckJson[] =>
  checks.map((check) => ({
    id: check.id,
    area: check.area,
    severity: check.severity,
    title: translate(check.title),
    why: translate(check.why),
    fix: translate(check.fix),
    repair: repairOf(check.id, repairs)?.id ?? null,
    references: { ...check.references },
    restsOn: [...restsOn(check)],
  }));

const columns = 78;

/** Every check as plain text, at most 78 columns, by area. */
export function checkListText({ checks, repairs }: CheckListParts, translate: Translate): string {
  const lines: Lines = (words, first = '') => wrapText(translate(words), columns, first);
  const sections = byArea(checks).map(([area, own]) => [
    ...lines(areas[area]),
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

/** Every check as a page: docs/checks.md. */
export function checkListMarkdown({ checks, repairs }: CheckListParts, translate: Translate): string {
  const text = (words: Words): string => escapeMarkdown(translate(words));
  const prose = (words: Words): string => escapeProse(translate(words));
  const sections = byArea(checks).flatMap(([area, own]) => [
    `## ${text(areas[area])}`,
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

const areas: Readonly<Record<Area, Words>> = {
  root: say('report.checks.area.root'),
  people: say('report.checks.area.people'),
  keys: say('report.checks.area.keys'),
  rights: say('report.checks.area.rights'),
  passwords: say('report.checks.area.passwords'),
  account: say('report.checks.area.account'),
  roles: say('report.checks.area.roles'),
};

const areaOrder: readonly Area[] = ['root', 'people', 'keys', 'rights', 'passwords', 'account', 'roles'];

const byArea = (checks: CheckListParts['checks']): readonly (readonly [Area, CheckListParts['checks']])[] =>
  areaOrder
    .map((area) => [area, checks.filter((check) => check.area === area)] as const)
    .filter(([, own]) => own.length > 0);

const repairOf = (check: string, repairs: CheckListParts['repairs']): CheckListParts['repairs'][number] | undefined =>
  repairs.find(({ checks }) => checks.includes(check));

const restsOn = ({ parts }: Pick<Check, 'parts'>): readonly string[] => [
  ...new Set(parts.map((part) => partActions[part])),
];
