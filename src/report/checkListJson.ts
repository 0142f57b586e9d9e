import type { Translate } from '../messages/translate.ts';
import type { Area, References, Severity } from '../model/finding.ts';
import { type CheckListParts, repairOf, restsOn } from './checkListParts.ts';

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
