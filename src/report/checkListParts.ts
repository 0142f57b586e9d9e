import { say } from '../messages/say.ts';
import type { Area, Check } from '../model/finding.ts';
import { partActions } from '../model/snapshot.ts';
import type { Step } from '../model/step.ts';
import type { Words } from '../model/words.ts';

/** What a list of checks is made of. */
export interface CheckListParts {
  readonly checks: readonly Omit<Check, 'judge'>[];
  /** where two name the same check, the first one repairs it */
  readonly repairs: readonly Pick<Step, 'id' | 'title' | 'checks'>[];
}

/** The headings of the list. */
export const areaWords: Readonly<Record<Area, Words>> = {
  root: say('report.checks.area.root'),
  people: say('report.checks.area.people'),
  keys: say('report.checks.area.keys'),
  rights: say('report.checks.area.rights'),
  passwords: say('report.checks.area.passwords'),
  account: say('report.checks.area.account'),
  roles: say('report.checks.area.roles'),
  watch: say('report.checks.area.watch'),
};

const areaOrder: readonly Area[] = ['root', 'people', 'keys', 'rights', 'passwords', 'account', 'roles', 'watch'];

/** Checks by area, areas without any left out. */
export const byArea = (checks: CheckListParts['checks']): readonly (readonly [Area, CheckListParts['checks']])[] =>
  areaOrder
    .map((area) => [area, checks.filter((check) => check.area === area)] as const)
    .filter(([, own]) => own.length > 0);

/** The repair that offroot can make; undefined where it is done by hand. */
export const repairOf = (
  check: string,
  repairs: CheckListParts['repairs'],
): CheckListParts['repairs'][number] | undefined => repairs.find(({ checks }) => checks.includes(check));

/** The AWS actions a check rests on. */
export const restsOn = ({ parts }: Pick<Check, 'parts'>): readonly string[] => [
  ...new Set(parts.map((part) => partActions[part])),
];
